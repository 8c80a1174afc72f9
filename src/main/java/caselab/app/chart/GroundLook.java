package caselab.app.chart;

import caselab.app.chart.ChartModel.Delay;
import caselab.app.chart.ChartModel.Flag;
import caselab.app.chart.ChartModel.Regime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that lies behind the lines, with every word worked out: two equal looks are the same picture, so that the ground
 * is not painted again while only lines move.
 */
record GroundLook(
        double unit,
        Plot plot,
        List<String> ticks,
        List<Integer> weeks,
        String week,
        List<FlagSpot> flags,
        List<Regime> regimes,
        List<Delay> delays) {

    /**
     * An event; the row is {@link FlagRows#POLE_ONLY} when its words found no room. The detail goes when a pole would
     * cross it.
     */
    record FlagSpot(double x, int row, Flag flag, boolean detailed) {}

    private static final double ROW = 19;

    static GroundLook of(ChartModel model, Plot plot, double until, Canvas canvas) {
        double unit = canvas.unit();
        return new GroundLook(
                unit,
                plot,
                ticks(model, plot.axis()),
                WeekTicks.of(model.weeks(), model.tickEvery(), plot.width(), 36 * unit),
                model.words().week(),
                flags(model, plot, canvas).stream()
                        .filter(spot -> spot.flag().week() <= until)
                        .toList(),
                model.regimes().stream()
                        .filter(regime -> regime.fromWeek() <= until)
                        .map(regime -> new Regime(regime.fromWeek(), (int) Math.min(regime.toWeek(), until)))
                        .toList(),
                model.events().delays().stream()
                        .filter(delay -> delay.toWeek() <= until)
                        .toList());
    }

    /** The size of a chart, of a design pixel in it, and of its words. */
    record Canvas(double width, double height, double unit, Ruler ruler) {}

    static List<String> ticks(ChartModel model, SoftAxis axis) {
        return IntStream.range(0, axis.ticks())
                .mapToObj(i -> model.words().axis().apply(axis.tick(i)))
                .toList();
    }

    private static List<FlagSpot> flags(ChartModel model, Plot plot, Canvas canvas) {
        double unit = canvas.unit();
        Ruler ruler = canvas.ruler();
        List<Flag> events = model.flags().stream()
                .sorted(Comparator.comparingInt(Flag::week))
                .toList();
        double[] x =
                events.stream().mapToDouble(e -> plot.x(e.week()) + 15 * unit).toArray();
        double[] wide = events.stream()
                .mapToDouble(e -> ruler.width(e.name(), true) + 6 * unit + ruler.width(e.detail(), false))
                .toArray();
        int[] row = FlagRows.rows(x, wide, 2, 12 * unit, canvas.width());
        return IntStream.range(0, x.length)
                .mapToObj(i -> new FlagSpot(
                        plot.x(events.get(i).week()),
                        row[i],
                        events.get(i),
                        !FlagRows.crossed(x, wide, row, i, 15 * unit)))
                .toList();
    }

    double flagTop(int row) {
        return Math.max(0, row) * ROW * unit + 2 * unit;
    }
}
