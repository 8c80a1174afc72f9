package caselab.app.studio;

import caselab.app.chart.LineChartView;
import caselab.app.control.Fxml;
import caselab.app.run.Outcome;
import caselab.app.words.Texts;
import caselab.scenario.FactBase;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Studio's panes, put together; each pane shows a part of the view model and knows no other. */
public final class StudioView extends HBox {

    private static final int TILES = 5;
    /** In a narrow window; the others can still be picked for the large chart. */
    private static final int FEW_TILES = 3;

    /** Below this width there is room for the essential only. */
    private static final double NARROW = 1116;

    private final StudioViewModel model;
    private final Reader reader;
    private final List<LeverRow> rows = new ArrayList<>();
    private final List<TileView> tileViews = new ArrayList<>();

    @FXML
    private Label decisionsTitle;

    @FXML
    private Label decisionsCount;

    @FXML
    private Button resetAll;

    @FXML
    private VBox decisions;

    @FXML
    private Label worldTitle;

    @FXML
    private Label worldCount;

    @FXML
    private VBox assumptions;

    @FXML
    private Label answer;

    @FXML
    private Label context;

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

    @FXML
    private HBox tiles;

    @FXML
    private Label changesTitle;

    @FXML
    private FlowPane changes;

    private final TheoryPane theory;
    private HeroChart hero;
    private boolean compact;

    /** The Studio of a view model. */
    public StudioView(StudioViewModel model, Texts texts, FactBase facts) {
        this.model = model;
        reader = new Reader(model.scenario(), texts, facts);
        Fxml.fill(this);
        hero = heroChart();
        levers(facts);
        theory = new TheoryPane(model, reader, chart);
        chart();
        tiles();
        words();
        model.outcomeProperty().subscribe(this::show);
        model.choicesProperty().subscribe(_ -> counts());
        widthProperty().subscribe(width -> fit(width.doubleValue() < NARROW));
        addEventHandler(KeyEvent.KEY_PRESSED, new StudioKeys(model, this)::handle);
    }

    private void words() {
        decisionsTitle.setText(reader.texts().get("studio.decisions"));
        worldTitle.setText(reader.texts().get("studio.world"));
        resetAll.setText(reader.texts().get("studio.resetAll"));
        resetAll.setOnAction(_ -> {
            model.resetAll();
            chart.resetAxis();
        });
        changesTitle.setText(reader.texts().get("studio.changes"));
    }

    private void levers(FactBase facts) {
        List<Lever> own = model.scenario().decisions();
        for (int i = 0; i < own.size(); i++) {
            decisions.getChildren().add(row(facts, own.get(i), i < 8 ? String.valueOf(i + 1) : ""));
        }
        for (Lever lever : model.scenario().assumptions()) {
            assumptions.getChildren().add(new AssumptionRow(model, reader, lever, () -> row(facts, lever, "")));
        }
    }

    private LeverRow row(FactBase facts, Lever lever, String key) {
        LeverRow row = new LeverRow(model, reader, facts, lever, key);
        if (!key.isEmpty()) {
            rows.add(row);
        }
        return row;
    }

    private void chart() {
        heroPick.getItems().setAll(model.scenario().outputs());
        heroPick.setConverter(new StringConverter<>() {
            @Override
            public String toString(Scenario.Output output) {
                return output == null ? "" : reader.name(output);
            }

            @Override
            public Scenario.Output fromString(String name) {
                throw new UnsupportedOperationException("outputs are picked, not typed");
            }
        });
        heroPick.setAccessibleText(reader.texts().get("chart.pick"));
        heroPick.valueProperty().bindBidirectional(model.heroProperty());
        model.heroProperty().subscribe((_, _) -> {
            hero = heroChart();
            show(model.outcome());
            chart.resetAxis();
        });
        baselineToggle.setText(reader.texts().get("chart.baseline.toggle"));
        baselineToggle.setGraphic(dash());
        baselineToggle.selectedProperty().bindBidirectional(model.baselineShownProperty());
        model.baselineShownProperty().subscribe((_, _) -> show(model.outcome()));
        HBox.setHgrow(theory, Priority.ALWAYS);
        heroBody.getChildren().add(theory);
        theory.with(theoryToggle);
        model.equilibriumProperty().subscribe((_, _) -> draw(model.outcome()));
        model.draggingProperty().subscribe(dragging -> chart.setInteractive(dragging));
    }

