package caselab.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints where a chart that is played stands: a line at the week, and the tip of each run with its value. */
final class NowPainter {

    private static final double LINE = 18;
    /** Where the words for the week end, below the top of the plot: no value is written over them. */
    private static final double BELOW_WEEK = 17;

    private final InkedRegion inks;
    private final MarkerPainter markers;

    /** The tip of a run that goes on. */
    private record Tip(Role role, double y, String value) {}

    NowPainter(InkedRegion inks) {
        this.inks = inks;
        markers = new MarkerPainter(inks);
    }

    void paint(GraphicsContext gc, ChartModel model, ChartLayout layout, Pens pens, double now) {
        Plot plot = layout.plot();
        double x = plot.x(now);
        gc.setLineDashes((double[]) null);
        line(gc, model, layout, pens, now);
        List<Tip> tips = tips(model, plot, now);
        double[] top = LabelStack.tops(
                tips.stream().mapToDouble(Tip::y).toArray(),
                tips.stream().mapToDouble(_ -> LINE * pens.unit()).toArray(),
                2,
                plot.top() + BELOW_WEEK * pens.unit(),
                plot.bottom());
        for (int i = 0; i < tips.size(); i++) {
            tip(gc, tips.get(i), x, top[i] + LINE * pens.unit() / 2, plot, pens);
        }
    }

    private static List<Tip> tips(ChartModel model, Plot plot, double now) {
        List<Tip> tips = new ArrayList<>();
        for (Line line : model.lines()) {
            double value = Trace.between(line.values(), now);
            if (line.role() != Role.PREDICTION
                    && !Double.isNaN(value)
                    && line.values().lastWeek() > now) {
                tips.add(new Tip(
                        line.role(),
                        plot.clampY(plot.y(value)),
                        model.words().value().apply(value)));
            }
        }
        tips.sort(Comparator.comparingDouble(Tip::y));
        return tips;
    }

    private void line(GraphicsContext gc, ChartModel model, ChartLayout layout, Pens pens, double now) {
        Plot plot = layout.plot();
        double unit = pens.unit();
        double x = GroundPainter.sharp(plot.x(now));
        gc.setStroke(inks.ink(Ink.DECISION));
        gc.setFill(inks.ink(Ink.DECISION));
        gc.setLineWidth(1.5);
        gc.strokeLine(x, plot.top(), x, plot.bottom());
        gc.fillPolygon(
                new double[] {x - 5 * unit, x + 5 * unit, x},
                new double[] {plot.top() - 5 * unit, plot.top() - 5 * unit, plot.top() + 2 * unit},
                3);
        String words = model.words().weekTitle().apply((int) Math.floor(now));
        boolean left = x + 12 * unit + pens.width(words, true) > plot.right();
        text(gc, words, x + (left ? -10 : 10) * unit, plot.top() + 8 * unit, left, inks.ink(Ink.DECISION), pens);
    }

    private void tip(GraphicsContext gc, Tip tip, double x, double y, Plot plot, Pens pens) {
        double unit = pens.unit();
        Color colour = inks.ink(Ink.line(tip.role()));
        gc.setGlobalAlpha(.5);
        gc.setStroke(colour);
        gc.setLineWidth(1.5);
        gc.strokeOval(x - 9 * unit, tip.y() - 9 * unit, 18 * unit, 18 * unit);
        gc.setGlobalAlpha(1);
        markers.disc(gc, x, tip.y(), 4.5 * unit, colour);
        boolean left = x + 14 * unit + pens.width(tip.value(), true) > plot.right();
        text(gc, tip.value(), x + (left ? -14 : 14) * unit, y, left, inks.ink(Ink.label(tip.role())), pens);
    }

    private void text(GraphicsContext gc, String words, double x, double y, boolean left, Color ink, Pens pens) {
        gc.setTextBaseline(VPos.CENTER);
        gc.setTextAlign(left ? TextAlignment.RIGHT : TextAlignment.LEFT);
        gc.setFont(pens.font(true));
        Halo.words(gc, words, x, y, inks.ink(Ink.SURFACE), ink);
    }
}
