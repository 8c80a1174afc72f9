package caselab.app.present;

import caselab.app.action.Action;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/** All that can be done while presenting, with its keys. */
final class PresenterActions {

    private static final int LEVER_KEYS = 8;

    private PresenterActions() {}

    static List<Action> of(PresenterView view, PresenterViewModel model) {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("slide.next", () -> model.go(1), "Right", "Page Down"),
                Action.of("slide.previous", () -> model.go(-1), "Left", "Page Up"),
                Action.of("play", view::play, "Space"),
                Action.of("baseline", () -> flip(model.baselineProperty()), "B"),
                Action.of("slide.spotlight", () -> flip(model.spotlightProperty()), "."),
                Action.of("slide.freeze", () -> flip(model.frozenProperty()), "F"),
                Action.of("slide.notes", () -> flip(model.notesProperty()), "N"),
                Action.of("slide.window", view::openNotes, "Shift+N"),
                Action.of("slide.larger", () -> model.scale(1), "+", "="),
                Action.of("slide.smaller", () -> model.scale(-1), "-"),
                Action.of("slide.full", view::fullScreen, "F11"),
                Action.of("slide.leave", view::leave, "Escape")));
        model.hands()
                .ifPresent(hands -> actions.add(Action.of(
                        "slide.reveal", () -> hands.uncoveredProperty().set(true), "R")));
        int levers = Math.min(LEVER_KEYS, model.open().scenario().decisions().size());
        for (int i = 0; i < levers; i++) {
            int place = i;
            actions.add(Action.of("lever." + (i + 1), () -> view.lever(place), String.valueOf(i + 1)));
        }
        return List.copyOf(actions);
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }
}
