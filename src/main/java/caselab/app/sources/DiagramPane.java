package caselab.app.sources;

import caselab.app.chart.CausalMapView;
import caselab.app.chart.ChartCard;
import caselab.app.control.Narrow;
import caselab.app.control.Shown;
import caselab.app.control.WeekSlider;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The mechanisms and their links, lit by what carries the difference between the user's run and the case. */
final class DiagramPane extends VBox {

    private static final double NARROW = 900;

    private final SourcesViewModel model;
    private final Reader reader;
    private final CausalMapView map = new CausalMapView();
    private final ChartCard card = new ChartCard();
    private final Label note = Pages.label("", "muted");
    private final WeekSlider week;
    private final Label weekWords = new Label();
    private final VBox carried = new VBox();
    private final Narrow narrow;

    DiagramPane(SourcesViewModel model) {
        this.model = model;
        reader = model.reader();
        week = new WeekSlider(model.scenario().weeks() - 1, this::words);
        week.setId("week");
        week.setAccessibleText(text("sources.map.week"));
        setId("diagram");
        card.setWords(text("form.chart"), text("form.table"), text("sources.copy"));
        card.titleProperty().set(text("sources.map"));
        card.setChart(map);
        VBox.setVgrow(card, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        Label name = new Label(text("sources.map.week"));
        weekWords.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(week, Priority.ALWAYS);
        HBox line = new HBox(name, week, weekWords);
        line.getStyleClass().add("sources-line");
        carried.getStyleClass().addAll("lab-card", "sources-card", "sources-side");
        map.getStyleClass().add("explore-chart");
        HBox split = new HBox();
        split.getStyleClass().add("sources-split");
        VBox stack = new VBox();
        stack.getStyleClass().add("sources-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        getStyleClass().add("sources-cards");
        getChildren().addAll(note, split, line, stack);
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(compact -> {
            split.getChildren().setAll(card);
            (compact ? stack : split).getChildren().add(carried);
        });
        week.setValue(model.week());
        week.valueProperty().subscribe((_, now) -> point(now.intValue()));
        model.diagramProperty().subscribe(_ -> show());
    }

    private String text(String key) {
        return reader.texts().get(key);
    }

    private void point(int at) {
        if (at != model.week()) {
            model.open().sight().cursorProperty().set(at);
        }
        show();
    }

    private String words(int at) {
        return reader.texts().get("sources.map.weekValue", "week", at);
    }

    private void show() {
        if ((int) week.getValue() != model.week()) {
            week.setValue(model.week());
        }
        weekWords.setText(words(model.week()));
        Optional<Diagram> drawn = model.diagramProperty().get();
        drawn.ifPresent(diagram -> {
            map.setModel(diagram.model(reader, model.week()));
            String says = says(diagram);
            note.setText(says);
            map.summaryProperty().set(text("sources.map") + ". " + says);
            carried(diagram);
        });
    }

    private String says(Diagram diagram) {
        String says = diagram.plain()
                ? text("sources.map.plain")
                : reader.texts().get("sources.map.lit", "week", model.week());
        return model.exit() == OutputLine.NONE
                ? says
                : says
                        + reader.texts().get("why.sentences")
                        + reader.texts().get("sources.map.left", "firm", reader.firm(), "week", model.exit());
    }

    private void carried(Diagram diagram) {
        List<String> lines = diagram.carried(reader, model.open().heroProperty().get(), model.week());
        Shown.when(!lines.isEmpty(), carried);
        String output = reader.name(model.open().heroProperty().get());
        carried.getChildren()
                .setAll(Pages.label(reader.texts().get("sources.map.carried", "output", output), "strong"));
        lines.forEach(line -> carried.getChildren().add(Pages.label(line)));
        carried.getChildren().add(Pages.label(text("sources.map.overlap"), "caption", "muted"));
    }
}
