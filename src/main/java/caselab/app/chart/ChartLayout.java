package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import caselab.app.chart.WordPlacer.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything stands: worked out once for a model and a size, then only painted. Lengths grow with the unit. */
record ChartLayout(
        double unit,
        Plot plot,
        List<Integer> weekTicks,
        List<FlagSpot> flags,
        List<WordSpot> words,
        List<EndLabel> ends) {

    /**
     * An event; the row is {@link FlagRows#POLE_ONLY} when its words found no room. The detail goes when a pole would
     * cross it.
     */
    record FlagSpot(double x, int row, ChartModel.Flag flag, boolean detailed) {}

    /** Words at a point of the plot, in the colour of a line or, with no role, of text. */
    record WordSpot(
            Box box,
            double x,
            double y,
            String words,
            @Nullable Role role,
            Kind kind) {}

    /** What is drawn at the point of a {@link WordSpot}. */
    enum Kind {
        EXIT,
        MARK,
        FACT
    }

    /** Words in the right gutter, tied to the end of their line. */
    record EndLabel(Role role, String first, String second, double x, double top, double anchorX, double anchorY) {}

    static final double LINE = 16;
    private static final double ROW = 19;
    private static final double NARROW = 560;
    private static final double GUTTER_TEXT = 18;

    static ChartLayout of(ChartModel model, SoftAxis axis, double width, double height, double unit, Ruler ruler) {
        Plot plot = plot(model, axis, width, height, unit, ruler);
        return new ChartLayout(
                unit,
                plot,
                WeekTicks.of(model.weeks(), model.tickEvery(), plot.width(), 36 * unit),
                flags(model, plot, width, unit, ruler),
                words(model, plot, unit, ruler),
                ends(model, plot, width, unit, ruler));
    }

    private static Plot plot(ChartModel model, SoftAxis axis, double width, double height, double unit, Ruler ruler) {
        double widest = IntStream.range(0, axis.ticks())
                .mapToDouble(i -> ruler.width(model.words().axis().apply(axis.tick(i)), false))
                .max()
                .orElse(0);
        double left = Math.max(34 * unit, widest + 12 * unit);
        double right = (width < 760 * unit ? 118 : 150) * unit;
        double top = (model.flags().isEmpty() ? 14 : 54) * unit;
        double bottom = 30 * unit;
        return new Plot(
                left, top, Math.max(1, width - left - right), Math.max(1, height - top - bottom), model.weeks(), axis);
    }

    private static List<FlagSpot> flags(ChartModel model, Plot plot, double width, double unit, Ruler ruler) {
        List<ChartModel.Flag> events = model.flags().stream()
                .sorted(Comparator.comparingInt(ChartModel.Flag::week))
                .toList();
        double[] x =
                events.stream().mapToDouble(e -> plot.x(e.week()) + 15 * unit).toArray();
        double[] wide = events.stream()
                .mapToDouble(e -> ruler.width(e.name(), true) + 6 * unit + ruler.width(e.detail(), false))
                .toArray();
        int[] row = FlagRows.rows(x, wide, 2, 12 * unit, width);
        return IntStream.range(0, x.length)
                .mapToObj(i -> new FlagSpot(
                        plot.x(events.get(i).week()),
                        row[i],
                        events.get(i),
                        !FlagRows.crossed(x, wide, row, i, 15 * unit)))
                .toList();
    }

    private static List<WordSpot> words(ChartModel model, Plot plot, double unit, Ruler ruler) {
        WordPlacer placer = new WordPlacer(
                new Box(plot.left(), plot.top(), plot.width(), plot.height()),
                7 * unit,
                box -> clutter(model, plot, box));
        List<WordSpot> spots = new ArrayList<>();
        // the last exit first: it keeps the right side, the one before it turns left
        model.lines().stream()
                .filter(line -> line.exit() != null)
                .sorted(Comparator.comparingInt(ChartLayout::lastWeek).reversed())
                .forEach(line -> spots.add(spot(line, line.exit(), Kind.EXIT, placer, plot, unit, ruler)));
        model.lines().stream()
                .filter(line -> line.mark() != null)
                .forEach(line -> spots.add(spot(line, line.mark(), Kind.MARK, placer, plot, unit, ruler)));
        model.facts().forEach(fact -> {
            double x = plot.x(fact.week());
            double y = plot.y(fact.value());
            Box box = placer.place(
                    x,
                    y,
                    ruler.width(fact.label(), false),
                    LINE * unit,
                    Side.BELOW_RIGHT,
                    Side.ABOVE_LEFT,
                    Side.BELOW_LEFT);
            spots.add(new WordSpot(box, x, y, fact.label(), null, Kind.FACT));
        });
        return List.copyOf(spots);
    }

    private static int clutter(ChartModel model, Plot plot, Box box) {
        int hits = 0;
        int to = Math.min(plot.weeks(), plot.weekAt(box.x() + box.width()));
        for (Line line : model.lines()) {
            for (int week = plot.weekAt(box.x()); week <= to; week++) {
                double y = plot.y(line.values().at(week));
                hits += y >= box.y() && y <= box.y() + box.height() ? 1 : 0;
            }
        }
        return hits;
    }

    private static WordSpot spot(
            Line line, Line.@Nullable Mark mark, Kind kind, WordPlacer placer, Plot plot, double unit, Ruler ruler) {
        int week = mark == null ? 0 : mark.week();
        boolean narrow = plot.width() < NARROW * unit;
        String words = mark == null ? "" : narrow ? mark.shortWords() : mark.words();
        double x = plot.x(week);
        double value = line.values().at(Math.min(week, line.values().lastWeek()));
        double y = plot.clampY(plot.y(Double.isNaN(value) ? 0 : value));
        Side[] sides = kind == Kind.MARK
                ? new Side[] {Side.BELOW, Side.ABOVE, Side.BELOW_RIGHT, Side.BELOW_LEFT}
                : new Side[] {Side.BELOW_RIGHT, Side.BELOW_LEFT, Side.ABOVE_RIGHT, Side.ABOVE_LEFT};
        Box box = placer.place(x, y, ruler.width(words, true), LINE * unit, sides);
        return new WordSpot(box, x, y, words, line.role(), kind);
    }

    private static List<EndLabel> ends(ChartModel model, Plot plot, double width, double unit, Ruler ruler) {
        List<Line> named = model.lines().stream()
                .filter(line -> line.exit() == null && !line.label().isEmpty() && lastWeek(line) >= 0)
                .toList();
        double room = width - plot.right() - GUTTER_TEXT * unit;
        String[][] rows = named.stream().map(line -> rows(line, room, ruler)).toArray(String[][]::new);
        double[] centre = named.stream()
                .mapToDouble(line -> plot.clampY(plot.y(line.values().at(lastWeek(line)))))
                .toArray();
        double[] high = Stream.of(rows)
                .mapToDouble(r -> (r[1].isEmpty() ? 1 : 2) * LINE * unit)
                .toArray();
        double[] top = LabelStack.tops(centre, high, 4 * unit, plot.top(), plot.bottom());
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new EndLabel(
                        named.get(i).role(),
                        rows[i][0],
                        rows[i][1],
                        plot.right() + GUTTER_TEXT * unit,
                        top[i],
                        plot.x(lastWeek(named.get(i))),
                        centre[i]))
                .toList();
    }

    /** Name and value in one row with the second label below; in a narrow gutter the value takes the second row. */
    private static String[] rows(Line line, double room, Ruler ruler) {
        String both = (line.label() + " " + line.valueLabel()).strip();
        boolean wide = ruler.width(both, true) <= room && ruler.width(line.secondLabel(), false) <= room;
        return wide ? new String[] {both, line.secondLabel()} : new String[] {line.label(), line.valueLabel()};
    }

    private static int lastWeek(Line line) {
        return line.values().lastWeek();
    }

    double flagTop(int row) {
        return Math.max(0, row) * ROW * unit + 2 * unit;
    }
}
