package caselab.app.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Paints the shapes at points: line ends, exits, facts and the lowest point. */
final class MarkerPainter {

    private final InkedRegion inks;

    MarkerPainter(InkedRegion inks) {
        this.inks = inks;
    }

    /** The marker a series ends with. */
    void end(GraphicsContext gc, Role role, double x, double y, double unit) {
        Color colour = inks.ink(Ink.line(role));
        double r = inks.mark(4.5 * unit);
        switch (role.marker()) {
            case NONE -> {}
            case DISC -> disc(gc, x, y, r, colour);
            case RING -> ring(gc, x, y, r, colour);
            case SQUARE -> shape(gc, colour, true, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case HOLLOW_SQUARE -> shape(gc, colour, false, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case DIAMOND -> diamond(gc, colour, true, x, y, r * 1.25);
            case HOLLOW_DIAMOND -> diamond(gc, colour, false, x, y, r * 1.25);
            case TRIANGLE ->
                shape(gc, colour, true, x, y - r * 1.2, x + r * 1.15, y + r * .9, x - r * 1.15, y + r * .9);
            case TRIANGLE_DOWN ->
                shape(gc, colour, true, x, y + r * 1.2, x + r * 1.15, y - r * .9, x - r * 1.15, y - r * .9);
        }
    }

    /** A filled disc with a rim of the surface, so it stands off its own line. */
    void disc(GraphicsContext gc, double x, double y, double r, Color colour) {
        gc.setFill(inks.ink(Ink.SURFACE));
        gc.fillOval(x - r - 1.5, y - r - 1.5, 2 * r + 3, 2 * r + 3);
        gc.setFill(colour);
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    }

    /** A hollow circle. */
    void ring(GraphicsContext gc, double x, double y, double r, Color colour) {
        gc.setFill(inks.ink(Ink.SURFACE));
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.setStroke(colour);
        gc.setLineWidth(2);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    /** A cross where a line stops for good, on a halo of its own. */
    void cross(GraphicsContext gc, double x, double y, double r, Color colour) {
        double reach = inks.mark(r);
        gc.setLineCap(StrokeLineCap.ROUND);
        cross(gc, x, y, reach, inks.width(2.2) + 2.8, inks.ink(Ink.SURFACE));
        cross(gc, x, y, reach, inks.width(2.2), colour);
        gc.setLineCap(StrokeLineCap.BUTT);
    }

    void diamond(GraphicsContext gc, Color colour, boolean filled, double x, double y, double r) {
        shape(gc, colour, filled, x, y - r, x + r, y, x, y + r, x - r, y);
    }

    private static void cross(GraphicsContext gc, double x, double y, double r, double width, Color colour) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        gc.strokeLine(x - r, y - r, x + r, y + r);
        gc.strokeLine(x - r, y + r, x + r, y - r);
    }

    private void shape(GraphicsContext gc, Color colour, boolean filled, double... points) {
        gc.beginPath();
        gc.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            gc.lineTo(points[i], points[i + 1]);
        }
        gc.closePath();
        gc.setFill(filled ? colour : inks.ink(Ink.SURFACE));
        gc.fill();
        gc.setStroke(filled ? inks.ink(Ink.SURFACE) : colour);
        gc.setLineWidth(filled ? 1 : 1.8);
        gc.stroke();
    }
}
