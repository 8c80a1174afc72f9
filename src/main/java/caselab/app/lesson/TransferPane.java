package caselab.app.lesson;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.words.Texts;
import caselab.scenario.Step;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The question taken to the other case, and the way there; and the way to one's own notes. */
final class TransferPane extends StepPane {

    private final Navigator navigator;
    private final Step.Transfer step;

    TransferPane(LessonViewModel lesson, Step.Transfer step, Navigator navigator) {
        this.navigator = navigator;
        this.step = step;
        Texts texts = lesson.reader().texts();
        Button notes = new Button(texts.get("lesson.toNotebook"));
        notes.setOnAction(_ -> navigator.show(Destination.NOTEBOOK));
        VBox card = new VBox(
                Pieces.text(lesson.text().get("steps." + step.key() + ".say"), "lesson-question"),
                Pieces.text(texts.get("lesson.transfer.help"), "muted"),
                notes);
        if (!lesson.skipped().isEmpty()) {
            card.getChildren()
                    .add(Pieces.text(
                            texts.get(
                                    "lesson.skipped", "count", lesson.skipped().size()),
                            "caption",
                            "muted"));
        }
        card.getStyleClass().addAll("lab-card", "lesson-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        headlineProperty().set(texts.get("lesson.step.transfer"));
        wordsProperty().set(texts.get("lesson.transfer.open"));
    }

    @Override
    void go() {
        navigator.open(step.to(), Destination.STUDIO);
    }
}
