package caselab.app.chart;

import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints the gridlines and ticks of a value axis, rising at the left or lying at the foot. */
final class ScalePainter {

    private final InkedRegion inks;

    ScalePainter(InkedRegion inks) {
        this.inks = inks;
    }

    void rising(GraphicsContext gc, Plot plot, DoubleFunction<String> words, Pens pens) {
        begin(gc, TextAlignment.RIGHT, pens);
        SoftAxis axis = plot.axis();
        for (int i = 0; i < axis.ticks(); i++) {
            double y = GroundPainter.sharp(plot.y(axis.tick(i)));
            pen(gc, axis.tick(i));
            gc.strokeLine(plot.left(), y, plot.right(), y);
            gc.fillText(words.apply(axis.tick(i)), plot.left() - 8 * pens.unit(), y);
        }
    }

    /** The unit stands after the last tick. */
    void lying(GraphicsContext gc, Plot plot, DoubleFunction<String> words, String unit, Pens pens) {
        begin(gc, TextAlignment.CENTER, pens);
        SoftAxis axis = plot.axis();
        double y = plot.bottom() + 14 * pens.unit();
        for (int i = 0; i < axis.ticks(); i++) {
            double x = GroundPainter.sharp(plot.left() + plot.width() * axis.part(axis.tick(i)));
            pen(gc, axis.tick(i));
            gc.strokeLine(x, plot.top(), x, plot.bottom());
            gc.fillText(words.apply(axis.tick(i)), x, y);
        }
        gc.setTextAlign(TextAlignment.LEFT);
        gc.fillText(unit, plot.right() + 18 * pens.unit(), y);
    }

    private void begin(GraphicsContext gc, TextAlignment side, Pens pens) {
        gc.setLineDashes((double[]) null);
        gc.setTextBaseline(VPos.CENTER);
        gc.setTextAlign(side);
        gc.setFont(pens.font(false));
        gc.setFill(inks.ink(Ink.MUTED));
    }

    private void pen(GraphicsContext gc, double tick) {
        gc.setStroke(inks.ink(tick == 0 ? Ink.AXIS : Ink.GRID));
        gc.setLineWidth(tick == 0 ? 1.2 : 1);
    }
}
