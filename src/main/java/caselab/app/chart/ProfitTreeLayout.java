package caselab.app.chart;

import caselab.app.chart.ProfitTreeModel.Node;
import caselab.app.chart.WordPlacer.Box;
import java.util.ArrayList;
import java.util.List;

/** Where the figures of a tree stand: each level a column, each figure beside the middle of its parts. */
record ProfitTreeLayout(List<Spot> spots) implements MarkChart.Marks {

    /** A figure's box, and the one it is a part of, -1 for none. */
    record Spot(Node node, Box box, int whole) {}

    private static final double GAP = 56;
    private static final double AIR = 10;
    private static final double TALLEST = 118;
    private static final double WIDEST = 260;

    static ProfitTreeLayout of(ProfitTreeModel model, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        int depth = model.root().depth();
        double gap = Math.min(GAP * unit, canvas.width() / depth * .3);
        double column = (canvas.width() - 8 + gap) / depth;
        double row = (canvas.height() - 8) / model.root().leaves();
        Grid grid = new Grid(
                Math.min(column, WIDEST * unit + gap),
                gap,
                row,
                Math.min(row - AIR * unit, TALLEST * unit),
                new ArrayList<>());
        grid.add(model.root(), 0, 0, -1);
        return new ProfitTreeLayout(List.copyOf(grid.spots));
    }

    private record Grid(double column, double gap, double row, double high, List<Spot> spots) {

        void add(Node node, int level, int leaf, int whole) {
            double middle = 4 + row * (leaf + node.leaves() / 2.0);
            Box box = new Box(4 + level * column, middle - high / 2, column - gap, Math.max(1, high));
            int here = spots.size();
            spots.add(new Spot(node, box, whole));
            int from = leaf;
            for (Node part : node.parts()) {
                add(part, level + 1, from, here);
                from += part.leaves();
            }
        }
    }

    @Override
    public int count() {
        return spots.size();
    }

    @Override
    public Box box(int mark) {
        return spots.get(mark).box();
    }
}
