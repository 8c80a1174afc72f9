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
                Action.of("present.next", () -> model.go(1), "Right", "Page Down"),
                Action.of("present.previous", () -> model.go(-1), "Left", "Page Up"),
                Action.of("play", view::play, "Space"),
                Action.of("baseline", () -> flip(model.baselineProperty()), "B"),
                Action.of("present.spotlight", () -> flip(model.spotlightProperty()), "."),
                Action.of("present.freeze", () -> flip(model.frozenProperty()), "F"),
                Action.of("present.notes", () -> flip(model.notesProperty()), "N"),
                Action.of("present.window", view::openNotes, "Shift+N"),
                Action.of("present.larger", () -> model.scale(1), "+", "="),
                Action.of("present.smaller", () -> model.scale(-1), "-"),
                Action.of("present.full", view::fullScreen, "F11"),
                Action.of("present.leave", view::leave, "Escape")));
        model.hands()
                .ifPresent(hands -> actions.add(
                        Action.of("present.reveal", () -> hands.uncoveredProperty().set(true), "R")));
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
