package caselab.app.chart;

import caselab.app.chart.GroundLook.Canvas;
import caselab.app.chart.WordPlacer.Box;
import caselab.app.chart.WordPlacer.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything stands: worked out once for a model and a size, then only painted. Lengths grow with the unit. */
record ChartLayout(GroundLook ground, List<WordSpot> words, List<EndLabel> ends) {

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
    private static final double NARROW = 560;
    private static final double GUTTER_TEXT = 18;

    /** The layout of what may be known in a week; the scales are those of the whole. */
    static ChartLayout of(ChartModel model, SoftAxis axis, double until, Canvas canvas) {
        Plot plot = plot(model, axis, canvas);
        ChartModel seen = model.until(until);
        return new ChartLayout(
                GroundLook.of(model, plot, until, canvas),
                words(seen, plot, canvas.unit(), canvas.ruler()),
                ends(ended(model, seen), plot, canvas.width(), canvas.unit(), canvas.ruler()));
    }

    double unit() {
        return ground.unit();
    }

    Plot plot() {
        return ground.plot();
    }

    private static Plot plot(ChartModel model, SoftAxis axis, Canvas canvas) {
        double unit = canvas.unit();
        double widest = GroundLook.ticks(model, axis).stream()
                .mapToDouble(tick -> canvas.ruler().width(tick, false))
                .max()
                .orElse(0);
        double left = Math.max(34 * unit, widest + 12 * unit);
        double right = gutter(model, canvas);
        double top = (model.flags().isEmpty() ? 14 : 54) * unit;
        double wide = Math.max(1, canvas.width() - left - right);
        return new Plot(left, top, wide, Math.max(1, canvas.height() - top - 30 * unit), model.weeks(), axis);
    }

    /** Room for the labels at the ends, or only for the word after the last week where no line has a name. */
    private static double gutter(ChartModel model, Canvas canvas) {
        double unit = canvas.unit();
        boolean named = model.lines().stream().anyMatch(line -> !line.label().isEmpty());
        return named
                ? (canvas.width() < 760 * unit ? 118 : 150) * unit
                : canvas.ruler().width(model.words().week(), false) + 26 * unit;
    }

    /** The lines that have come to their end by now. */
    private static List<Line> ended(ChartModel model, ChartModel seen) {
        return IntStream.range(0, seen.lines().size())
                .filter(i ->
                        lastWeek(seen.lines().get(i)) == lastWeek(model.lines().get(i)))
                .mapToObj(seen.lines()::get)
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

    private static List<EndLabel> ends(List<Line> lines, Plot plot, double width, double unit, Ruler ruler) {
        List<Line> named = lines.stream()
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
}
