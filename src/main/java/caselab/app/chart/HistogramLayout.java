package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;

/** Where the columns of a histogram stand: dots for a few answers, bars for many. */
record HistogramLayout(Box plot, int bins, int most, double unit) implements MarkChart.Marks {

    private static final double HEAD = 18;
    private static final double SMALLEST_DOT = 5;
    private static final double LARGEST_DOT = 16;

    static HistogramLayout of(HistogramModel model, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        double foot = (model.markers().isEmpty() ? 26 : 58) * unit;
        double high = Math.max(1, canvas.height() - HEAD * unit - foot);
        Box plot = new Box(4, HEAD * unit, Math.max(1, canvas.width() - 8), high);
        return new HistogramLayout(plot, model.bins().size(), Math.max(1, model.most()), unit);
    }

    @Override
    public int count() {
        return bins;
    }

    @Override
    public Box box(int mark) {
        double wide = plot.width() / bins;
        return new Box(plot.x() + wide * mark, plot.y() - HEAD * unit, wide, plot.height() + (HEAD + 24) * unit);
    }

    double foot() {
        return plot.y() + plot.height();
    }

    double x(double at) {
        return plot.x() + plot.width() * at / Math.max(1, bins);
    }

    /** The size of a dot, or 0 where single answers would be too small to see. */
    double dot() {
        double size = Math.min(Math.min(plot.height() / most, plot.width() / bins), LARGEST_DOT * unit);
        return size >= SMALLEST_DOT * unit ? size : 0;
    }

    Box bar(int mark, int count) {
        double wide = plot.width() / bins * .7;
        double high = plot.height() * count / most;
        return new Box(x(mark + .5) - wide / 2, foot() - high, wide, high);
    }
}
