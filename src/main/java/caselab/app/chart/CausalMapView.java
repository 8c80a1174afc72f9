package caselab.app.chart;

import caselab.app.chart.CausalMapLayout.Arc;
import caselab.app.chart.CausalMapModel.Link;
import caselab.app.chart.CausalMapModel.Node;
import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/**
 * What drives what in a week: mechanisms in a ring, links as wide as their contribution, solid where they add and
 * hollow where they take away. Arrow keys go from node to node.
 *
 * <pre>{@code
 * CausalMapView map = new CausalMapView();
 * map.setModel(new CausalMapModel(List.of(new Node("price", "Price", "¥66"), new Node("sales", "Sales", "60 k")),
 *         List.of(new Link("price", "sales", -0.4, "−0.4 m")), List.of("from", "to", "contribution")));
 * }</pre>
 */
public final class CausalMapView extends MarkChart<CausalMapModel, CausalMapLayout> {

    private static final double FAINT = .35;

    private final BarPainter bars = new BarPainter(this);

    public CausalMapView() {
        super("causal-map-view");
        selectedProperty().addListener(_ -> repaint());
    }

    @Override
    CausalMapView fresh() {
        return new CausalMapView();
    }

    @Override
    CausalMapLayout lay(CausalMapModel shown, GroundLook.Canvas canvas) {
        return CausalMapLayout.of(shown, canvas);
    }

    /** Links first; when the reader is at a node, its own links stand out. */
    @Override
    void paint(GraphicsContext gc, CausalMapModel shown, CausalMapLayout marks, Pens pens) {
        for (int i = 0; i < marks.arcs().size(); i++) {
            gc.setGlobalAlpha(near(shown, shown.links().get(i)) ? 1 : FAINT);
            arc(gc, shown.links().get(i), marks.arcs().get(i), pens);
            gc.setGlobalAlpha(1);
        }
        for (int i = 0; i < marks.count(); i++) {
            node(gc, shown.nodes().get(i), marks.box(i), pens);
        }
        for (int i = 0; i < marks.arcs().size(); i++) {
            Arc arc = marks.arcs().get(i);
            if (arc.width() > 0 && near(shown, shown.links().get(i))) {
                String words = shown.links().get(i).words();
                Box at = marks.words().get(i);
                double x = at.x() + at.width() / 2;
                double y = at.y() + at.height() / 2;
                bars.onLines(gc, words, x, y, TextAlignment.CENTER, pens.font(true), Ink.TEXT);
            }
        }
    }

    /** Whether a link begins or ends where the reader is; every one if he is nowhere. */
    private boolean near(CausalMapModel shown, Link link) {
        int at = selectedProperty().get();
        if (at < 0 || at >= shown.nodes().size()) {
            return true;
        }
        String key = shown.nodes().get(at).key();
        return link.from().equals(key) || link.to().equals(key);
    }

    private void arc(GraphicsContext gc, Link link, Arc arc, Pens pens) {
        if (arc.width() == 0) {
            return;
        }
        boolean carries = !Double.isNaN(link.weight());
        boolean adds = !carries || link.weight() > 0;
        Color colour = ink(carries ? Ink.DECISION : Ink.AXIS);
        double width = adds ? arc.width() : Math.max(4, arc.width());
        gc.setLineCap(StrokeLineCap.BUTT);
        curve(gc, arc, colour, width);
        if (!adds) {
            curve(gc, arc, ink(Ink.SURFACE), width - 2.6);
        }
        head(gc, arc, adds, colour, (4 + width) * .9 * Math.sqrt(pens.unit()));
    }

    private static void curve(GraphicsContext gc, Arc arc, Color colour, double width) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        gc.beginPath();
        gc.moveTo(arc.x1(), arc.y1());
        gc.quadraticCurveTo(arc.cx(), arc.cy(), arc.x2(), arc.y2());
        gc.stroke();
    }

    private void head(GraphicsContext gc, Arc arc, boolean filled, Color colour, double size) {
        double angle = Math.atan2(arc.y2() - arc.cy(), arc.x2() - arc.cx());
        double[] xs = new double[3];
        double[] ys = new double[3];
        for (int i = 0; i < 3; i++) {
            double turn = i == 0 ? angle : angle + Math.PI + (i == 1 ? .6 : -.6);
            xs[i] = arc.x2() + (i == 0 ? 2 : size * 1.5) * Math.cos(turn);
            ys[i] = arc.y2() + (i == 0 ? 2 : size * 1.5) * Math.sin(turn);
        }
        gc.setFill(filled ? colour : ink(Ink.SURFACE));
        gc.fillPolygon(xs, ys, 3);
        gc.setStroke(colour);
        gc.setLineWidth(1.4);
        gc.strokePolygon(xs, ys, 3);
    }

    private void node(GraphicsContext gc, Node node, Box box, Pens pens) {
        double unit = pens.unit();
        gc.setFill(ink(Ink.SURFACE));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 12, 12);
        gc.setStroke(ink(Ink.AXIS));
        gc.setLineWidth(1);
        gc.strokeRoundRect(
                GroundPainter.sharp(box.x()), GroundPainter.sharp(box.y()), box.width() - 1, box.height() - 1, 12, 12);
        double middle = box.x() + box.width() / 2;
        boolean two = !node.figure().isEmpty();
        double y = box.y() + box.height() / 2 - (two ? 8 * unit : 0);
        bars.words(gc, node.name(), middle, y, TextAlignment.CENTER, pens.sized(13, true), Ink.TEXT);
        bars.words(gc, node.figure(), middle, y + 17 * unit, TextAlignment.CENTER, pens.font(false), Ink.MUTED);
    }

    @Override
    String spoken(CausalMapModel shown, int mark) {
        Node node = shown.nodes().get(mark);
        String[] effects = shown.links().stream()
                .filter(link -> link.from().equals(node.key()))
                .map(shown::effect)
                .toArray(String[]::new);
        return Spoken.of(node.name(), node.figure(), effects);
    }
}
