package caselab.app.chart;

import caselab.app.chart.BarPainter.Look;
import caselab.app.chart.TornadoModel.End;
import caselab.app.chart.TornadoModel.Factor;
import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * Which assumption matters: a bar to each side for the ends of its range, solid where the assumption is high and
 * hatched where it is low, with its value at the end.
 *
 * <pre>{@code
 * TornadoView view = new TornadoView();
 * view.setModel(new TornadoModel(14.4, "Run 7 ¥14.4 m",
 *         List.of(new Factor("Price sensitivity", new End(28.8, "× 0.85", ""), new End(0, "× 1.15", "out wk 42"))),
 *         new Text("low", "high", "¥ m", columns, figures::axis)));
 * }</pre>
 */
public final class TornadoView extends MarkChart<TornadoModel, TornadoLayout> {

    private final BarPainter bars = new BarPainter(this);
    private final ScalePainter scale = new ScalePainter(this);

    public TornadoView() {
        super("tornado-view");
    }

    @Override
    TornadoView fresh() {
        return new TornadoView();
    }

    @Override
    TornadoLayout lay(TornadoModel shown, GroundLook.Canvas canvas) {
        return TornadoLayout.of(shown, canvas);
    }

    @Override
    void paint(GraphicsContext gc, TornadoModel shown, TornadoLayout marks, Pens pens) {
        scale.lying(gc, marks.plot(), shown.text().axis(), shown.text().unit(), pens);
        for (int i = 0; i < marks.count(); i++) {
            row(gc, shown.factors().get(i), marks.spots().get(i), marks, pens);
        }
        legend(gc, shown.text(), pens);
        centre(gc, shown, marks, pens);
    }

    private void row(GraphicsContext gc, Factor factor, TornadoLayout.Spot spot, TornadoLayout marks, Pens pens) {
        double unit = pens.unit();
        double y = spot.low().y() + spot.low().height() / 2;
        String name = Elide.fit(factor.name(), marks.names() / 1.08, false, pens);
        bars.words(gc, name, 0, y, TextAlignment.LEFT, pens.sized(13, false), Ink.TEXT);
        boolean highWider = spot.high().width() > spot.low().width();
        // the wider first, so that two bars to the same side are both seen
        bars.bar(gc, highWider ? spot.high() : spot.low(), highWider ? Look.SOLID : Look.HATCHED, ink(Ink.WORLD), unit);
        bars.bar(gc, highWider ? spot.low() : spot.high(), highWider ? Look.HATCHED : Look.SOLID, ink(Ink.WORLD), unit);
        boolean lowLeft = factor.low().result() <= factor.high().result();
        double left =
                Math.min(marks.centre(), Math.min(spot.low().x(), spot.high().x()));
        double right = Math.max(marks.centre(), Math.max(end(spot.low()), end(spot.high())));
        words(gc, lowLeft ? factor.low() : factor.high(), left - 5 * unit, y, TextAlignment.RIGHT, pens);
        words(gc, lowLeft ? factor.high() : factor.low(), right + 5 * unit, y, TextAlignment.LEFT, pens);
    }

    private static double end(Box bar) {
        return bar.x() + bar.width();
    }

    private void words(GraphicsContext gc, End end, double x, double y, TextAlignment side, Pens pens) {
        boolean noted = !end.note().isEmpty();
        double up = noted ? 7 * pens.unit() : 0;
        bars.onLines(gc, end.label(), x, y - up, side, pens.font(false), Ink.TEXT);
        if (noted) {
            bars.onLines(gc, end.note(), x, y + up, side, pens.sized(11, false), Ink.MUTED);
        }
    }

    private void legend(GraphicsContext gc, TornadoModel.Text text, Pens pens) {
        double unit = pens.unit();
        double y = 12 * unit;
        bars.bar(gc, new Box(0, y - 6 * unit, 14 * unit, 12 * unit), Look.HATCHED, ink(Ink.WORLD), unit);
        bars.words(gc, text.low(), 20 * unit, y, TextAlignment.LEFT, pens.font(false), Ink.TEXT);
        double x = 36 * unit + pens.width(text.low(), false);
        bars.bar(gc, new Box(x, y - 6 * unit, 14 * unit, 12 * unit), Look.SOLID, ink(Ink.WORLD), unit);
        bars.words(gc, text.high(), x + 20 * unit, y, TextAlignment.LEFT, pens.font(false), Ink.TEXT);
    }

    private void centre(GraphicsContext gc, TornadoModel shown, TornadoLayout marks, Pens pens) {
        gc.setStroke(ink(Ink.DECISION));
        gc.setLineWidth(2);
        double top = marks.plot().top() - 8 * pens.unit();
        gc.strokeLine(marks.centre(), top, marks.centre(), marks.plot().bottom());
        bars.words(
                gc,
                shown.words(),
                marks.centre(),
                top - 10 * pens.unit(),
                TextAlignment.CENTER,
                pens.font(true),
                Ink.DECISION);
    }

    @Override
    String spoken(TornadoModel shown, int mark) {
        Factor factor = shown.factors().get(mark);
        return Spoken.of(factor.name(), "", end(shown, factor.low()), end(shown, factor.high()));
    }

    private static String end(TornadoModel shown, End end) {
        return Spoken.of(end.label() + ":", shown.text().axis().apply(end.result()), end.note());
    }
}
