package caselab.app.chart;

import java.util.Comparator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints a small multiple into a box of any canvas. */
final class SparkPainter {

    private static final double[] SMALL_DASH = {4, 3};

    private final InkedRegion inks;
    private final MarkerPainter markers;

    SparkPainter(InkedRegion inks) {
        this.inks = inks;
        markers = new MarkerPainter(inks);
    }

    /** Paints a model into a box; the week is that of a cursor, -1 for none. */
    void paint(GraphicsContext gc, SparkModel shown, WordPlacer.Box box, int week) {
        Plot plot =
                new Plot(box.x() + 2, box.y() + 6, box.width() - 10, box.height() - 12, shown.weeks(), shown.axis());
        ground(gc, shown, plot, box);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        shown.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.role().depth()))
                .forEach(line -> line(gc, line, plot));
        if (week >= 0 && week <= shown.weeks()) {
            cursor(gc, shown, plot, week);
        }
    }

    private void cursor(GraphicsContext gc, SparkModel shown, Plot plot, int week) {
        double x = GroundPainter.sharp(plot.x(week));
        gc.setStroke(inks.ink(Ink.TEXT));
        gc.setLineWidth(1);
        gc.strokeLine(x, plot.top() - 4, x, plot.bottom() + 4);
        for (SparkModel.SparkLine line : shown.lines()) {
            double value = line.values().at(week);
            if (!Double.isNaN(value)) {
                markers.disc(gc, plot.x(week), plot.y(value), 2.6, inks.ink(Ink.line(line.role())));
            }
        }
    }

    private void ground(GraphicsContext gc, SparkModel shown, Plot plot, WordPlacer.Box box) {
        gc.setFill(inks.ink(Ink.REGIME));
        gc.setLineDashes((double[]) null);
        shown.regimes().forEach(regime -> {
            double x = plot.x(regime.fromWeek());
            gc.fillRect(x, box.y(), plot.x(regime.toWeek()) - x, box.height() - 2);
        });
        gc.setStroke(inks.ink(Ink.GRID));
        gc.setLineWidth(1);
        double foot = GroundPainter.sharp(shown.zeroLine() ? plot.y(0) : box.y() + box.height() - 2);
        gc.strokeLine(box.x(), foot, box.x() + box.width(), foot);
    }

    private void line(GraphicsContext gc, SparkModel.SparkLine line, Plot plot) {
        Color colour = inks.ink(Ink.line(line.role()));
        boolean own = line.role() == Role.RUN;
        gc.setStroke(colour);
        gc.setLineWidth(own ? 2 : 1.4);
        gc.setLineCap(own ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        gc.setLineDashes(line.role() == Role.BASELINE ? SMALL_DASH : line.role().dash());
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
