package caselab.app.lesson;

import caselab.app.words.Texts;
import caselab.scenario.Step;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A step in the row of steps: its number, and its name where there is room; those reached before can be gone to. */
final class StepButton extends Button {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final LessonViewModel model;
    private final int place;
    private final String name;
    private final ObservableBooleanValue scarce;

    /**
     * A step.
     *
     * @param scarce whether there is room for the name of the present step only
     */
    StepButton(LessonViewModel model, int place, ObservableBooleanValue scarce) {
        this.model = model;
        this.place = place;
        this.scarce = scarce;
        getStyleClass().setAll("step-button");
        setId("step-" + (place + 1));
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        Step step = model.steps().get(place);
        Texts texts = model.reader().texts();
        name = texts.get("lesson.step." + kind(step));
        setOnAction(_ -> model.goTo(place));
        String minutes = texts.get("lesson.step.help", "name", name, "minutes", step.minutes());
        setAccessibleText(place + 1 + " " + minutes);
        model.placeProperty().subscribe(_ -> show());
        model.furthestProperty().subscribe(_ -> show());
        scarce.subscribe(_ -> show());
    }

    private static String kind(Step step) {
        return step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void show() {
        int now = model.placeProperty().get();
        int furthest = model.furthestProperty().get();
        boolean named = place == now || !scarce.get();
        setText(
                named
                        ? model.reader().texts().get("lesson.step", "number", place + 1, "name", name)
                        : String.valueOf(place + 1));
        setMinWidth(named && scarce.get() ? USE_PREF_SIZE : 0);
        setDisable(place > furthest);
        pseudoClassStateChanged(CURRENT, place == now);
        pseudoClassStateChanged(DONE, place < furthest);
    }
}
