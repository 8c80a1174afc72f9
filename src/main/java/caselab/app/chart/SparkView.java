package caselab.app.chart;

import java.util.Comparator;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/** A line chart of 58 px without words: the run, its baseline, exits and tinted weeks. */
public final class SparkView extends InkedRegion {

    private static final double HEIGHT = 58;
    private static final double[] SMALL_DASH = {4, 3};

    private final PaintLayer layer = new PaintLayer(this::paint);
    private final MarkerPainter markers = new MarkerPainter(this);
    private @Nullable SparkModel model;

    public SparkView() {
        getStyleClass().add("spark-view");
        getChildren().add(layer);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public void setModel(SparkModel next) {
        model = next;
        repaint();
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
        SparkModel shown = model;
        if (shown == null || getWidth() < 20) {
            return;
        }
        Plot plot = new Plot(2, 6, getWidth() - 10, getHeight() - 12, shown.weeks(), shown.axis());
        ground(gc, shown, plot);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        shown.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.role().depth()))
                .forEach(line -> line(gc, line, plot));
    }

    private void ground(GraphicsContext gc, SparkModel shown, Plot plot) {
        gc.setFill(ink(Ink.REGIME));
        gc.setLineDashes((double[]) null);
        shown.regimes().forEach(regime -> {
            double x = plot.x(regime.fromWeek());
            gc.fillRect(x, 0, plot.x(regime.toWeek()) - x, getHeight() - 2);
        });
        gc.setStroke(ink(Ink.GRID));
        gc.setLineWidth(1);
        double foot = GroundPainter.sharp(shown.zeroLine() ? plot.y(0) : getHeight() - 2);
        gc.strokeLine(0, foot, getWidth(), foot);
    }

    private void line(GraphicsContext gc, SparkModel.SparkLine line, Plot plot) {
        Color colour = ink(Ink.line(line.role()));
        boolean own = line.role() == Role.RUN;
        gc.setStroke(colour);
        gc.setLineWidth(width(own ? 2 : 1.4));
        gc.setLineCap(own ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        gc.setLineDashes(line.role() == Role.BASELINE ? SMALL_DASH : dash(line.role()));
        gc.beginPath();
        Trace.draw(line.values(), plot, new LinePainter.CanvasPen(gc));
        gc.stroke();
        gc.setLineDashes((double[]) null);
        end(gc, line, plot, colour);
    }

    private void end(GraphicsContext gc, SparkModel.SparkLine line, Plot plot, Color colour) {
        int last = line.values().lastWeek();
        if (last < 0) {
            return;
        }
        double y = plot.y(line.values().at(last));
        if (line.exitWeek() >= 0) {
            markers.cross(gc, plot.x(last), y, 3, colour);
        } else if (line.role() == Role.RUN) {
            markers.disc(gc, plot.x(last), y, 2.6, colour);
        }
    }
}
