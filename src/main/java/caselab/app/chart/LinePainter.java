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

    private final InkedRegion inks;
    private double[] xs = new double[0];
    private double[] ys = new double[0];

    LinePainter(InkedRegion inks) {
        this.inks = inks;
    }

    void paint(GraphicsContext gc, ChartModel model, Plot plot) {
        gc.save();
        gc.beginPath();
        gc.rect(plot.left() - 3, plot.top() - 3, plot.width() + 6, plot.height() + 6);
        gc.clip();
        gc.setLineJoin(StrokeLineJoin.ROUND);
        ChartModel.Band band = model.band();
        if (band != null) {
            band(gc, band, plot);
        }
        thin(gc, model.thin(), plot);
        model.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.role().depth()))
                .forEach(line -> line(gc, line, plot));
        gc.restore();
    }

    private void band(GraphicsContext gc, ChartModel.Band band, Plot plot) {
        int points = Math.min(band.low().length(), plot.weeks() + 1);
        reserve(2 * points);
        for (int week = 0; week < points; week++) {
            xs[week] = plot.x(week);
            ys[week] = plot.y(band.high().at(week));
            xs[2 * points - 1 - week] = xs[week];
            ys[2 * points - 1 - week] = plot.y(band.low().at(week));
        }
        gc.setFill(inks.ink(Ink.BAND));
        gc.fillPolygon(xs, ys, 2 * points);
    }

    private void thin(GraphicsContext gc, List<Weekly> outcomes, Plot plot) {
        gc.setGlobalAlpha(.34);
        gc.setLineWidth(Role.THIN.width());
        gc.setStroke(inks.ink(Ink.line(Role.THIN)));
        for (Weekly values : outcomes) {
            trace(gc, values, plot);
        }
        gc.setGlobalAlpha(1);
    }

    private void line(GraphicsContext gc, Line line, Plot plot) {
        Role role = line.role();
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineDashes((double[]) null);
        stroke(gc, line.values(), plot, inks.ink(Ink.SURFACE), role.width() + HALO);
        if (role.dash().length > 0) {
            gc.setLineCap(StrokeLineCap.BUTT);
            gc.setLineDashes(role.dash());
        }
        stroke(gc, line.values(), plot, inks.ink(Ink.line(role)), role.width());
        gc.setLineDashes((double[]) null);
    }

    private void stroke(GraphicsContext gc, Weekly values, Plot plot, Color colour, double width) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        trace(gc, values, plot);
    }

    /** Strokes the stretches of a series that have values. */
    private void trace(GraphicsContext gc, Weekly values, Plot plot) {
        int weeks = Math.min(values.length(), plot.weeks() + 1);
        reserve(weeks);
        int points = 0;
        for (int week = 0; week < weeks; week++) {
            if (Double.isNaN(values.at(week))) {
                flush(gc, points);
                points = 0;
            } else {
                xs[points] = plot.x(week);
                ys[points++] = plot.y(values.at(week));
            }
        }
        flush(gc, points);
    }

    private void flush(GraphicsContext gc, int points) {
        if (points > 1) {
            gc.strokePolyline(xs, ys, points);
        }
    }

    private void reserve(int points) {
        if (xs.length < points) {
            xs = new double[points];
            ys = new double[points];
        }
    }
}
