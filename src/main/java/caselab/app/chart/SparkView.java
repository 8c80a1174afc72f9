package caselab.app.chart;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * A line chart of 58 px without words: the run, its baseline, exits and tinted weeks.
 *
 * <pre>{@code
 * SparkView spark = new SparkView();
 * spark.setModel(new SparkModel(104, lines, List.of(), true));
 * spark.cursorWeekProperty().bind(chart.cursorWeekProperty());
 * }</pre>
 */
public final class SparkView extends InkedRegion {

    private static final double HEIGHT = 58;

    private final PaintLayer layer = new PaintLayer(this::paint);
    private final SparkPainter painter = new SparkPainter(this);
    private final IntegerProperty cursorWeek = new SimpleIntegerProperty(this, "cursorWeek", LineChartView.NO_WEEK);
    private @Nullable SparkModel model;

    public SparkView() {
        getStyleClass().add("spark-view");
        getChildren().add(layer);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        cursorWeek.addListener(_ -> repaint());
    }

    public void setModel(SparkModel next) {
        model = next;
        repaint();
    }

    /** The week the shared cursor stands on, {@link LineChartView#NO_WEEK} for none. */
    public IntegerProperty cursorWeekProperty() {
        return cursorWeek;
    }

    @Override
    void repaint() {
        layer.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        layer.fit(getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 180;
    }

    private void paint(GraphicsContext gc) {
        if (model != null && getWidth() >= 20) {
            painter.paint(gc, model, new WordPlacer.Box(0, 0, getWidth(), getHeight()), cursorWeek.get());
        }
    }
}
