package caselab.app.studio;

import caselab.app.control.ChoiceBar;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Sight;
import caselab.scenario.Scenario;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the large chart: what it shows, what is drawn beside the run, and in which form. */
final class HeroHead extends HBox {

    private final OpenCase open;
    private final Reader reader;
    private final ComboBox<Scenario.Output> pick = new ComboBox<>();
    private final Label unit = new Label();
    private final ToggleButton baseline = new ToggleButton();
    private final ToggleButton worlds = new ToggleButton();
    private final ToggleButton theory = new ToggleButton();
    private final Button outcomes = new Button();
    private final ChoiceBar form = new ChoiceBar();

    HeroHead(OpenCase open, Reader reader, Runnable playOutcomes) {
        this.open = open;
        this.reader = reader;
        getStyleClass().add("hero-head");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(pick, unit, space, baseline, worlds, outcomes, theory, form);
        unit.setId("heroUnit");
        unit.getStyleClass().add("muted");
        pick();
        toggles();
        outcomes(playOutcomes);
        form();
    }

    private void pick() {
        pick.setId("heroPick");
        pick.getStyleClass().add("hero-pick");
        pick.setMinWidth(Region.USE_PREF_SIZE);
        pick.getItems().setAll(open.scenario().outputs());
        pick.setConverter(new OutputNames(reader));
        pick.setAccessibleText(reader.texts().get("chart.pick"));
        pick.valueProperty().bindBidirectional(open.heroProperty());
    }

    private void toggles() {
        Line dash = new Line(0, 0, 18, 0);
        dash.getStyleClass().add("toggle-dash");
        toggle(baseline, "baselineToggle", "chart.baseline.toggle", "B");
        baseline.setGraphic(dash);
        baseline.selectedProperty().bindBidirectional(open.sight().baselineProperty());
        Region band = new Region();
        band.getStyleClass().add("toggle-band");
        toggle(worlds, "worldsToggle", "chart.worlds.toggle", "U");
        worlds.setGraphic(band);
        worlds.selectedProperty().bindBidirectional(open.sight().worldsProperty());
    }

    private void toggle(ToggleButton toggle, String id, String words, String key) {
        toggle.setId(id);
        toggle.getStyleClass().add("chart-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setText(reader.texts().get(words));
        toggle.setTooltip(new Tooltip(reader.texts().get("chart.key", "name", toggle.getText(), "key", key)));
        toggle.setAccessibleText(toggle.getText());
    }

    private void outcomes(Runnable play) {
        String words = reader.texts().get("chart.outcomes");
        outcomes.setId("outcomes");
        outcomes.setText(words);
        outcomes.setGraphic(new FontIcon("fth-play"));
        outcomes.setMinWidth(Region.USE_PREF_SIZE);
        outcomes.setTooltip(new Tooltip(reader.texts().get("chart.outcomes.help")));
        outcomes.setAccessibleText(words);
        outcomes.setAccessibleHelp(reader.texts().get("chart.outcomes.help"));
        outcomes.setOnAction(_ -> play.run());
        outcomes.disableProperty().bind(open.sight().worldsProperty().not());
    }

    private void form() {
        form.setId("form");
        form.getStyleClass().add("form-switch");
        form.setChoices(List.of(
                reader.texts().get("form.chart"), reader.texts().get("form.tree"), reader.texts().get("form.table")));
        form.setMinWidth(Region.USE_PREF_SIZE);
        form.setAccessibleText(reader.texts().get("form"));
        open.sight().formProperty().subscribe(now -> form.selectedIndexProperty().set(now.ordinal()));
        form.selectedIndexProperty().subscribe((_, place) -> {
            if (place.intValue() >= 0) {
                open.sight().formProperty().set(Sight.Form.values()[place.intValue()]);
            }
        });
    }

    /** The button that opens the theory cards. */
    ToggleButton theory() {
        theory.setId("theoryToggle");
        theory.getStyleClass().add("chart-toggle");
        theory.setMinWidth(Region.USE_PREF_SIZE);
        return theory;
    }

    void setUnit(String words) {
        unit.setText(words);
    }

    /** Where there is little room the toggles show their picture alone. */
    void setCompact(boolean compact) {
        for (ToggleButton toggle : List.of(baseline, worlds, theory)) {
            toggle.setContentDisplay(
                    compact
                            ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                            : javafx.scene.control.ContentDisplay.LEFT);
        }
        outcomes.setVisible(!compact);
        outcomes.setManaged(!compact);
    }

    /** Outputs by their names; they are picked, not typed. */
    private static final class OutputNames extends StringConverter<Scenario.Output> {

        private final Reader reader;

        private OutputNames(Reader reader) {
            this.reader = reader;
        }

        @Override
        public String toString(Scenario.Output output) {
            return output == null ? "" : reader.name(output);
        }

        @Override
        public Scenario.Output fromString(String name) {
            throw new UnsupportedOperationException("outputs are picked, not typed");
        }
    }
}
