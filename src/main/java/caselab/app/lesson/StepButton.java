package caselab.app.lesson;

import caselab.app.words.Texts;
import caselab.scenario.Step;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A step in the row of steps: its number and name; those reached before can be gone to. */
final class StepButton extends Button {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final LessonViewModel model;
    private final int place;

    StepButton(LessonViewModel model, int place) {
        this.model = model;
        this.place = place;
        getStyleClass().setAll("step-button");
        setId("step-" + (place + 1));
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        Step step = model.steps().get(place);
        Texts texts = model.reader().texts();
        String name = texts.get("lesson.step." + kind(step));
        setText(texts.get("lesson.step", "number", place + 1, "name", name));
        setOnAction(_ -> model.goTo(place));
        String minutes = texts.get("lesson.step.help", "name", name, "minutes", step.minutes());
        setAccessibleText(place + 1 + " " + minutes);
        model.placeProperty().subscribe(_ -> show());
        model.furthestProperty().subscribe(_ -> show());
    }

    private static String kind(Step step) {
        return step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void show() {
        int now = model.placeProperty().get();
        int furthest = model.furthestProperty().get();
        setDisable(place > furthest);
        pseudoClassStateChanged(CURRENT, place == now);
        pseudoClassStateChanged(DONE, place < furthest);
    }
}
