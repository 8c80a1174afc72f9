package caselab.app.why;

import caselab.app.chart.ChartCard;
import caselab.app.chart.ChartView;
import caselab.app.chart.LineChartView;
import caselab.app.chart.WaterfallView;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.report.insight.WhyText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The cards of an explanation: bars, weeks, mechanisms and words. */
final class WhyCards {

    private final WhyViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final WaterfallView waterfall = new WaterfallView();
    private final LineChartView when = new LineChartView();
    private final ChartCard bars;
    private final ChartCard weeks;
    private final LoopPane loop;
    private final WordsPane words;
    private Optional<WhyCharts> charts = Optional.empty();

    /**
     * The cards of a view model.
     *
     * @param show shows where one sees what a sentence says
     */
    WhyCards(WhyViewModel model, Reader reader, Consumer<Said> show) {
        this.model = model;
        this.reader = reader;
        texts = reader.texts();
        bars = card("why.waterfall.title", waterfall);
        bars.setId("waterfall");
        weeks = card("why.when", when);
        weeks.setId("when");
        loop = new LoopPane(card("why.loop", null), model.weekProperty(), reader);
        loop.card().setId("loop");
        words = new WordsPane(reader, show);
        model.weekProperty().subscribe(week -> charts.ifPresent(now -> loop.show(now, week.intValue())));
        bars.tableShownProperty().subscribe((_, table) -> turned(table));
    }

    private ChartCard card(String title, @Nullable ChartView chart) {
        ChartCard card = new ChartCard();
        card.setWords(texts.get("chart.side.chart"), texts.get("chart.side.table"), texts.get("chart.copy"));
        card.titleProperty().set(texts.get(title));
        if (chart != null) {
            chart.getStyleClass().add("explore-chart");
            chart.summaryProperty().set(texts.get(title));
            card.setChart(chart);
        }
        return card;
    }

    /** The card was turned by its own buttons. */
    private void turned(boolean table) {
        Aspect now = model.aspectProperty().get();
        if (table != (now == Aspect.TABLE)) {
            model.aspectProperty().set(table ? Aspect.TABLE : Aspect.WATERFALL);
        }
    }

    void show(Found found, WhyText text) {
        WhyCharts now = new WhyCharts(reader, found, text);
        charts = Optional.of(now);
        bars.unitProperty().set(now.unit());
        waterfall.setModel(now.waterfall(model.againstProperty().get().said(reader)));
        waterfall.summaryProperty().set(text.title());
        weeks.unitProperty().set(texts.get("why.when.about", "unit", now.unit()));
        when.setModel(now.when());
        when.summaryProperty().set(String.join(" ", text.moments()));
        loop.show(now, model.weekProperty().get());
        words.show(found, text, now.alone());
    }

    /** Where the keyboard goes when an aspect is looked at. */
    Node start(Aspect aspect) {
        return switch (aspect) {
            case WATERFALL -> waterfall;
            case WHEN -> when;
            case LOOP -> loop.map();
            case WORDS -> or(words.lookup(".sentence"), words);
            case TABLE -> or(bars.lookup(".table-twin"), bars);
        };
    }

    private static Node or(@Nullable Node found, Node other) {
        return found == null ? other : found;
    }

    /** What is seen of an aspect: its card where there is little room, else the words beside it. */
    List<Node> laid(Aspect aspect, boolean narrow) {
        bars.tableShownProperty().set(aspect == Aspect.TABLE);
        return narrow ? List.of(one(aspect)) : both(aspect);
    }

    private Node one(Aspect aspect) {
        Node card = switch (aspect) {
            case WATERFALL, TABLE -> bars;
            case WHEN -> weeks;
            case LOOP -> loop.card();
            case WORDS -> words;
        };
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private List<Node> both(Aspect aspect) {
        VBox left = new VBox();
        left.getStyleClass().add("question-page");
        left.getChildren().setAll(aspect == Aspect.LOOP ? List.of(loop.card()) : List.of(bars, weeks));
        left.getChildren().forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.NEVER);
        return List.of(left, words);
    }
}
