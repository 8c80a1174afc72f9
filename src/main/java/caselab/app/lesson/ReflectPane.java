package caselab.app.lesson;

import caselab.app.chart.LineChartView;
import caselab.app.control.Paragraph;
import caselab.app.control.Shown;
import caselab.app.reading.OutputChart;
import caselab.app.words.Texts;
import caselab.report.LessonText;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The gap, and questions about it; below them why-cards, if the run raises any. */
final class ReflectPane extends StepPane {

    private final LessonViewModel lesson;
    private final LineChartView chart = new LineChartView();

    ReflectPane(LessonViewModel lesson, Step.Reflect step) {
        this.lesson = lesson;
        Texts texts = lesson.reader().texts();
        Scenario.Output output = lesson.steps().stream()
                .filter(Step.Predict.class::isInstance)
                .map(predict -> lesson.output(((Step.Predict) predict).output()))
                .findFirst()
                .orElse(lesson.scenario().outputs().getFirst());
        OutputChart words =
                new OutputChart(lesson.reader(), output, lesson.open().outcome().baseline());
        chart.setModel(RevealPane.model(lesson, words, output, true));
        chart.setId("reflect-chart");
        chart.summaryProperty()
                .set(texts.get("lesson.gap", "output", lesson.reader().name(output)));
        VBox side = new VBox(new Paragraph(texts.get("lesson.reflect.title"), "card-title"));
        step.prompts().forEach(prompt -> side.getChildren().add(new PromptCard(lesson, prompt)));
        lesson.lesson()
                .whyCards(lesson.figures())
                .forEach(card -> side.getChildren().add(why(card)));
        getChildren()
                .addAll(
                        Pieces.chart(lesson.reader(), output, words, chart),
                        Pieces.side(side, texts.get("lesson.step.reflect")));
        headlineProperty().set(texts.get("lesson.step.reflect"));
        wordsProperty().set(texts.get("lesson.next"));
    }

    /** A question the run raises; its answer is there to be asked for. */
    private VBox why(Lesson.WhyCard card) {
        LessonText text = lesson.text();
        ToggleButton ask = new ToggleButton(text.get("whyCards." + card.key() + ".ask"));
        ask.setId("why-" + card.key());
        ask.setWrapText(true);
        ask.setMinWidth(0);
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.getStyleClass().addAll("chart-toggle", "lesson-why");
        Label because = new Paragraph(text.get("whyCards." + card.key() + ".because"));
        ask.selectedProperty().subscribe(on -> Shown.when(on, because));
        VBox why = new VBox(ask, because);
        why.getStyleClass().add("lesson-field");
        return why;
    }

    @Override
    void go() {
        lesson.next();
    }
}
