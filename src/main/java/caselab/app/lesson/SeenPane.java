package caselab.app.lesson;

import caselab.app.control.Paragraph;
import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.run.ProfitTree;
import caselab.app.words.Texts;
import caselab.model.Unit;
import caselab.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What do you see? And once that is said: what the model says of the two lines, and the step's questions. */
final class SeenPane extends VBox {

    private final LessonViewModel lesson;
    private final RevealViewModel model;
    private final Step.Reveal step;
    private final Reader reader;
    private final Texts texts;
    private final VBox before = new VBox();
    private final VBox after = new VBox();

    SeenPane(LessonViewModel lesson, RevealViewModel model, Step.Reveal step) {
        this.lesson = lesson;
        this.model = model;
        this.step = step;
        reader = lesson.reader();
        texts = reader.texts();
        setId("seen");
        before.getStyleClass().add("lesson-side-body");
        after.getStyleClass().add("lesson-side-body");
        getChildren().addAll(before, after);
        model.prediction().ifPresent(made -> {
            ask();
            remember(made.because(), made.confidence());
        });
        before.getChildren().add(new Paragraph(texts.get("lesson.explain.later"), "small", "muted"));
        model.explainedProperty().subscribe(this::explained);
    }

    private void ask() {
        before.getChildren()
                .addAll(
                        new Paragraph(texts.get("lesson.see"), "card-title"),
                        new Paragraph(texts.get("lesson.see.help"), "small", "muted"));
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> picks = new ArrayList<>();
        for (Gap.Reading reading : Gap.Reading.values()) {
            String name = texts.get("lesson.seen." + reading.name().toLowerCase(Locale.ROOT));
            int key = reading.ordinal() + 1;
            RadioButton pick = new RadioButton(texts.get("lesson.shape", "key", key, "name", name));
            pick.setId("see-" + key);
            pick.setWrapText(true);
            pick.getStyleClass().add("lesson-pick");
            pick.setToggleGroup(group);
            pick.setOnAction(_ -> model.seenProperty().set(reading.ordinal()));
            picks.add(pick);
        }
        before.getChildren().addAll(picks);
        model.seenProperty()
                .subscribe(now -> group.selectToggle(now.intValue() < 0 ? null : picks.get(now.intValue())));
        TextArea sentence = new TextArea();
        sentence.setId("see-sentence");
        sentence.setPrefRowCount(2);
        sentence.setWrapText(true);
        sentence.setAccessibleText(texts.get("lesson.sentence"));
        sentence.textProperty().bindBidirectional(model.sentenceProperty());
        PredictPane.enter(sentence, model::explain);
        before.getChildren().addAll(new Paragraph(texts.get("lesson.sentence"), "section-cap"), sentence);
    }

    private void remember(String because, int sure) {
        if (!because.isBlank()) {
            before.getChildren().addAll(new Paragraph(texts.get("lesson.wrote"), "section-cap"), quote(because));
        }
        before.getChildren().add(new Paragraph(texts.get("lesson.sure.of", "sure", sure), "small", "muted"));
    }

    private Label quote(String words) {
        return new Paragraph(texts.get("lesson.quote", "words", words), "lesson-quote");
    }

    private void explained(boolean on) {
        Shown.when(!on, before);
        Shown.when(on, after);
        if (on) {
            after.getChildren().clear();
            model.gap().ifPresent(this::reading);
            own();
            step.prompts().forEach(prompt -> after.getChildren().add(new PromptCard(lesson, prompt)));
        }
    }

    private void reading(Gap gap) {
        String name = gap.reading().name().toLowerCase(Locale.ROOT);
        String says = texts.get("lesson.reading." + name, "week", gap.parted());
        after.getChildren().add(new Paragraph(says, "card-title"));
        if (gap.reading() != Gap.Reading.CLOSE) {
            model.cause().ifPresent(cause -> after.getChildren().add(new Paragraph(cause(cause, gap.parted()))));
            model.eventBefore(gap.parted())
                    .ifPresent(event -> after.getChildren()
                            .add(new Paragraph(texts.get(
                                    "lesson.event",
                                    "event",
                                    reader.word("events." + event.key() + ".name"),
                                    "week",
                                    event.milestone()
                                            .week(lesson.open().outcome().run())
                                            .orElse(0)))));
        }
    }

    private String cause(Cause cause, int week) {
        Unit unit = cause.node() == ProfitTree.Node.UNITS ? Unit.UNITS : Unit.YUAN;
        String to = Double.isNaN(cause.to())
                ? texts.get("lesson.nothing")
                : reader.figures().value(unit, cause.to());
        return texts.get(
                cause.node() == ProfitTree.Node.MARGIN ? "lesson.cause.each" : "lesson.cause",
                "name",
                texts.get("tree." + cause.node().name().toLowerCase(Locale.ROOT)),
                "from",
                reader.figures().value(unit, cause.from()),
                "to",
                to,
                "week",
                week);
    }

    /** The open question of the prediction, beside what was written then. */
    private void own() {
        lesson.steps().stream()
                .filter(Step.Predict.class::isInstance)
                .flatMap(predict -> predict.prompts().stream())
                .filter(_ -> model.prediction()
                        .filter(made -> !made.because().isBlank())
                        .isPresent())
                .forEach(prompt -> {
                    model.prediction().ifPresent(made -> after.getChildren().add(quote(made.because())));
                    PromptCard.feedback(lesson, prompt)
                            .forEach(words -> after.getChildren().add(new Paragraph(words)));
                });
    }
}
