package caselab.report.draw;

import caselab.report.draw.Pen.Side;
import caselab.report.draw.Pen.Stroke;
import java.util.List;

/** Draws what lies behind the lines: tinted weeks, grid, axes and the events' flags. */
final class Ground {

    static final double ROW = 15;
    private static final double AIR = 10;
    private static final double STEM = 10;
    static final Pen.Type LABEL = new Pen.Type(10, false, Ink.MUTED, Side.RIGHT);
    static final Pen.Type NAME = new Pen.Type(10, true, Ink.TEXT, Side.RIGHT);

    private final Chart chart;
    private final Frame frame;
    private final Pen pen;

    Ground(Chart chart, Frame frame, Pen pen) {
        this.chart = chart;
        this.frame = frame;
        this.pen = pen;
    }

    void draw() {
        chart.spans().forEach(this::span);
        frame.axis().ticks().forEach(this::value);
        weeks();
        flags();
    }

    private void span(Chart.Span span) {
        double left = frame.x(span.from());
        double right = frame.x(Math.min(span.to(), frame.weeks()));
        pen.area(
                List.of(
                        new Point(left, frame.top()),
                        new Point(right, frame.top()),
                        new Point(right, frame.bottom()),
                        new Point(left, frame.bottom())),
                Ink.SPAN,
                null);
    }

    private void value(double tick) {
        double y = sharp(frame.y(tick));
        Stroke stroke = tick == 0 ? Stroke.solid(Ink.AXIS, 1.2) : Stroke.solid(Ink.GRID, 1);
        pen.line(List.of(new Point(frame.left(), y), new Point(frame.right(), y)), stroke);
        pen.words(chart.axis().apply(tick), new Point(frame.left() - 7, y), LABEL.at(Side.LEFT));
    }

    private void weeks() {
        double y = frame.bottom() + 14;
        for (int week : frame.weekTicks()) {
            double x = sharp(frame.x(week));
            pen.line(
                    List.of(new Point(x, frame.bottom() + 2), new Point(x, frame.bottom() + 6)),
                    Stroke.solid(Ink.AXIS, 1));
            pen.words(Integer.toString(week), new Point(x, y), LABEL.at(Side.MIDDLE));
        }
        pen.words(chart.week(), new Point(frame.right() + 14, y), LABEL);
    }

    private void flags() {
        List<Double> left =
                chart.flags().stream().map(flag -> sharp(frame.x(flag.week()))).toList();
        List<Double> width = chart.flags().stream()
                .map(flag -> STEM + pen.width(flag.name(), NAME) + 5 + pen.width(flag.when(), LABEL) + AIR)
                .toList();
        List<Integer> rows = FlagRows.of(left, width, frame.right() + frame.left());
        for (int i = 0; i < rows.size(); i++) {
            flag(chart.flags().get(i), left.get(i), rows.get(i));
        }
    }

    private void flag(Chart.Flag flag, double x, int row) {
        double y = row == FlagRows.NONE ? frame.top() : ROW / 2 + ROW * row;
        pen.line(
                List.of(new Point(x, y - 5), new Point(x, frame.bottom())), new Stroke(Ink.AXIS, 1, List.of(1.5, 2.5)));
        pen.area(List.of(new Point(x, y - 5), new Point(x + 7, y - 2.5), new Point(x, y)), Ink.TEXT, null);
        if (row != FlagRows.NONE) {
            words(flag, x + STEM, y);
        }
    }

    private void words(Chart.Flag flag, double x, double y) {
        pen.words(flag.name(), new Point(x, y), NAME);
        pen.words(flag.when(), new Point(x + pen.width(flag.name(), NAME) + 5, y), LABEL);
    }

    /** Hairlines on half pixels are sharp on screens. */
    private static double sharp(double at) {
        return Math.floor(at) + .5;
    }
}
