package caselab.app.lesson;

import caselab.app.chart.ChartCard;
import caselab.app.chart.LineChartView;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Pieces that several steps are made of. */
final class Pieces {

    private Pieces() {}

    /** A card with a chart of an output; it takes what room there is. */
    static ChartCard chart(Reader reader, Scenario.Output output, OutputChart words, LineChartView chart) {
        Texts texts = reader.texts();
        ChartCard card = new ChartCard();
        card.setWords(texts.get("form.chart"), texts.get("form.table"), texts.get("chart.copy"));
        card.titleProperty().set(reader.name(output));
        card.unitProperty().set(words.unit());
        card.setChart(chart);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** The column at the right, which scrolls when there is much to say. */
    static ScrollPane side(VBox body, String name) {
        body.getStyleClass().add("lesson-side-body");
        ScrollPane side = new ScrollPane(body);
        side.getStyleClass().addAll("lab-card", "lesson-side", "lever-scroll");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setAccessibleText(name);
        return side;
    }
}
