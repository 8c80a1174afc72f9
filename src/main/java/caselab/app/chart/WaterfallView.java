package caselab.app.chart;

import caselab.app.chart.BarPainter.Look;
import caselab.app.chart.WaterfallLayout.Spot;
import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * From one figure to another, step by step: ends in grey, decisions solid or hollow where they take away, the world
 * hatched.
 *
 * <pre>{@code
 * WaterfallView view = new WaterfallView();
 * view.setModel(new WaterfallModel(
 *         List.of(new Bar(Kind.END, "Case baseline", "out of cash, week 44", -0.1, "−0.1"),
 *                 new Bar(Kind.DECISION, "OEM share", "0 → 40 %", 11.8, "+11.8"),
 *                 new Bar(Kind.END, "Your run", "alive in week 104", 11.7, "11.7")),
 *         List.of("change", "from and to", "¥ m"), figures::axis));
 * }</pre>
 */
public final class WaterfallView extends MarkChart<WaterfallModel, WaterfallLayout> {

    private final BarPainter bars = new BarPainter(this);
    private final ScalePainter scale = new ScalePainter(this);

    public WaterfallView() {
        super("waterfall-view");
    }

    @Override
    WaterfallView fresh() {
        return new WaterfallView();
    }

    @Override
    WaterfallLayout lay(WaterfallModel shown, GroundLook.Canvas canvas) {
        return WaterfallLayout.of(shown, canvas);
    }

    @Override
    void paint(GraphicsContext gc, WaterfallModel shown, WaterfallLayout marks, Pens pens) {
        scale.rising(gc, marks.plot(), shown.axis(), pens);
        for (int i = 0; i + 1 < marks.count(); i++) {
            connect(gc, marks.spots().get(i), marks.spots().get(i + 1));
        }
        for (int i = 0; i < marks.count(); i++) {
            bar(gc, shown.bars().get(i), marks.spots().get(i), marks.plot(), pens);
        }
    }

    private void connect(GraphicsContext gc, Spot from, Spot to) {
        double y = GroundPainter.sharp(from.level());
        gc.setStroke(ink(Ink.MUTED));
        gc.setLineWidth(1);
        gc.setLineDashes(3, 3);
        gc.strokeLine(from.bar().x() + from.bar().width(), y, to.bar().x(), y);
        gc.setLineDashes((double[]) null);
    }

    private void bar(GraphicsContext gc, WaterfallModel.Bar bar, Spot spot, Plot plot, Pens pens) {
        double unit = pens.unit();
        Ink ink = ink(bar.kind());
        bars.bar(gc, spot.bar(), look(bar), ink(ink), unit);
        Box box = spot.bar();
        double middle = box.x() + box.width() / 2;
        double y = spot.above() ? box.y() - 15 * unit : box.y() + box.height() + 15 * unit;
        Ink words = bar.kind() == WaterfallModel.Kind.END ? Ink.TEXT : ink;
        bars.onLines(gc, bar.words(), middle, y, TextAlignment.CENTER, pens.sized(19, true), words);
        double room = spot.column().width() - 8 * unit;
        double foot = plot.bottom() + 22 * unit;
        String name = Elide.fit(bar.name(), room * .92, true, pens);
        bars.words(gc, name, middle, foot, TextAlignment.CENTER, pens.sized(13, true), Ink.TEXT);
        double y2 = foot + 18 * unit;
        for (String row : Elide.twoRows(bar.detail(), room, pens)) {
            bars.words(gc, row, middle, y2, TextAlignment.CENTER, pens.font(false), Ink.MUTED);
            y2 += 15 * unit;
        }
    }

    private static Ink ink(WaterfallModel.Kind kind) {
        return switch (kind) {
            case DECISION -> Ink.DECISION;
            case WORLD -> Ink.WORLD;
            case END, LUCK -> Ink.BASELINE;
        };
    }

    private static Look look(WaterfallModel.Bar bar) {
        return switch (bar.kind()) {
            case WORLD -> Look.HATCHED;
            case DECISION -> bar.amount() < 0 ? Look.HOLLOW : Look.SOLID;
            case LUCK -> Look.HOLLOW;
            case END -> Look.SOLID;
        };
    }

    @Override
    String spoken(WaterfallModel shown, int mark) {
        WaterfallModel.Bar bar = shown.bars().get(mark);
        return Spoken.of(bar.name(), bar.words(), bar.detail());
    }
}
