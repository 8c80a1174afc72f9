package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints bars in three looks that print in grey, and the words beside them. */
final class BarPainter {

    /** How a bar is filled. */
    enum Look {
        SOLID,
        HOLLOW,
        HATCHED
    }

    private static final double PITCH = 6;

    private final InkedRegion inks;

    BarPainter(InkedRegion inks) {
        this.inks = inks;
    }

    void bar(GraphicsContext gc, Box box, Look look, Color colour, double unit) {
        gc.setLineDashes((double[]) null);
        gc.setFill(look == Look.SOLID ? colour : inks.ink(Ink.SURFACE));
        gc.fillRect(box.x(), box.y(), box.width(), box.height());
        gc.setStroke(colour);
        if (look == Look.HATCHED) {
            gc.setLineWidth(1.2 * unit);
            gc.setLineCap(StrokeLineCap.BUTT);
            Hatch.of(box, PITCH * unit).forEach(line -> gc.strokeLine(line.x1(), line.y1(), line.x2(), line.y2()));
        }
        if (look != Look.SOLID) {
            double rim = look == Look.HOLLOW ? 2 : 1.4;
            gc.setLineWidth(rim);
            gc.strokeRect(
                    box.x() + rim / 2,
                    box.y() + rim / 2,
                    Math.max(0, box.width() - rim),
                    Math.max(0, box.height() - rim));
        }
    }

    void words(GraphicsContext gc, String words, double x, double y, TextAlignment side, Font font, Ink ink) {
        gc.setFont(font);
        gc.setTextAlign(side);
        gc.setTextBaseline(VPos.CENTER);
        gc.setFill(inks.ink(ink));
        gc.fillText(words, x, y);
    }

    /** A line with the words' colour of the surface under it, where words stand on lines. */
    void onLines(GraphicsContext gc, String words, double x, double y, TextAlignment side, Font font, Ink ink) {
        gc.setFont(font);
        gc.setTextAlign(side);
        gc.setTextBaseline(VPos.CENTER);
        Halo.words(gc, words, x, y, inks.ink(Ink.SURFACE), inks.ink(ink));
    }
}
