package caselab.app.chart;

import caselab.app.chart.ChartLayout.EndLabel;
import caselab.app.chart.ChartLayout.Kind;
import caselab.app.chart.ChartLayout.WordSpot;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Paints markers and the words that belong to lines: at exits, at marked points, and in the right gutter. */
final class LabelPainter {

    private final InkedRegion inks;
    private final MarkerPainter markers;

    LabelPainter(InkedRegion inks) {
        this.inks = inks;
        markers = new MarkerPainter(inks);
    }

    void paint(GraphicsContext gc, ChartLayout layout, Pens pens) {
        gc.setTextBaseline(VPos.CENTER);
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setLineDashes((double[]) null);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        layout.words().forEach(spot -> marker(gc, spot, layout.unit()));
        layout.words().forEach(spot -> words(gc, spot, layout, pens));
        layout.ends().forEach(end -> end(gc, end, layout, pens));
    }

    private void marker(GraphicsContext gc, WordSpot spot, double unit) {
        Role role = spot.role();
        Color colour = inks.ink(role == null ? Ink.TEXT : Ink.line(role));
        switch (spot.kind()) {
            case EXIT -> markers.cross(gc, spot.x(), spot.y(), 4.5 * unit, colour);
            case MARK -> markers.ring(gc, spot.x(), spot.y(), 5 * unit, colour);
            case FACT -> markers.diamond(gc, colour, false, spot.x(), spot.y(), 7 * unit);
        }
    }

    private void words(GraphicsContext gc, WordSpot spot, ChartLayout layout, Pens pens) {
        Role role = spot.role();
        Color colour = inks.ink(role == null ? Ink.TEXT : Ink.label(role));
        double y = spot.box().y() + spot.box().height() / 2;
        if (spot.kind() == Kind.EXIT) {
            tick(gc, spot, colour, layout.unit());
        }
        gc.setFont(pens.font(role != null));
        Halo.words(gc, spot.words(), spot.box().x(), y, inks.ink(Ink.SURFACE), colour);
    }

    /** A short stroke from a cross to its words. */
    private static void tick(GraphicsContext gc, WordSpot spot, Color colour, double unit) {
        boolean right = spot.box().x() > spot.x();
        boolean below = spot.box().y() > spot.y();
        double side = right ? 1 : -1;
        double down = below ? 1 : -1;
        gc.setStroke(colour);
        gc.setLineWidth(1);
        gc.strokeLine(
                spot.x() + side * 2 * unit,
                spot.y() + down * 6 * unit,
                spot.x() + side * 5 * unit,
                spot.y() + down * 13 * unit);
    }

    private void end(GraphicsContext gc, EndLabel end, ChartLayout layout, Pens pens) {
        double unit = layout.unit();
        double y = end.top() + ChartLayout.LINE * unit / 2;
        boolean two = !end.second().isEmpty();
        if (end.anchorX() > layout.plot().right() - 1) {
            tie(gc, end, two ? y + ChartLayout.LINE * unit / 2 : y, unit);
        }
        markers.end(gc, end.role(), end.anchorX(), end.anchorY(), unit);
        gc.setFill(inks.ink(Ink.label(end.role())));
        gc.setFont(pens.font(true));
        gc.fillText(end.first(), end.x(), y);
        gc.setFill(inks.ink(Ink.MUTED));
        gc.setFont(pens.font(false));
        gc.fillText(end.second(), end.x(), y + ChartLayout.LINE * unit);
    }

    private void tie(GraphicsContext gc, EndLabel end, double y, double unit) {
        double from = end.anchorX() + 6 * unit;
        double to = end.x() - 4 * unit;
        double middle = (from + to) / 2;
        gc.setStroke(inks.ink(Ink.line(end.role())));
        gc.setLineWidth(1);
        gc.beginPath();
        gc.moveTo(from, end.anchorY());
        gc.bezierCurveTo(middle, end.anchorY(), middle, y, to, y);
        gc.stroke();
    }
}
