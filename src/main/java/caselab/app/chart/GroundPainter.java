package caselab.app.chart;

import caselab.app.chart.GroundLook.FlagSpot;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** Paints what lies behind the lines: grid, tinted weeks, axes and the events' flags. */
final class GroundPainter {

    private final InkedRegion inks;

    GroundPainter(InkedRegion inks) {
        this.inks = inks;
    }

    void paint(GraphicsContext gc, GroundLook look, Pens pens) {
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineDashes((double[]) null);
        gc.setTextBaseline(VPos.CENTER);
        gc.setFont(pens.font(false));
        regimes(gc, look);
        values(gc, look);
        weeks(gc, look);
        look.flags().forEach(spot -> pole(gc, spot, look));
        look.flags().stream().filter(GroundPainter::named).forEach(spot -> flag(gc, spot, look, pens));
        look.delays().forEach(delay -> delay(gc, delay, look));
    }

    private void regimes(GraphicsContext gc, GroundLook look) {
        Plot plot = look.plot();
        gc.setFill(inks.ink(Ink.REGIME));
        gc.setStroke(inks.ink(Ink.REGIME_EDGE));
        gc.setLineWidth(1.5);
        for (ChartModel.Regime regime : look.regimes()) {
            double x = plot.x(regime.fromWeek());
            gc.fillRect(x, plot.top(), plot.x(regime.toWeek()) - x, plot.height());
            gc.strokeRect(x, plot.top(), plot.x(regime.toWeek()) - x, plot.height());
        }
    }

    private void values(GraphicsContext gc, GroundLook look) {
        Plot plot = look.plot();
        gc.setTextAlign(TextAlignment.RIGHT);
        for (int i = 0; i < plot.axis().ticks(); i++) {
            double tick = plot.axis().tick(i);
            double y = sharp(plot.y(tick));
            gc.setStroke(inks.ink(tick == 0 ? Ink.AXIS : Ink.GRID));
            gc.setLineWidth(tick == 0 ? 1.2 : 1);
            gc.strokeLine(plot.left(), y, plot.right(), y);
            gc.setFill(inks.ink(Ink.MUTED));
            gc.fillText(look.ticks().get(i), plot.left() - 8 * look.unit(), y);
        }
    }

    private void weeks(GraphicsContext gc, GroundLook look) {
        Plot plot = look.plot();
        double unit = look.unit();
        double y = plot.bottom() + 17 * unit;
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setStroke(inks.ink(Ink.AXIS));
        gc.setLineWidth(1);
        for (int week : look.weeks()) {
            double x = sharp(plot.x(week));
            gc.strokeLine(x, plot.bottom() + 2 * unit, x, plot.bottom() + 6 * unit);
            gc.fillText(Integer.toString(week), x, y);
        }
        gc.setTextAlign(TextAlignment.LEFT);
        gc.fillText(look.week(), plot.right() + 18 * unit, y);
    }

    private void pole(GraphicsContext gc, FlagSpot spot, GroundLook look) {
        double x = sharp(spot.x());
        gc.setStroke(inks.ink(Ink.AXIS));
        gc.setLineWidth(1);
        gc.setLineDashes(1.5, 3);
        gc.strokeLine(x, top(spot, look) + 15 * look.unit(), x, look.plot().bottom());
        gc.setLineDashes((double[]) null);
    }

    private static double top(FlagSpot spot, GroundLook look) {
        return named(spot) ? look.flagTop(spot.row()) : look.plot().top() - 15 * look.unit();
    }

    private static boolean named(FlagSpot spot) {
        return spot.row() != FlagRows.POLE_ONLY;
    }

    private void flag(GraphicsContext gc, FlagSpot spot, GroundLook look, Pens pens) {
        double unit = look.unit();
        double x = sharp(spot.x());
        double top = top(spot, look);
        gc.setStroke(inks.ink(Ink.TEXT));
        gc.setFill(inks.ink(Ink.TEXT));
        gc.setLineWidth(1.4);
        gc.strokeLine(x, top + unit, x, top + 15 * unit);
        cloth(gc, x, top + unit, unit);
        words(gc, spot, x + 15 * unit, top + 7 * unit, pens);
    }

    private static void cloth(GraphicsContext gc, double x, double y, double unit) {
        gc.beginPath();
        gc.moveTo(x, y);
        gc.lineTo(x + 9 * unit, y);
        gc.lineTo(x + 7 * unit, y + 4 * unit);
        gc.lineTo(x + 9 * unit, y + 8 * unit);
        gc.lineTo(x, y + 8 * unit);
        gc.closePath();
        gc.fill();
    }

    private void words(GraphicsContext gc, FlagSpot spot, double x, double y, Pens pens) {
        ChartModel.Flag flag = spot.flag();
        gc.setFont(pens.font(true));
        Color surface = inks.ink(Ink.SURFACE);
        Halo.words(gc, flag.name(), x, y, surface, inks.ink(Ink.TEXT));
        gc.setFont(pens.font(false));
        if (spot.detailed()) {
            double after = x + pens.width(flag.name(), true) + 6 * pens.unit();
            Halo.words(gc, flag.detail(), after, y, surface, inks.ink(Ink.MUTED));
        }
    }

    /** A bracket from cause to effect, 14 px above the axis, its words on top. */
    private void delay(GraphicsContext gc, ChartModel.Delay delay, GroundLook look) {
        double unit = look.unit();
        double from = sharp(look.plot().x(delay.fromWeek()));
        double to = sharp(look.plot().x(delay.toWeek()));
        double y = sharp(look.plot().bottom() - 14 * unit);
        gc.setStroke(inks.ink(Ink.TEXT));
        gc.setLineWidth(1.2 * unit);
        gc.strokeLine(from, y, to, y);
        gc.strokeLine(from, y - 4 * unit, from, y + 4 * unit);
        gc.strokeLine(to, y - 4 * unit, to, y + 4 * unit);
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setFill(inks.ink(Ink.MUTED));
        gc.fillText(delay.words(), (from + to) / 2, y - 11 * unit);
        gc.setTextAlign(TextAlignment.LEFT);
    }

    /** The middle of a pixel, where a line of one pixel stays one pixel. */
    static double sharp(double at) {
        return Math.floor(at) + .5;
    }
}
