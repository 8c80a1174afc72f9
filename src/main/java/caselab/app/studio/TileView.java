package caselab.app.studio;

import caselab.app.chart.SparkView;
import caselab.app.reading.Tile;
import javafx.beans.property.IntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A small multiple that becomes the large chart when it is pressed. */
final class TileView extends Button {

    private final Label name = new Label();
    private final Label value = new Label();
    private final Label unit = new Label();
    private final Label comparison = new Label();
    private final SparkView spark = new SparkView();

    TileView(IntegerProperty cursor) {
        getStyleClass().setAll("tile");
        spark.cursorWeekProperty().bind(cursor);
        name.getStyleClass().addAll("small", "strong");
        value.getStyleClass().addAll("tile-value");
        unit.getStyleClass().addAll("caption", "muted");
        comparison.getStyleClass().addAll("caption", "muted");
        VBox body = new VBox(new EndsRow(name, value), new EndsRow(unit, comparison), spark);
        body.getStyleClass().add("tile-body");
        VBox.setVgrow(spark, Priority.ALWAYS);
        setGraphic(body);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        body.prefWidthProperty().bind(widthProperty().subtract(26));
    }

    void show(Tile tile, String help) {
        name.setText(tile.name());
        value.setText(tile.value());
        unit.setText(tile.unit());
        comparison.setText(tile.comparison());
        spark.setModel(tile.spark());
        setAccessibleText(tile.name() + " " + tile.value() + " " + tile.unit() + ", " + tile.comparison());
        setAccessibleHelp(help);
    }
}
