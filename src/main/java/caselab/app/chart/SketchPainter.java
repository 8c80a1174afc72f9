package caselab.app.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints the line that is being drawn, with a ring at each of its points. */
final class SketchPainter {

    private final InkedRegion inks;
    private final MarkerPainter markers;

    SketchPainter(InkedRegion inks) {
        this.inks = inks;
        markers = new MarkerPainter(inks);
    }

    void paint(GraphicsContext gc, Sketch sketch, Plot plot, double unit) {
        Color colour = inks.ink(Ink.line(Role.PREDICTION));
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setStroke(colour);
        gc.setLineWidth(inks.width(Role.PREDICTION.width()));
        gc.setLineDashes(inks.dash(Role.PREDICTION));
        gc.beginPath();
        Trace.draw(Weekly.of(sketch.values(plot.weeks())), plot, new LinePainter.CanvasPen(gc));
        gc.stroke();
        gc.setLineDashes((double[]) null);
        for (Sketch.Point point : sketch.points()) {
            markers.ring(gc, plot.x(point.week()), plot.clampY(plot.y(point.value())), 4 * unit, colour);
        }
    }
}
