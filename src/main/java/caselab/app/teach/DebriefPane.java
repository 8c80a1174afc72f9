package caselab.app.teach;

import caselab.app.chart.ChartModel;
import caselab.app.chart.LineChartView;
import caselab.app.chart.Role;
import caselab.app.chart.Weekly;
import caselab.app.control.CardGrid;
import caselab.app.control.Paragraph;
import caselab.app.control.SideBySide;
import caselab.app.reading.OutputChart;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/**
 * The debrief of a class: its runs as one cloud, the few worth ten minutes with their questions, three fields to fill.
 */
final class DebriefPane extends ScrollPane {

    private static final List<Role> ROLES = List.of(Role.RUN, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4);

    private final DebriefViewModel model;
    private final LineChartView chart = new LineChartView();
    private final VBox picks = new VBox();
    private final VBox remarks = new VBox();
    private final Label unit = new Label();
    private final VBox column = new VBox();
    private final SideBySide body;
    private final Node talk;
    private final Node empty;

    DebriefPane(DebriefViewModel model) {
        this.model = model;
        setId("teach-debrief");
        setFitToWidth(true);
        getStyleClass().add("lever-scroll");
        chart.setId("class-chart");
        chart.getStyleClass().add("teach-chart");
        unit.getStyleClass().add("muted");
        picks.getStyleClass().add("teach-column");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox drawing = Cards.card(model.reader().name(model.hero()), unit, chart);
        body = new SideBySide(picks, drawing);
        body.getStyleClass().add("teach-columns");
        HBox.setHgrow(drawing, Priority.ALWAYS);
        picks.getStyleClass().add("teach-picks");
        talk = talk();
        empty = Cards.card(model.text("teach.debrief"), new Paragraph(model.text("teach.debrief.empty")), openButton());
        column.getStyleClass().add("teach-column");
        setContent(column);
        model.openedProperty().subscribe(_ -> showRemarks());
        model.picksProperty().subscribe(_ -> show());
    }

    private Button openButton() {
        Button open = new Button(model.text("teach.debrief.open"));
        open.setId("open-class");
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> ask());
        return open;
    }

    /** Asks for the files of the class. */
    void ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(model.text("teach.debrief.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(model.text("teach.debrief.files"), "*.case"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            model.open(files.stream().map(File::toPath).toList());
        }
    }

    private Node talk() {
        CardGrid fields = new CardGrid(
                field("teach.what", model.whatProperty()),
                field("teach.soWhat", model.soWhatProperty()),
                field("teach.nowWhat", model.nowWhatProperty()));
        fields.getStyleClass().add("teach-columns");
        return fields;
    }

    private Node field(String key, StringProperty words) {
        TextArea area = new TextArea();
        area.setId(key.replace('.', '-'));
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.setPromptText(model.text(key + ".ask"));
        area.setAccessibleText(model.text(key));
        area.textProperty().bindBidirectional(words);
        return Cards.card(model.text(key), area);
    }

    private void showRemarks() {
        remarks.getChildren()
                .setAll(model.openedProperty().get().remarks().stream()
                        .map(remark -> new Paragraph(model.remark(remark), "muted"))
                        .toList());
    }

    private void show() {
        List<Pick> chosen = model.picksProperty().get();
        if (chosen.isEmpty()) {
            column.getChildren().setAll(empty, remarks);
            return;
        }
        picks.getChildren().clear();
        for (int i = 0; i < chosen.size(); i++) {
            picks.getChildren().add(card(i + 1, chosen.get(i)));
        }
        column.getChildren().setAll(remarks, body, talk);
        draw(chosen);
    }

    private Node card(int number, Pick pick) {
        Label mark = new Label(String.valueOf(number));
        mark.getStyleClass().add("key-cap");
        Label title = new Paragraph(model.title(pick), "strong");
        HBox head = new HBox(mark, title);
        head.getStyleClass().add("teach-row");
        VBox card = new VBox(head, new Paragraph(model.reason(pick)), new Paragraph(model.question(pick), "muted"));
        card.getStyleClass().addAll("lab-card", "teach-card");
        card.setId("pick-" + pick.why().name().toLowerCase(java.util.Locale.ROOT));
        return card;
    }

    private void draw(List<Pick> chosen) {
        List<OutputChart.Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            ClassRun run = chosen.get(i).run();
            drawn.add(new OutputChart.Drawn("pick-" + i, ROLES.get(i), (i + 1) + " " + run.student(), run.run()));
        }
        List<ClassRun> all = model.openedProperty().get().runs();
        OutputChart lines =
                new OutputChart(model.reader(), model.hero(), all.getFirst().run());
        List<Weekly> cloud = all.stream()
                .map(run -> Weekly.of(run.line(model.hero()).values()))
                .toList();
        unit.setText(lines.unit());
        chart.setModel(lines.model(drawn).withThin(ChartModel.Thin.Kind.OUTCOMES, cloud));
        chart.summaryProperty().set(model.text("teach.debrief.summary", "runs", all.size(), "picks", chosen.size()));
    }
}