    private static Line dash() {
        Line dash = new Line(0, 0, 18, 0);
        dash.getStyleClass().add("toggle-dash");
        return dash;
    }

    private HeroChart heroChart() {
        return new HeroChart(reader, model.heroProperty().get(), model.outcome().baseline());
    }

    private void tiles() {
        List<Scenario.Output> outputs = model.scenario().outputs();
        for (int i = 1; i < Math.min(outputs.size(), TILES + 1); i++) {
            TileView tile = new TileView();
            Scenario.Output output = outputs.get(i);
            tile.setId("tile-" + output.key());
            tile.setOnAction(_ -> model.heroProperty().set(output));
            HBox.setHgrow(tile, Priority.ALWAYS);
            tileViews.add(tile);
        }
        tiles.getChildren().setAll(tileViews);
    }

    private void show(Outcome outcome) {
        Headline headline = Headline.of(reader, model.heroProperty().get(), outcome);
        answer.setText(headline.answer());
        context.setText(headline.context());
        heroUnit.setText(hero.unit());
        draw(outcome);
        chart.summaryProperty()
                .set(reader.texts()
                        .get(
                                "chart.summary",
                                "output",
                                reader.name(model.heroProperty().get()),
                                "answer",
                                headline.answer() + ".",
                                "context",
                                headline.context()));
        for (int i = 0; i < tileViews.size(); i++) {
            Tile tile = Tile.of(reader, model.scenario().outputs().get(i + 1), outcome);
            tileViews.get(i).show(tile, reader.texts().get("tile.show", "name", tile.name()));
        }
    }

    private void draw(Outcome outcome) {
        if (hero.shows(model.heroProperty().get())) {
            boolean told = model.baselineShownProperty().get();
            chart.setModel(hero.model(outcome, told, model.equilibriumProperty().get()));
        }
    }

    private void fit(boolean narrow) {
        theory.setNarrow(narrow);
        compact = narrow;
        for (int i = FEW_TILES; i < tileViews.size(); i++) {
            tileViews.get(i).setVisible(!narrow);
            tileViews.get(i).setManaged(!narrow);
        }
        counts();
    }

    private void counts() {
        long own = model.scenario().decisions().stream()
                .filter(model.choices()::changed)
                .count();
        long assumed = model.scenario().assumptions().stream()
                .filter(model.choices()::changed)
                .count();
        String words = compact ? "studio.changed.short" : "studio.changed";
        decisionsCount.setText(reader.texts()
                .get(words, "changed", own, "all", model.scenario().decisions().size()));
        worldCount.setText(reader.texts()
                .get(
                        words,
                        "changed",
                        assumed,
                        "all",
                        model.scenario().assumptions().size()));
        resetAll.setDisable(own + assumed == 0);
        List<Change> moved = Change.of(reader, model.choices());
        changes.getChildren().setAll(moved.stream().map(this::chip).toList());
        if (moved.isEmpty()) {
            Label none = new Label(reader.texts().get("studio.changes.none"));
            none.getStyleClass().add("muted");
            changes.getChildren().add(none);
        }
    }

    private Button chip(Change change) {
        Button chip = new Button(change.words(), new FontIcon("fth-x"));
        chip.getStyleClass().addAll("chip", change.lever().kind() == Lever.Kind.ASSUMPTION ? "world" : "decision");
        chip.setAccessibleHelp(reader.texts().get("change.reset"));
        chip.setOnAction(_ -> model.reset(change.lever()));
        return chip;
    }

    /** Puts the keyboard on the lever with this number, if there is one. */
    void focusLever(int place) {
        if (place < rows.size()) {
            rows.get(place).focusLever();
        }
    }
}
