package caselab.app.studio;

import caselab.app.action.Action;
import caselab.app.run.OpenCase;
import caselab.app.run.Sight;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/** All that can be done in the Studio, with its keys. */
final class StudioActions {

    private static final int LEVER_KEYS = 8;

    private final StudioViewModel model;
    private final OpenCase open;
    private final LeverPane levers;
    private final HeroPane hero;
    private final Runnable resetAll;

    StudioActions(StudioViewModel model, LeverPane levers, HeroPane hero, Runnable resetAll) {
        this.model = model;
        this.open = model.open();
        this.levers = levers;
        this.hero = hero;
        this.resetAll = resetAll;
    }

    List<Action> all() {
        List<Action> actions = new ArrayList<>();
        actions.addAll(changing());
        actions.addAll(looking());
        actions.addAll(playing());
        for (int i = 0; i < Math.min(LEVER_KEYS, open.scenario().decisions().size()); i++) {
            int place = i;
            actions.add(Action.of("lever." + (i + 1), () -> levers.focusLever(place), String.valueOf(i + 1)));
        }
        return List.copyOf(actions);
    }

    private List<Action> changing() {
        return List.of(
                Action.of("undo", open.timeline()::undo, "Shortcut+Z")
                        .when(open.timeline().undoableProperty()),
                Action.of("redo", open.timeline()::redo, "Shortcut+Shift+Z", "Shortcut+Y")
                        .when(open.timeline().redoableProperty()),
                Action.of("resetAll", resetAll, "Shortcut+Backspace"),
                Action.of("card", levers::openCard, "I"));
    }

    private List<Action> looking() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("output.next", () -> open.turnHero(1), "Alt+Down"),
                Action.of("output.previous", () -> open.turnHero(-1), "Alt+Up"),
                Action.of("baseline", () -> flip(open.sight().baselineProperty()), "B"),
                Action.of("worlds", () -> flip(open.sight().worldsProperty()), "U"),
                Action.of("table", () -> form(Sight.Form.TABLE), "G"),
                Action.of("tree", () -> form(Sight.Form.TREE))));
        if (!open.scenario().theory().isEmpty()) {
            actions.add(Action.of("theory", () -> flip(open.sight().theoryProperty()), "T"));
        }
        return actions;
    }

    private List<Action> playing() {
        return List.of(
                Action.of("replay", hero::replay, "R"),
                Action.of("play", hero::play, "Space"),
                Action.of("step", model.playback()::step, "."));
    }

    private static void flip(BooleanProperty shown) {
        shown.set(!shown.get());
    }

    /** This form, or the chart again if it is there already. */
    private void form(Sight.Form wanted) {
        Sight.Form now = open.sight().formProperty().get();
        open.sight().formProperty().set(now == wanted ? Sight.Form.CHART : wanted);
    }
}
