package caselab.app.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A line drawn by hand: a few points with straight stretches between them, level after the last. Immutable.
 *
 * <pre>{@code
 * Sketch sketch = Sketch.of(Sketch.Shape.DIPS, 6.2, 12, 104).with(60, 3.5);
 * Line line = Line.of("mine", Role.PREDICTION, "Your prediction", "¥12.0 m", sketch.values(104));
 * }</pre>
 *
 * @param points by rising week, one a week
 */
public record Sketch(List<Point> points) {

    /** A week and the value expected there. */
    public record Point(int week, double value) {}

    /** Lines one may pick instead of drawing. */
    public enum Shape {
        RISES,
        FALLS,
        DIPS,
        COLLAPSES,
        LEVEL
    }

    public Sketch {
        points = points.stream().sorted(Comparator.comparingInt(Point::week)).toList();
    }

    /** Only the start, which is known. */
    public static Sketch from(double start) {
        return new Sketch(List.of(new Point(0, start)));
    }

    /**
     * A shape between a known start and an expected end; a level line stays at the start, a collapse reaches the end by
     * the first third and a dip goes below both by half of the larger.
     */
    public static Sketch of(Shape shape, double start, double end, int weeks) {
        double deep = Math.min(start, end) - Math.max(Math.abs(start), Math.abs(end)) / 2;
        return switch (shape) {
            case RISES, FALLS -> path(weeks, start, start + (end - start) / 3, start + (end - start) * 2 / 3, end);
            case DIPS -> path(weeks, start, deep, (deep + end) / 2, end);
            case COLLAPSES -> path(weeks, start, end, end, end);
            case LEVEL -> path(weeks, start, start);
        };
    }

    private static Sketch path(int weeks, double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Point((int) Math.round((double) weeks * i / (values.length - 1)), values[i]));
        }
        return new Sketch(points);
    }

    /** With a point more, or another value where there is one. */
    public Sketch with(int week, double value) {
        return without(week, week, new Point(week, value));
    }

    /** Without the point of a week; the first, which is known, stays. */
    public Sketch without(int week) {
        return week == points.getFirst().week() ? this : without(week, week);
    }

    /** A stroke from one point to another replaces what lay between their weeks; the first point stays. */
    Sketch stroke(Point from, Point to) {
        int low = Math.min(from.week(), to.week());
        int high = Math.max(from.week(), to.week());
        return without(low, high, from, to);
    }

    private Sketch without(int low, int high, Point... instead) {
        Point first = points.getFirst();
        List<Point> next = new ArrayList<>(points.stream()
                .filter(point -> point.equals(first) || point.week() < low || point.week() > high)
                .toList());
        Arrays.stream(instead)
                .filter(point -> point.week() > first.week())
                .filter(point -> next.stream().noneMatch(other -> other.week() == point.week()))
                .forEach(next::add);
        return new Sketch(next);
    }

    /** The value expected in a week. */
    public double at(double week) {
        Point before = points.getFirst();
        for (Point point : points) {
            if (point.week() >= week) {
                double part =
                        point.week() == before.week() ? 0 : (week - before.week()) / (point.week() - before.week());
                return before.value() + part * (point.value() - before.value());
            }
            before = point;
        }
        return before.value();
    }

    /** Every week's value, level after the last point. */
    public double[] values(int weeks) {
        double[] values = new double[weeks + 1];
        Arrays.setAll(values, this::at);
        return values;
    }
}
