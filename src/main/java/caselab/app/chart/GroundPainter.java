package caselab.app.chart;

import caselab.app.chart.ChartLayout.FlagSpot;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** Paints what lies behind the lines: grid, tinted weeks, axes and the events' flags. */
final class GroundPainter {

    private final InkedRegion inks;

    GroundPainter(InkedRegion inks) {
        this.inks = inks;
    }

    void paint(GraphicsContext gc, ChartModel model, ChartLayout layout, Pens pens) {
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineDashes((double[]) null);
        gc.setTextBaseline(VPos.CENTER);
        gc.setFont(pens.font(false));
        regimes(gc, model, layout.plot());
        values(gc, model, layout);
        weeks(gc, model, layout);
        layout.flags().forEach(spot -> flag(gc, spot, layout, pens));
    }

    private void regimes(GraphicsContext gc, ChartModel model, Plot plot) {
        gc.setFill(inks.ink(Ink.REGIME));
        gc.setStroke(inks.ink(Ink.REGIME_EDGE));
        gc.setLineWidth(1.5);
        for (ChartModel.Regime regime : model.regimes()) {
            double x = plot.x(regime.fromWeek());
            gc.fillRect(x, plot.top(), plot.x(regime.toWeek()) - x, plot.height());
            gc.strokeRect(x, plot.top(), plot.x(regime.toWeek()) - x, plot.height());
        }
    }

    private void values(GraphicsContext gc, ChartModel model, ChartLayout layout) {
        Plot plot = layout.plot();
        gc.setTextAlign(TextAlignment.RIGHT);
        for (int i = 0; i < plot.axis().ticks(); i++) {
            double tick = plot.axis().tick(i);
            double y = sharp(plot.y(tick));
            gc.setStroke(inks.ink(tick == 0 ? Ink.AXIS : Ink.GRID));
            gc.setLineWidth(tick == 0 ? 1.2 : 1);
            gc.strokeLine(plot.left(), y, plot.right(), y);
            gc.setFill(inks.ink(Ink.MUTED));
            gc.fillText(model.words().axis().apply(tick), plot.left() - 8 * layout.unit(), y);
        }
    }

    private void weeks(GraphicsContext gc, ChartModel model, ChartLayout layout) {
        Plot plot = layout.plot();
        double unit = layout.unit();
        double y = plot.bottom() + 17 * unit;
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setStroke(inks.ink(Ink.AXIS));
        gc.setLineWidth(1);
        for (int week : layout.weekTicks()) {
            double x = sharp(plot.x(week));
            gc.strokeLine(x, plot.bottom() + 2 * unit, x, plot.bottom() + 6 * unit);
            gc.fillText(Integer.toString(week), x, y);
        }
        gc.setTextAlign(TextAlignment.LEFT);
        gc.fillText(model.words().week(), plot.right() + 18 * unit, y);
    }

    private void flag(GraphicsContext gc, FlagSpot spot, ChartLayout layout, Pens pens) {
        double unit = layout.unit();
        double x = sharp(spot.x());
        boolean named = spot.row() != FlagRows.POLE_ONLY;
        double top = named ? layout.flagTop(spot.row()) : layout.plot().top() - 15 * unit;
        gc.setStroke(inks.ink(Ink.AXIS));
        gc.setLineWidth(1);
        gc.setLineDashes(1.5, 3);
        gc.strokeLine(x, top + 15 * unit, x, layout.plot().bottom());
        gc.setLineDashes((double[]) null);
        if (named) {
            gc.setStroke(inks.ink(Ink.TEXT));
            gc.setFill(inks.ink(Ink.TEXT));
            gc.setLineWidth(1.4);
            gc.strokeLine(x, top + unit, x, top + 15 * unit);
            cloth(gc, x, top + unit, unit);
            words(gc, spot, x + 15 * unit, top + 7 * unit, pens);
        }
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
        gc.fillText(flag.name(), x, y);
        gc.setFont(pens.font(false));
        gc.setFill(inks.ink(Ink.MUTED));
        if (spot.detailed()) {
            gc.fillText(flag.detail(), x + pens.width(flag.name(), true) + 6 * pens.unit(), y);
        }
    }

    /** The middle of a pixel, where a line of one pixel stays one pixel. */
    static double sharp(double at) {
        return Math.floor(at) + .5;
    }
}
