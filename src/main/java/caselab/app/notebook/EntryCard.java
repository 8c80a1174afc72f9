package caselab.app.notebook;

import caselab.app.chart.Role;
import caselab.app.chart.SparkModel;
import caselab.app.chart.SparkView;
import caselab.app.chart.Weekly;
import caselab.app.control.Paragraph;
import caselab.app.reading.Headline;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.scenario.Scenario;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An experiment in the list: its number, what was expected, the run in one line, what came of it. */
final class EntryCard extends Button {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final VBox body;

    EntryCard(Entry entry, int number, Reader reader, Runnable open) {
        getStyleClass().setAll("notebook-entry");
        setId("entry-" + number);
        setMaxWidth(Double.MAX_VALUE);
        Scenario.Output hero = reader.scenario().outputs().getFirst();
        String result = Headline.past(reader, hero, entry.outcome()).answer();
        String expected = entry.writing().hypothesis().isBlank()
                ? reader.texts().get("notebook.noHypothesis")
                : entry.writing().hypothesis();
        Label title = new Paragraph(reader.texts().get("notebook.number", "number", number), "strong");
        Label sure = new Paragraph(
                entry.confidence() == 0 ? "" : reader.texts().get("lesson.sure.of", "sure", entry.confidence()),
                "caption",
                "muted");
        sure.setManaged(entry.confidence() > 0);
        SparkView spark = new SparkView();
        OutputLine line = OutputLine.of(entry.outcome().run(), hero);
        spark.setModel(new SparkModel(
                entry.outcome().run().weeks(),
                List.of(new SparkModel.SparkLine(Weekly.of(line.values()), Role.RUN, line.exit())),
                List.of(),
                true));
        body = new VBox(
                title,
                new Paragraph(expected, "small", "muted"),
                spark,
                new Paragraph(result, "small", "strong"),
                sure);
        body.getStyleClass().add("notebook-entry-body");
        setGraphic(body);
        setAccessibleText(title.getText() + ". " + expected + " " + result);
        setOnAction(_ -> open.run());
    }

    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as its words need at its width; a button would ask them for a height at any width. */
    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = width - insets.getLeft() - insets.getRight();
        return insets.getTop() + body.prefHeight(width < 0 ? -1 : inside) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        body.setPrefWidth(getWidth() - getInsets().getLeft() - getInsets().getRight());
        super.layoutChildren();
    }
}
