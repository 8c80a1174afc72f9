package caselab.app.studio;

import caselab.app.control.ChoiceBar;
import caselab.app.control.FitRow;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Sight;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the large chart: what it shows, what is drawn beside the run, and in which form. */
final class HeroHead extends FitRow {

    private final OpenCase open;
    private final Reader reader;
    private final OutputPicker pick;
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
        pick = new OutputPicker(open.scenario(), reader);
        pick.setMinWidth(USE_PREF_SIZE);
        pick.valueProperty().bindBidirectional(open.heroProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(pick, unit, space, baseline, worlds, outcomes, theory, form);
        unit.setId("heroUnit");
        unit.getStyleClass().add("muted");
        toggles();
        outcomes(playOutcomes);
        form();
        canHide(outcomes);
        givesWay(this::picturesOnly);
        givesWay(this::formInPictures);
        givesWay(this::shortName);
    }

    private void picturesOnly(boolean only) {
        for (ToggleButton toggle : List.of(baseline, worlds, theory)) {
            toggle.setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    private void formInPictures(boolean only) {
        form.setPictures(
                only
                        ? Stream.of("fth-activity", "fth-git-merge", "fth-grid")
                                .map(FontIcon::new)
                                .toList()
                        : List.of());
    }

    private void shortName(boolean may) {
        pick.setMinWidth(may ? 0 : USE_PREF_SIZE);
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
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setText(reader.texts().get(words));
        toggle.setTooltip(new Tooltip(reader.texts().get("chart.key", "name", toggle.getText(), "key", key)));
        toggle.setAccessibleText(toggle.getText());
    }

    private void outcomes(Runnable play) {
        String words = reader.texts().get("chart.outcomes");
        outcomes.setId("outcomes");
        outcomes.setText(words);
        outcomes.setGraphic(new FontIcon("fth-play"));
        outcomes.setMinWidth(USE_PREF_SIZE);
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
                reader.texts().get("form.chart"),
                reader.texts().get("form.tree"),
                reader.texts().get("form.table")));
        form.setAccessibleText(reader.texts().get("form"));
        open.sight()
                .formProperty()
                .subscribe(now -> form.selectedIndexProperty().set(now.ordinal()));
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
        theory.setMinWidth(USE_PREF_SIZE);
        return theory;
    }

    void setUnit(String words) {
        unit.setText(words);
    }
}
