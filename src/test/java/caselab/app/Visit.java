package caselab.app;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.run.OpenCase;
import caselab.scenario.Scenario;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/** Someone's way through the lab up to a screen worth looking at. On the JavaFX thread only. */
final class Visit {

    /** The plan of the guide: contract work, less research, a little feature; shops that keep more. */
    private static final Map<String, Double> PLAN =
            Map.of("oem-share", .4, "research-share", .1, "feature-fit", .1, "channel-fee", .17);

    private final AppContext context;
    private final MainWindow window;

    Visit(AppContext context) {
        this.context = context;
        // nothing plays while it is looked at
        context.appearance().reducedMotionProperty().set(true);
        window = new MainWindow(context);
    }

    /** The window where the way ends, free to be put into a scene of any size. */
    MainWindow window() {
        Scene scene = window.getScene();
        if (scene != null) {
            scene.setRoot(new Pane());
        }
        return window;
    }

    /** Opens a scenario. */
    Visit open(String scenario) {
        window.open(context.library().find(scenario).orElseThrow().scenario().orElseThrow());
        return this;
    }

    /** Goes to a screen of the case that is open. */
    Visit show(Destination destination) {
        window.show(destination);
        return this;
    }

    /** Does what a menu or a key would do; what cannot be done is a mistake of the visit. */
    Visit does(String... ids) {
        for (String id : ids) {
            Action action = window.actions().find(id).orElseThrow(() -> new AssertionError("no action " + id));
            if (!action.perform()) {
                throw new AssertionError(id + " is not possible now");
            }
        }
        return this;
    }

    /** Moves a lever. */
    Visit sets(String lever, double value) {
        OpenCase open = window.inHand();
        open.set(Shelf.lever(open.scenario(), lever), value);
        return this;
    }

    /** Takes up the plan of the guide, with a reason for the assumption. */
    Visit plans() {
        PLAN.forEach(this::sets);
        window.inHand().reasons().put("channel-fee", chinese() ? "连锁店要更多" : "chain stores ask more");
        return this;
    }

    /** Starts again at the case as told, sets these levers, and pins what comes of it. */
    Visit pins(Map<String, Double> levers) {
        window.inHand().resetAll();
        levers.forEach(this::sets);
        context.book(window.inHand()).pinCurrent();
        return this;
    }

    /** Presses a button. */
    Visit presses(String id) {
        ((ButtonBase) part("#" + id)).fire();
        return this;
    }

    /** Writes into a field, in the language of the visit. */
    Visit writes(String id, String english, String chinese) {
        ((TextInputControl) part("#" + id)).setText(chinese() ? chinese : english);
        return this;
    }

    /** The scenario that is open. */
    Scenario scenario() {
        return window.inHand().scenario();
    }

    /** A part of the window as it stands; what skins hold is there once they have been laid out. */
    Node part(String selector) {
        Scene scene = window.getScene() == null ? new Scene(window, 1600, 1000) : window.getScene();
        scene.snapshot(null);
        return Objects.requireNonNull(window.lookup(selector), selector);
    }

    /** Calls firms and people by other names. */
    Visit disguises() {
        context.texts().setDisguised(true);
        return this;
    }

    private boolean chinese() {
        return context.texts().locale().getLanguage().equals("zh");
    }
}
