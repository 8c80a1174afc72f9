package caselab.app.lesson;

import caselab.app.action.Action;
import caselab.app.control.SideBySide;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/** A step as it is worked on; one button, and Enter, does what is to be done next. */
abstract class StepPane extends SideBySide {

    private final StringProperty headline = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty ready = new SimpleBooleanProperty(true);

    StepPane() {
        getStyleClass().add("lesson-step");
    }

    /** What is said above the step. */
    final StringProperty headlineProperty() {
        return headline;
    }

    /** What the button says. */
    final StringProperty wordsProperty() {
        return words;
    }

    /** Whether the button can be pressed. */
    final BooleanProperty readyProperty() {
        return ready;
    }

    /** What the button does. */
    abstract void go();

    /** What can be done in this step alone. */
    List<Action> actions() {
        return List.of();
    }

    /** What the keyboard is put on at first; empty for the button. */
    Optional<Node> first() {
        return Optional.empty();
    }

    /** Called when another step, or another screen, takes its place. */
    void left() {}
}
