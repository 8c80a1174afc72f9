package caselab.app.why;

import caselab.app.chart.CausalMapView;
import caselab.app.chart.ChartCard;
import caselab.app.control.WeekSlider;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Through which mechanisms the difference came about in a week. */
final class LoopPane {

    private final ChartCard card;
    private final CausalMapView map = new CausalMapView();
    private final Label said = new Label();
    private final Texts texts;

    LoopPane(ChartCard card, IntegerProperty week, Reader reader) {
        this.card = card;
        texts = reader.texts();
        map.getStyleClass().add("explore-chart");
        map.setId("loop-map");
        map.summaryProperty().set(texts.get("why.loop.about"));
        card.setChart(map);
        WeekSlider slider = new WeekSlider(reader.scenario().weeks() - 1, this::words);
        slider.setId("loop-week");
        slider.setAccessibleText(texts.get("chart.week"));
        slider.valueProperty().bindBidirectional(week);
        HBox.setHgrow(slider, Priority.ALWAYS);
        said.setMinWidth(HBox.USE_PREF_SIZE);
        week.subscribe(now -> said.setText(words(now.intValue())));
        HBox row = new HBox(said, slider);
        row.getStyleClass().add("week-row");
        VBox.setVgrow(map, Priority.ALWAYS);
        card.getChildren().add(row);
    }

    private String words(int week) {
        return texts.get("chart.weekTitle", "week", week);
    }

    void show(WhyCharts charts, int week) {
        map.setModel(charts.loop(week));
    }

    ChartCard card() {
        return card;
    }

    CausalMapView map() {
        return map;
    }
}
