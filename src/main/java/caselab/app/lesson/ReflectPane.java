package caselab.app.lesson;

import caselab.app.chart.LineChartView;
import caselab.app.reading.OutputChart;
import caselab.app.words.Texts;
import caselab.report.LessonText;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import javafx.scene.control.TitledPane;
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
        VBox side = new VBox();
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

    private TitledPane why(Lesson.WhyCard card) {
        LessonText text = lesson.text();
        TitledPane pane = new TitledPane(
                text.get("whyCards." + card.key() + ".ask"),
                Pieces.text(text.get("whyCards." + card.key() + ".because")));
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setWrapText(true);
        pane.getStyleClass().add("lesson-why");
        return pane;
    }

    @Override
    void go() {
        lesson.next();
    }
}
