package caselab.app.compare;

import caselab.app.chart.ChartCard;
import caselab.app.chart.ChartModel;
import caselab.app.chart.LineChartView;
import caselab.app.control.Picks;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.scenario.Scenario;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines of the pinned runs, one output at a time, absolute or against the first. */
final class LinesPane extends VBox {

    private final CompareViewModel model;
    private final OpenCase open;
    private final Reader reader;
    private final ChartCard card = new ChartCard();
    private final LineChartView chart = new LineChartView();

    LinesPane(CompareViewModel model) {
        this.model = model;
        open = model.open();
        reader = model.reader();
        setId("lines");
        chart.setId("compare-chart");
        card.setWords(
                reader.texts().get("form.chart"),
                reader.texts().get("form.table"),
                reader.texts().get("form.copy"));
        card.setChart(chart);
        card.keyedProperty().set(false);
        card.setPick(pick());
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.hiddenProperty().subscribe((_, _) -> show());
        model.pinnedProperty().subscribe(_ -> showAfresh());
        model.relativeProperty().subscribe((_, _) -> showAfresh());
        open.sight().heroProperty().subscribe((_, _) -> showAfresh());
    }

    private ComboBox<Scenario.Output> pick() {
        ComboBox<Scenario.Output> pick = Picks.of(open.scenario().outputs(), reader::name);
        pick.setId("compare-pick");
        pick.getStyleClass().add("hero-pick");
        pick.setAccessibleText(reader.texts().get("chart.pick"));
        pick.valueProperty().bindBidirectional(open.sight().heroProperty());
        return pick;
    }

    /** Whether numbers are shown in place of lines. */
    BooleanProperty tableProperty() {
        return card.tableShownProperty();
    }

    /** Other lines than before: the axis fits itself to them. */
    private void showAfresh() {
        show();
        chart.resetAxis();
    }

    private void show() {
        List<OutputChart.Drawn> drawn = model.pinnedProperty().get().stream()
                .filter(run -> !model.hiddenProperty().get().contains(run.slot()))
                .map(run ->
                        new OutputChart.Drawn(run.slot().name(), run.role(), run.slot() + " " + run.name(), run.run()))
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        Scenario.Output output = open.sight().heroProperty().get();
        OutputChart lines = new OutputChart(reader, output, open.outcome().baseline());
        card.unitProperty().set(lines.unit());
        ChartModel all = lines.model(drawn);
        boolean against = model.relativeProperty().get() && drawn.size() > 1;
        chart.setModel(against ? all.relativeTo(drawn.getFirst().key(), lines.signedWords()) : all);
        CompareWords words = CompareWords.of(model);
        chart.summaryProperty()
                .set(reader.texts()
                        .get(
                                "chart.summary",
                                "output",
                                reader.name(output),
                                "answer",
                                words.answer() + ".",
                                "context",
                                words.context()));
    }
}
