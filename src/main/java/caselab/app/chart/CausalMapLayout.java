package caselab.app.chart;

import caselab.app.chart.CausalMapModel.Link;
import caselab.app.chart.CausalMapModel.Node;
import caselab.app.chart.WordPlacer.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where mechanisms stand and how their links bend.
 *
 * @param words where each link says its share; beside others, not over them
 */
record CausalMapLayout(List<Box> nodes, List<Arc> arcs, List<Box> words) implements MarkChart.Marks {

    /**
     * A link from the edge of one node to the edge of another, bent towards the middle of the ring.
     *
     * @param width of the link, 0 for none
     */
    record Arc(double x1, double y1, double cx, double cy, double x2, double y2, double width) {

        double x(double part) {
            return at(x1, cx, x2, part);
        }

        double y(double part) {
            return at(y1, cy, y2, part);
        }

        private static double at(double from, double bend, double to, double part) {
            double rest = 1 - part;
            return rest * rest * from + 2 * rest * part * bend + part * part * to;
        }
    }

    private static final double HIGH = 44;
    private static final double WIDEST = 9;
    private static final double THIN = 1.2;
    private static final double BEND = .45;
    private static final int STEPS = 240;
    /** Parts of the way at which words may stand, the best first. */
    private static final double[] PLACES = {.5, .42, .58, .34, .66, .26, .74, .18, .82};

    private static final double WORDS_HIGH = 16;

    static CausalMapLayout of(CausalMapModel model, GroundLook.Canvas canvas) {
        List<Box> boxes = new ArrayList<>();
        int count = model.nodes().size();
        for (int i = 0; i < count; i++) {
            boxes.add(box(model.nodes().get(i), 2 * Math.PI * i / count, canvas));
        }
        List<Arc> arcs = new ArrayList<>();
        for (Link link : model.links()) {
            Box from = boxes.get(CausalMapModel.index(model.nodes(), link.from()));
            Box to = boxes.get(CausalMapModel.index(model.nodes(), link.to()));
            double share = Math.abs(link.weight()) / Math.max(model.largest(), 1e-300);
            arcs.add(arc(from, to, width(share, canvas.unit()), canvas));
        }
        return new CausalMapLayout(boxes, arcs, words(model, arcs, boxes, canvas));
    }

    private static List<Box> words(CausalMapModel model, List<Arc> arcs, List<Box> nodes, GroundLook.Canvas canvas) {
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            double wide = canvas.ruler().width(model.links().get(i).words(), true);
            taken.add(words(arcs.get(i), wide, taken, nodes, canvas.unit()));
        }
        return taken;
    }

    /** The first place that is free; the middle of the way if none is, and of a link that is not drawn. */
    private static Box words(Arc arc, double wide, List<Box> taken, List<Box> nodes, double unit) {
        for (double part : PLACES) {
            Box box = around(arc, part, wide, unit);
            if (arc.width() > 0 && Stream.concat(taken.stream(), nodes.stream()).noneMatch(box::meets)) {
                return box;
            }
        }
        return arc.width() > 0 ? around(arc, PLACES[0], wide, unit) : point(arc, PLACES[0]);
    }

    private static Box around(Arc arc, double part, double wide, double unit) {
        double high = WORDS_HIGH * unit;
        return new Box(arc.x(part) - wide / 2, arc.y(part) - high / 2, wide, high);
    }

    private static double width(double share, double unit) {
        if (Double.isNaN(share)) {
            return THIN * unit;
        }
        return share == 0 ? 0 : 1 + (WIDEST - 1) * share * unit;
    }

    private static Box box(Node node, double angle, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        Ruler ruler = canvas.ruler();
        double wide = Math.max(ruler.width(node.name(), true) * 1.09, ruler.width(node.figure(), false)) + 24 * unit;
        double high = HIGH * unit;
        double x = canvas.width() / 2 + (canvas.width() / 2 - wide / 2 - 8) * Math.sin(angle);
        double y = canvas.height() / 2 - (canvas.height() / 2 - high / 2 - 8) * Math.cos(angle);
        return new Box(x - wide / 2, y - high / 2, wide, high);
    }

    private static Arc arc(Box from, Box to, double width, GroundLook.Canvas canvas) {
        double x1 = middle(from.x(), from.width());
        double y1 = middle(from.y(), from.height());
        double x2 = middle(to.x(), to.width());
        double y2 = middle(to.y(), to.height());
        // a little to the right of the way, so that a link and its answer do not lie on one another
        double side = .12;
        double cx = (x1 + x2) / 2 * (1 - BEND) + canvas.width() / 2 * BEND - (y2 - y1) * side;
        double cy = (y1 + y2) / 2 * (1 - BEND) + canvas.height() / 2 * BEND + (x2 - x1) * side;
        Arc whole = new Arc(x1, y1, cx, cy, x2, y2, width);
        double start = leaves(whole, from, 0, 1);
        double end = leaves(whole, to, STEPS, -1);
        return new Arc(whole.x(start), whole.y(start), cx, cy, whole.x(end), whole.y(end), width);
    }

    /** Where the way leaves a box, with a little air. */
    private static double leaves(Arc arc, Box box, int from, int step) {
        Box airy = new Box(box.x() - 4, box.y() - 4, box.width() + 8, box.height() + 8);
        int at = from;
        while (at + step >= 0 && at + step <= STEPS && airy.meets(point(arc, (double) at / STEPS))) {
            at += step;
        }
        return (double) at / STEPS;
    }

    private static Box point(Arc arc, double part) {
        return new Box(arc.x(part), arc.y(part), 1e-6, 1e-6);
    }

    private static double middle(double from, double length) {
        return from + length / 2;
    }

    @Override
    public int count() {
        return nodes.size();
    }

    @Override
    public Box box(int mark) {
        return nodes.get(mark);
    }
}
