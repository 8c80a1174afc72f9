package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import java.util.ArrayList;
import java.util.List;

/** Where the bars of a waterfall stand. */
record WaterfallLayout(Plot plot, List<Spot> spots) implements MarkChart.Marks {

    /**
     * A bar.
     *
     * @param column all that belongs to it, with its names below
     * @param bar the bar itself
     * @param level the height at which the next bar begins
     * @param above whether its value stands above it, else below
     */
    record Spot(Box column, Box bar, double level, boolean above) {}

    private static final double WIDEST = 104;
    private static final double SHARE = .62;
    private static final double FOOT = 68;

    static WaterfallLayout of(WaterfallModel model, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        SoftAxis axis = axis(model);
        double left = 44 * unit;
        double top = 30 * unit;
        double width = Math.max(1, canvas.width() - left - 8 * unit);
        Plot plot = new Plot(left, top, width, Math.max(1, canvas.height() - top - FOOT * unit), 1, axis);
        List<Spot> spots = new ArrayList<>();
        double level = 0;
        double column = width / Math.max(1, model.bars().size());
        for (WaterfallModel.Bar bar : model.bars()) {
            boolean end = bar.kind() == WaterfallModel.Kind.END;
            double from = end ? 0 : level;
            level = from + bar.amount();
            double x = left + column * spots.size();
            spots.add(spot(plot, x, column, from, level, end || bar.amount() >= 0, unit));
        }
        return new WaterfallLayout(plot, spots);
    }

    private static Spot spot(Plot plot, double x, double column, double from, double to, boolean above, double unit) {
        double wide = Math.min(WIDEST * unit, column * SHARE);
        double top = plot.y(Math.max(from, to));
        double high = Math.max(2, plot.y(Math.min(from, to)) - top);
        Box whole = new Box(x, plot.top() - 26 * unit, column, plot.height() + (26 + FOOT - 4) * unit);
        return new Spot(whole, new Box(x + (column - wide) / 2, top, wide, high), plot.y(to), above);
    }

    private static SoftAxis axis(WaterfallModel model) {
        Extent extent = new Extent(0, 0);
        double level = 0;
        for (WaterfallModel.Bar bar : model.bars()) {
            level = bar.kind() == WaterfallModel.Kind.END ? bar.amount() : level + bar.amount();
            extent = extent.with(level);
        }
        return SoftAxis.fit(extent.low(), extent.high());
    }

    @Override
    public int count() {
        return spots.size();
    }

    @Override
    public Box box(int mark) {
        return spots.get(mark).column();
    }
}
