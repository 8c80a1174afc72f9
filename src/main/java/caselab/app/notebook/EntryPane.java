package caselab.app.notebook;

import caselab.app.chart.ChartCard;
import caselab.app.chart.Line;
import caselab.app.chart.LineChartView;
import caselab.app.chart.Role;
import caselab.app.control.SideBySide;
import caselab.app.reading.Headline;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.workspace.Prediction;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The open experiment: prediction and result as a chart, and what is written about it. */
final class EntryPane extends SideBySide {

    private final NotebookViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final LineChartView chart = new LineChartView();
    private final ChartCard card = new ChartCard();
    private final VBox fields = new VBox();
    private final Map<NotebookViewModel.Field, TextArea> writing = new EnumMap<>(NotebookViewModel.Field.class);

    EntryPane(NotebookViewModel model) {
        this.model = model;
        reader = model.reader();
        texts = reader.texts();
        getStyleClass().add("notebook-open");
        chart.setId("notebook-chart");
        card.setWords(texts.get("form.chart"), texts.get("form.table"), texts.get("chart.copy"));
        card.titleProperty().set(texts.get("notebook.chart"));
        card.setChart(chart);
        HBox.setHgrow(card, Priority.ALWAYS);
        fields.getStyleClass().addAll("lab-card", "notebook-fields");
        for (NotebookViewModel.Field field : NotebookViewModel.Field.values()) {
            field(field);
        }
        getChildren().addAll(card, fields);
        model.selectedProperty().subscribe(this::show);
    }

    private void field(NotebookViewModel.Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        Label label = new Label(texts.get("notebook.field." + name));
        label.getStyleClass().addAll("caption", "muted");
        TextArea area = new TextArea();
        area.setId("notebook-" + name);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setAccessibleText(label.getText());
        label.setLabelFor(area);
        area.textProperty().subscribe((_, text) -> model.write(field, text));
        if (field == NotebookViewModel.Field.FINDINGS) {
            VBox.setVgrow(area, Priority.ALWAYS);
        }
        writing.put(field, area);
        fields.getChildren().addAll(label, area);
    }

    private void show(Optional<Entry> selected) {
        selected.ifPresent(entry -> {
            for (Map.Entry<NotebookViewModel.Field, TextArea> field : writing.entrySet()) {
                String text = model.text(field.getKey());
                // what is being typed stays as it is, with its caret
                if (!text.equals(field.getValue().getText())) {
                    field.getValue().setText(text);
                }
            }
            draw(entry);
        });
    }

    private void draw(Entry entry) {
        Scenario.Output output = output(entry);
        OutputChart words = new OutputChart(reader, output, entry.outcome().baseline());
        Trajectory run = entry.outcome().run();
        card.unitProperty().set(texts.get("notebook.unit", "output", reader.name(output), "unit", words.unit()));
        chart.setModel(entry.drawn()
                .map(line -> words.model(
                        run,
                        Line.of(
                                "prediction",
                                Role.PREDICTION,
                                texts.get("lesson.prediction"),
                                reader.value(output, line.at(run.weeks())),
                                line.values(run.weeks() - 1)),
                        true))
                .orElseGet(() ->
                        words.model(List.of(new OutputChart.Drawn("run", Role.RUN, texts.get("chart.run"), run)))));
        chart.resetAxis();
        Headline said = Headline.past(reader, output, entry.outcome());
        chart.summaryProperty().set(said.answer() + ". " + said.context());
    }

    private Scenario.Output output(Entry entry) {
        Scenario.Output first = model.scenario().outputs().getFirst();
        return entry.experiment()
                .prediction()
                .map(Prediction::output)
                .flatMap(model.scenario()::output)
                .orElse(first);
    }
}
