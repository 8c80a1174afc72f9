package caselab.app.lesson;

import caselab.app.control.Paragraph;
import caselab.app.part.TheoryCardView;
import caselab.app.part.TheoryText;
import caselab.app.words.Texts;
import caselab.scenario.Step;
import caselab.scenario.TheoryCard;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The theory cards, once one has tried; before that they can be opened all the same, which is noted. */
final class TheoryStepPane extends StepPane {

    private final LessonViewModel lesson;
    private final Step.Theory step;
    private final VBox body = new VBox();

    TheoryStepPane(LessonViewModel lesson, Step.Theory step) {
        this.lesson = lesson;
        this.step = step;
        Texts texts = lesson.reader().texts();
        body.getStyleClass().addAll("lab-card", "lesson-card", "lesson-wide");
        setFillHeight(false);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        headlineProperty().set(texts.get("lesson.step.theory"));
        wordsProperty().set(texts.get("lesson.next"));
        if (TriesViewModel.count(lesson) >= step.afterTries()) {
            open();
        } else {
            lock(texts);
        }
    }

    private void lock(Texts texts) {
        Button anyway = new Button(texts.get("lesson.theory.anyway"));
        anyway.setId("theory-anyway");
        anyway.setOnAction(_ -> {
            lesson.noteSkipped();
            open();
        });
        body.getChildren()
                .setAll(
                        new Paragraph(texts.get(
                                "lesson.theory.locked",
                                "wanted",
                                step.afterTries(),
                                "count",
                                TriesViewModel.count(lesson))),
                        anyway);
    }

    private void open() {
        Texts texts = lesson.reader().texts();
        body.getChildren().clear();
        for (TheoryCard card : lesson.scenario().theory()) {
            if (step.cards().contains(card.form().key())) {
                TheoryText text = TheoryText.of(
                        lesson.reader(), card, lesson.open().outcome().run());
                body.getChildren()
                        .add(new TheoryCardView(text, texts.get("theory.equation"), texts.get("theory.leaves")));
            }
        }
    }

    @Override
    void go() {
        lesson.next();
    }
}
