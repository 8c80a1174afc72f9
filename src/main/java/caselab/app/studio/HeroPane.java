package caselab.app.studio;

import caselab.app.chart.ChartModel;
import caselab.app.chart.LineChartView;
import caselab.app.control.Shown;
import caselab.app.reading.Headline;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.Sight;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The large card: one output as a chart of three truths, as a table, or the tree of profit. */
final class HeroPane extends VBox {

    private final StudioViewModel model;
    private final OpenCase open;
    private final Reader reader;
    private final LineChartView chart = new LineChartView();
    private final HeroMotion motion;
    private final HeroHead head;
    private final TheoryPane theory;
    private final ProfitTreePane tree;
    private final TablePane table;
    private final StackPane main = new StackPane();
    private Optional<Outcome> ghost = Optional.empty();
    private OutputChart hero;

    HeroPane(StudioViewModel model, Reader reader, ObservableBooleanValue still) {
        this.model = model;
        this.open = model.open();
        this.reader = reader;
        getStyleClass().addAll("lab-card", "hero-card");
        chart.setId("chart");
        hero = output();
        motion = new HeroMotion(model.playback(), chart, still, this::ghost);
        head = new HeroHead(open, reader, motion::playOutcomes);
        tree = new ProfitTreePane(open, reader);
        table = new TablePane(reader, chart);
        theory = new TheoryPane(model, reader, main);
        theory.with(head.theory());
        layOut();
        open.heroProperty().subscribe((_, _) -> turn());
        open.outcomeProperty().subscribe(this::show);
        open.sight().baselineProperty().subscribe((_, _) -> draw());
        open.sight().worldsProperty().subscribe((_, _) -> draw());
        open.sight().cursorProperty().bindBidirectional(chart.cursorWeekProperty());
        open.sight().formProperty().subscribe(this::form);
        open.draggingProperty().subscribe(chart::setInteractive);
        model.equilibriumProperty().subscribe((_, _) -> draw());
        model.outlookProperty().subscribe((_, _) -> draw());
    }

    private void layOut() {
        main.getChildren().addAll(chart, tree, table);
        HBox body = new HBox(main, theory);
        body.getStyleClass().add("hero-body");
        HBox.setHgrow(main, Priority.ALWAYS);
        HBox.setHgrow(theory, Priority.ALWAYS);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }

    private OutputChart output() {
        return new OutputChart(reader, open.heroProperty().get(), open.outcome().baseline());
    }

    private void turn() {
        hero = output();
        show(open.outcome());
        chart.resetAxis();
    }

    private void show(Outcome outcome) {
        motion.stop();
        head.setUnit(hero.unit());
        draw();
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

    private void draw() {
        if (!hero.shows(open.heroProperty().get())) {
            return;
        }
        ChartModel drawn = hero.model(
                open.outcome(),
                open.sight().baselineProperty().get(),
                model.equilibriumProperty().get());
        if (open.sight().worldsProperty().get() && model.outlookProperty().get().isPresent()) {
            drawn = hero.withWorlds(drawn, model.outlookProperty().get().get());
        }
        chart.staleProperty().set(model.outlookIsStale());
        chart.setModel(ghost.map(hero::ghost).map(drawn::withGhosts).orElse(drawn));
        table.refresh();
    }

    private void ghost(boolean on) {
        ghost = on ? Optional.of(model.before()) : Optional.empty();
        draw();
    }

    private void form(Sight.Form form) {
        Shown.when(form == Sight.Form.CHART, chart);
        Shown.when(form == Sight.Form.TREE, tree);
        Shown.when(form == Sight.Form.TABLE, table);
        tree.refresh();
        table.refresh();
    }

    /** Shows the last change again: the old line stays, the new one is drawn. */
    void replay() {
        motion.replay();
    }

    /** Nothing moves any more. */
    void close() {
        motion.close();
    }

    /** Plays the run week by week, or pauses it; without motion a step. */
    void play() {
        motion.play();
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
