package caselab.app.studio;

import caselab.app.chart.LineChartView;
import caselab.app.control.Fxml;
import caselab.app.reading.Headline;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.scenario.Scenario;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** The large chart: one output, three truths. */
final class HeroPane extends VBox {

    private final StudioViewModel model;
    private final OpenCase open;
    private final Reader reader;
    private final TheoryPane theory;
    private OutputChart hero;

    @FXML
    private ComboBox<Scenario.Output> heroPick;

    @FXML
    private Label heroUnit;

    @FXML
    private ToggleButton baselineToggle;

    @FXML
    private ToggleButton theoryToggle;

    @FXML
    private HBox heroBody;

    @FXML
    private LineChartView chart;

    HeroPane(StudioViewModel model, Reader reader) {
        this.model = model;
        this.open = model.open();
        this.reader = reader;
        Fxml.fill(this);
        hero = output();
        theory = new TheoryPane(model, reader, chart);
        HBox.setHgrow(theory, Priority.ALWAYS);
        heroBody.getChildren().add(theory);
        theory.with(theoryToggle);
        pick();
        baseline();
        open.outcomeProperty().subscribe(this::show);
        model.equilibriumProperty().subscribe((_, _) -> draw(open.outcome()));
        open.draggingProperty().subscribe(dragging -> chart.setInteractive(dragging));
    }

    private void pick() {
        heroPick.getItems().setAll(model.scenario().outputs());
        heroPick.setConverter(reader.outputNames());
        heroPick.setAccessibleText(reader.texts().get("chart.pick"));
        heroPick.valueProperty().bindBidirectional(open.heroProperty());
        open.heroProperty().subscribe((_, _) -> {
            hero = output();
            show(open.outcome());
            chart.resetAxis();
        });
    }

    private void baseline() {
        baselineToggle.setText(reader.texts().get("chart.baseline.toggle"));
        Line dash = new Line(0, 0, 18, 0);
        dash.getStyleClass().add("toggle-dash");
        baselineToggle.setGraphic(dash);
        baselineToggle.selectedProperty().bindBidirectional(open.baselineShownProperty());
        open.baselineShownProperty().subscribe((_, _) -> show(open.outcome()));
    }

    private OutputChart output() {
        return new OutputChart(reader, open.heroProperty().get(), open.outcome().baseline());
    }

    private void show(Outcome outcome) {
        heroUnit.setText(hero.unit());
        draw(outcome);
        Headline headline = Headline.of(reader, open.heroProperty().get(), outcome);
        chart.summaryProperty()
                .set(reader.texts()
                        .get(
                                "chart.summary",
                                "output",
                                reader.name(open.heroProperty().get()),
                                "answer",
                                headline.answer() + ".",
                                "context",
                                headline.context()));
    }

    private void draw(Outcome outcome) {
        if (hero.shows(open.heroProperty().get())) {
            boolean told = open.baselineShownProperty().get();
            chart.setModel(hero.model(outcome, told, model.equilibriumProperty().get()));
        }
    }

    /** Lets the axis shrink again to what is drawn. */
    void resetAxis() {
        chart.resetAxis();
    }

    /** In a narrow window the theory takes the chart's place. */
    void setCompact(boolean compact) {
        theory.setNarrow(compact);
    }
}
