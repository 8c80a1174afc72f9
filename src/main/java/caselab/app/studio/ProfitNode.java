package caselab.app.studio;

import caselab.app.chart.Role;
import caselab.app.chart.SparkModel;
import caselab.app.chart.SparkView;
import caselab.app.chart.Weekly;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.app.run.ProfitTree;
import caselab.model.Unit;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One branch of the tree of profit. */
final class ProfitNode extends VBox {

    private final Reader reader;
    private final String name;
    private final Unit unit;
    private final Label value = new Label();
    private final Label difference = new Label();
    private final SparkView spark = new SparkView();

    ProfitNode(Reader reader, ProfitTree.Node node, IntegerProperty cursor) {
        this.reader = reader;
        name = reader.texts().get("tree." + node.name().toLowerCase(Locale.ROOT));
        unit = unit(node);
        getStyleClass().add("profit-node");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Label title = new Label(name);
        title.getStyleClass().addAll("small", "strong");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        value.getStyleClass().add("tile-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        difference.getStyleClass().addAll("caption", "muted");
        difference.setMinWidth(Region.USE_PREF_SIZE);
        // the difference goes to a second line where the branch is narrow
        FlowPane line = new FlowPane(8, 0, value, difference);
        line.minWidthProperty().bind(Bindings.max(value.widthProperty(), difference.widthProperty()));
        line.getStyleClass().add("profit-line");
        spark.setMinHeight(0);
        setVgrow(spark, Priority.ALWAYS);
        spark.cursorWeekProperty().bind(cursor);
        getChildren().addAll(title, line, spark);
    }

    private static Unit unit(ProfitTree.Node node) {
        return switch (node) {
            case UNITS, MARKET -> Unit.UNITS;
            case SHARE -> Unit.SHARE;
            case PROFIT, TRADE, CONTRACT, FIXED, PRICE, UNIT_COST, MARGIN -> Unit.YUAN;
        };
    }

    void show(double now, double before, double[] run, double[] baseline) {
        String words = reader.figures().value(unit, now);
        value.setText(words);
        difference.setText(beside(now, before));
        spark.setModel(new SparkModel(
                run.length,
                List.of(
                        new SparkModel.SparkLine(Weekly.of(baseline), Role.BASELINE, OutputLine.NONE),
                        new SparkModel.SparkLine(Weekly.of(run), Role.RUN, OutputLine.NONE)),
                List.of(),
                true));
        setAccessibleText(name + " " + words + ", " + difference.getText());
    }

    private String beside(double now, double before) {
        if (Double.isNaN(before) || Double.isNaN(now)) {
            return Double.isNaN(now) ? "" : reader.texts().get("tile.baselineOut");
        }
        return now == before
                ? reader.texts().get("tile.same")
                : reader.figures().difference(unit, now - before);
    }
}
