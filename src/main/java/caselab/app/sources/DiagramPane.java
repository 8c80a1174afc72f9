package caselab.app.sources;

import caselab.app.chart.CausalMapView;
import caselab.app.chart.ChartCard;
import caselab.app.control.Narrow;
import caselab.app.reading.Reader;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The mechanisms and their links, lit by what carries the difference between the user's run and the case. */
final class DiagramPane extends VBox {

    private static final double NARROW = 900;

    private final SourcesViewModel model;
    private final Reader reader;
    private final CausalMapView map = new CausalMapView();
    private final ChartCard card = new ChartCard();
    private final Label note = Pages.label("", "muted");
    private final Slider week;
    private final Label weekWords = new Label();
    private final VBox carried = new VBox();
    private final Narrow narrow;

    DiagramPane(SourcesViewModel model) {
        this.model = model;
        reader = model.reader();
        week = new WeekSlider(model.scenario().weeks() - 1);
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
        HBox split = new HBox();
        split.getStyleClass().add("sources-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        getStyleClass().add("sources-cards");
        getChildren().addAll(note, split, line);
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(compact -> {
            split.getChildren().setAll(card);
            if (!compact) {
                split.getChildren().add(carried);
            }
        });
        week.setValue(model.week());
        week.valueProperty().subscribe((_, now) -> point(now.intValue()));
        model.diagramProperty().subscribe(_ -> show());
    }

    private String text(String key) {
        return reader.texts().get(key);
    }

    private void point(int at) {
        model.open().sight().cursorProperty().set(at);
        show();
    }

    private String words(int at) {
        return reader.texts().get("sources.map.weekValue", "week", at);
    }

    private void show() {
        weekWords.setText(words(model.week()));
        Optional<Diagram> drawn = model.diagramProperty().get();
        drawn.ifPresent(diagram -> {
            map.setModel(diagram.model(reader, model.week()));
            String says = diagram.plain()
                    ? text("sources.map.plain")
                    : reader.texts().get("sources.map.lit", "week", model.week());
            note.setText(says);
            map.summaryProperty().set(text("sources.map") + ". " + says);
            carried(diagram);
        });
    }

    private void carried(Diagram diagram) {
        List<String> lines = diagram.carried(reader, model.open().heroProperty().get(), model.week());
        carried.setVisible(!lines.isEmpty());
        carried.setManaged(!lines.isEmpty());
        String output = reader.name(model.open().heroProperty().get());
        carried.getChildren()
                .setAll(Pages.label(reader.texts().get("sources.map.carried", "output", output), "strong"));
        lines.forEach(line -> carried.getChildren().add(Pages.label(line)));
        carried.getChildren().add(Pages.label(text("sources.map.overlap"), "caption", "muted"));
    }

    /** A slider that says its week as a week. */
    private final class WeekSlider extends Slider {

        private WeekSlider(int last) {
            super(0, last, last);
            setId("week");
            setBlockIncrement(1);
            setMinHeight(32);
            setAccessibleText(text("sources.map.week"));
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.VALUE_STRING
                    ? words((int) getValue())
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
