package caselab.app.chart;

import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints the data: band, single outcomes and lines, each line on a halo that keeps crossings legible. */
final class LinePainter {

    private static final double HALO = 2.5;
    /** The outline of a band, where a theme has one. */
    private static final double EDGE = 2;

    private final InkedRegion inks;
    private double[] xs = new double[0];
    private double[] ys = new double[0];

    LinePainter(InkedRegion inks) {
        this.inks = inks;
    }

    void paint(GraphicsContext gc, ChartModel model, Plot plot) {
        gc.setLineJoin(StrokeLineJoin.ROUND);
        ChartModel.Band band = model.band();
        if (band != null) {
            band(gc, band, plot);
        }
        thin(gc, model.thin(), plot);
        model.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.role().depth()))
                .forEach(line -> line(gc, line, plot));
    }

    private void band(GraphicsContext gc, ChartModel.Band band, Plot plot) {
        int points = Math.min(band.low().length(), plot.weeks() + 1);
        reserve(2 * points);
        for (int week = 0; week < points; week++) {
            xs[week] = plot.x(week);
            ys[week] = plot.clampY(plot.y(band.high().at(week)));
            xs[2 * points - 1 - week] = xs[week];
            ys[2 * points - 1 - week] = plot.clampY(plot.y(band.low().at(week)));
        }
        gc.setFill(inks.ink(Ink.BAND));
        gc.fillPolygon(xs, ys, 2 * points);
        // transparent where the tint is enough
        gc.setStroke(inks.ink(Ink.BAND_EDGE));
        gc.setLineWidth(EDGE);
        gc.strokePolygon(xs, ys, 2 * points);
    }

    /** All outcomes in one stroke: twelve would cost twelve times as much. */
    private void thin(GraphicsContext gc, List<Weekly> outcomes, Plot plot) {
        gc.setLineDashes((double[]) null);
        gc.setLineWidth(inks.width(Role.THIN.width()));
        gc.setStroke(inks.ink(Ink.THIN));
        gc.beginPath();
        CanvasPen pen = new CanvasPen(gc);
        outcomes.forEach(values -> Trace.draw(values, plot, pen));
        gc.stroke();
    }

    private void line(GraphicsContext gc, Line line, Plot plot) {
        Role role = line.role();
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineDashes((double[]) null);
        stroke(gc, line.values(), plot, inks.ink(Ink.SURFACE), inks.width(role.width()) + HALO);
        if (role.dash().length > 0) {
            gc.setLineCap(StrokeLineCap.BUTT);
            gc.setLineDashes(inks.dash(role));
        }
        stroke(gc, line.values(), plot, inks.ink(Ink.line(role)), inks.width(role.width()));
        gc.setLineDashes((double[]) null);
    }

    private static void stroke(GraphicsContext gc, Weekly values, Plot plot, Color colour, double width) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        gc.beginPath();
        Trace.draw(values, plot, new CanvasPen(gc));
        gc.stroke();
    }

    private void reserve(int points) {
        if (xs.length < points) {
            xs = new double[points];
            ys = new double[points];
        }
    }

    record CanvasPen(GraphicsContext gc) implements Trace.Pen {

        @Override
        public void moveTo(double x, double y) {
            gc.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            gc.lineTo(x, y);
        }
    }
}
