package caselab.app.chart;

import caselab.app.chart.ProfitTreeLayout.Spot;
import caselab.app.chart.ProfitTreeModel.Node;
import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * The mechanism in one glance: from the left the figure, to the right what it is the product, sum or difference of,
 * each with its value, its difference to the case and its weeks. The number of a mark counts each figure before its
 * parts.
 *
 * <pre>{@code
 * Node share = new Node("×", "Share", "13.1 %", "+2.9", spark, List.of());
 * ProfitTreeView tree = new ProfitTreeView();
 * tree.setModel(new ProfitTreeModel(new Node("", "Profit", "¥0.3 m", "+0.4", spark, List.of(market, share)), columns));
 * }</pre>
 */
public final class ProfitTreeView extends MarkChart<ProfitTreeModel, ProfitTreeLayout> {

    private static final double SMALLEST_SPARK = 22;

    private final BarPainter bars = new BarPainter(this);
    private final SparkPainter sparks = new SparkPainter(this);

    public ProfitTreeView() {
        super("profit-tree-view");
    }

    @Override
    ProfitTreeView fresh() {
        return new ProfitTreeView();
    }

    @Override
    ProfitTreeLayout lay(ProfitTreeModel shown, GroundLook.Canvas canvas) {
        return ProfitTreeLayout.of(shown, canvas);
    }

    @Override
    void paint(GraphicsContext gc, ProfitTreeModel shown, ProfitTreeLayout marks, Pens pens) {
        for (Spot spot : marks.spots()) {
            if (spot.whole() >= 0) {
                join(gc, marks.box(spot.whole()), spot.box());
            }
        }
        marks.spots().forEach(spot -> node(gc, spot.node(), spot.box(), pens));
        marks.spots().forEach(spot -> sign(gc, spot, pens));
    }

    private void join(GraphicsContext gc, Box whole, Box part) {
        double from = whole.x() + whole.width();
        double bend = GroundPainter.sharp((from + part.x()) / 2);
        double y1 = GroundPainter.sharp(whole.y() + whole.height() / 2);
        double y2 = GroundPainter.sharp(part.y() + part.height() / 2);
        gc.setStroke(ink(Ink.AXIS));
        gc.setLineWidth(1);
        gc.strokeLine(from, y1, bend, y1);
        gc.strokeLine(bend, y1, bend, y2);
        gc.strokeLine(bend, y2, part.x(), y2);
    }

    private void sign(GraphicsContext gc, Spot spot, Pens pens) {
        if (spot.node().sign().isEmpty()) {
            return;
        }
        double r = 9 * pens.unit();
        double x = spot.box().x() - r - 3;
        double y = spot.box().y() + spot.box().height() / 2;
        gc.setFill(ink(Ink.SURFACE));
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.setStroke(ink(Ink.AXIS));
        gc.setLineWidth(1);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        bars.words(gc, spot.node().sign(), x, y, TextAlignment.CENTER, pens.sized(14, true), Ink.TEXT);
    }

    private void node(GraphicsContext gc, Node node, Box box, Pens pens) {
        double unit = pens.unit();
        gc.setFill(ink(Ink.SURFACE));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 12, 12);
        gc.setStroke(ink(Ink.BORDER));
        gc.setLineWidth(1);
        gc.strokeRoundRect(
                GroundPainter.sharp(box.x()), GroundPainter.sharp(box.y()), box.width() - 1, box.height() - 1, 12, 12);
        double left = box.x() + 10 * unit;
        double right = box.x() + box.width() - 10 * unit;
        String name = Elide.fit(node.name(), (right - left) / 1.09, true, pens);
        bars.words(gc, name, left, box.y() + 13 * unit, TextAlignment.LEFT, pens.sized(13, true), Ink.TEXT);
        double y = box.y() + 31 * unit;
        bars.words(gc, node.value(), left, y, TextAlignment.LEFT, pens.sized(15, true), Ink.TEXT);
        bars.words(gc, node.difference(), right, y, TextAlignment.RIGHT, pens.font(false), Ink.MUTED);
        spark(gc, node, new Box(left, box.y() + 40 * unit, right - left, box.height() - 42 * unit), unit);
    }

    private void spark(GraphicsContext gc, Node node, Box room, double unit) {
        SparkModel spark = node.spark();
        if (spark != null && room.height() >= SMALLEST_SPARK * unit) {
            sparks.paint(gc, spark, room, LineChartView.NO_WEEK);
        }
    }

    @Override
    String spoken(ProfitTreeModel shown, int mark) {
        Node node = shown.nodes().get(mark);
        return Spoken.of((node.sign() + " " + node.name()).strip(), node.value(), node.difference());
    }
}
