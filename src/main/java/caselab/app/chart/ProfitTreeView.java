package caselab.app.chart;

import caselab.app.chart.ProfitTreeLayout.Spot;
import caselab.app.chart.ProfitTreeModel.Node;
import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * The mechanism in one glance: from the left the figure, to the right what it is the product, sum or difference of, each
 * with its value, its difference to the case and its weeks. The number of a mark counts each figure before its parts.
 *
 * <pre>{@code
 * Node share = new Node("×", "Share", "13.1 %", "+2.9", spark, List.of());
 * ProfitTreeView tree = new ProfitTreeView();
 * tree.setModel(new ProfitTreeModel(new Node("", "Profit", "¥0.3 m", "+0.4", spark, List.of(market, share)), columns));
 * }</pre>
 */
public final class ProfitTreeView extends MarkChart<ProfitTreeModel, ProfitTreeLayout> {

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
        double y = box.y() + 15 * unit;
        double room = box.width() - 28 * unit - pens.width(node.value(), true) * 1.25;
        String name = Elide.fit(node.name(), room / 1.08, true, pens);
        bars.words(gc, name, left, y, TextAlignment.LEFT, pens.sized(13, true), Ink.TEXT);
        bars.words(gc, node.value(), right, y, TextAlignment.RIGHT, pens.sized(15, true), Ink.TEXT);
        boolean spacious = box.height() > 70 * unit;
        if (spacious || box.height() > 40 * unit) {
            double below = y + 17 * unit;
            bars.words(gc, node.difference(), right, below, TextAlignment.RIGHT, pens.font(false), Ink.MUTED);
        }
        SparkModel spark = node.spark();
        if (spark != null && spacious) {
            double top = box.y() + 40 * unit;
            Box inner = new Box(left, top, box.width() - 20 * unit, box.y() + box.height() - 6 * unit - top);
            sparks.paint(gc, spark, inner, LineChartView.NO_WEEK);
        }
    }

    @Override
    String spoken(ProfitTreeModel shown, int mark) {
        Node node = shown.nodes().get(mark);
        return Spoken.of((node.sign() + " " + node.name()).strip(), node.value(), node.difference());
    }
}
