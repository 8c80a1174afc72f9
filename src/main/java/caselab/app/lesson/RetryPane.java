package caselab.app.lesson;

import caselab.app.chart.LineChartView;
import caselab.app.control.Paragraph;
import caselab.app.reading.Headline;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.Outcome;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The levers again, a sentence before each try, and what came of the last one. */
final class RetryPane extends StepPane {

    private final LessonViewModel lesson;
    private final Step.Retry step;
    private final TriesViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final OutputChart words;
    private final LineChartView chart = new LineChartView();
    private final Label count = new Paragraph("", "strong");
    private final Label result = new Paragraph("");
    private final VBox prompts = new VBox();
    private final Button play = new Button();

    RetryPane(LessonViewModel lesson, Step.Retry step) {
        this.lesson = lesson;
        this.step = step;
        model = new TriesViewModel(lesson, step);
        reader = lesson.reader();
        texts = reader.texts();
        Scenario.Output hero = lesson.scenario().outputs().getFirst();
        words = new OutputChart(reader, hero, lesson.open().outcome().baseline());
        chart.setId("retry-chart");
        prompts.getStyleClass().add("lesson-side-body");
        ScrollPane side = Pieces.side(new VBox(count, expectation(), play, result, prompts), texts.get("lesson.tries"));
        ScrollPane levers = DecidePane.levers(lesson, step.levers());
        getChildren().addAll(levers, Pieces.chart(reader, hero, words, chart), side);
        model.triesProperty().subscribe(_ -> counted());
        model.playedProperty().subscribe(last -> {
            step.prompts().forEach(prompt -> PromptCard.forget(lesson, prompt));
            played(last);
        });
        model.expectationProperty().subscribe(_ -> ready());
        lesson.open().choicesProperty().subscribe(_ -> ready());
        headlineProperty().set(texts.get("lesson.step.retry"));
    }

    private VBox expectation() {
        TextArea field = new TextArea();
        field.setId("try-expectation");
        field.setPrefRowCount(2);
        field.setWrapText(true);
        field.setAccessibleText(texts.get("lesson.expect"));
        field.textProperty().bindBidirectional(model.expectationProperty());
        PredictPane.enter(field, model::play);
        play.setId("try-play");
        play.setText(texts.get("lesson.try"));
        play.setOnAction(_ -> model.play());
        VBox box = new VBox(new Paragraph(texts.get("lesson.expect"), "section-cap"), field);
        box.getStyleClass().add("lesson-field");
        return box;
    }

    private void counted() {
        int tries = model.triesProperty().get();
        count.setText(texts.get("lesson.tries.count", "count", tries, "wanted", model.wanted()));
        wordsProperty().set(texts.get("lesson.next"));
        readyProperty().set(tries >= model.wanted());
    }

    private void ready() {
        play.setDisable(model.expectationProperty().get().isBlank() || model.isSame());
    }

    private void played(Optional<Outcome> last) {
        Outcome shown = last.orElseGet(this::told);
        chart.setModel(words.model(shown, true));
        Headline headline = Headline.past(reader, lesson.scenario().outputs().getFirst(), shown);
        chart.summaryProperty().set(headline.answer() + ". " + headline.context());
        result.setText(
                last.isPresent()
                        ? texts.get("notebook.sentences", "first", headline.answer(), "second", headline.context())
                        : texts.get("lesson.try.hidden"));
        prompts.getChildren().clear();
        if (last.isPresent()) {
            step.prompts().forEach(prompt -> prompts.getChildren().add(new PromptCard(lesson, prompt)));
        }
        ready();
    }

    private Outcome told() {
        return Outcome.of(
                Choices.baseline(lesson.scenario()), lesson.open().outcome().baseline());
    }

    @Override
    void go() {
        if (readyProperty().get()) {
            lesson.next();
        }
    }
}
