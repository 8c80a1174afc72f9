package caselab.report.draw;

import caselab.report.draw.Pen.Side;
import caselab.report.draw.Pen.Stroke;
import java.util.List;

/** Names and values in the right gutter, each tied to the end of its line. */
final class EndLabels {

    static final double TIE = 22;
    private static final double MOST = 150;
    private static final double ROW = 13;

    private final Chart chart;
    private final Pen pen;

    EndLabels(Chart chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    private List<Chart.Line> named() {
        return chart.lines().stream()
                .filter(line -> line.exit().isEmpty() && line.lastWeek() >= 0)
                .toList();
    }

    /** How wide the gutter is. */
    double width() {
        double widest = named().stream()
                .mapToDouble(line ->
                        Math.max(pen.width(name(line), name(line.look())), pen.width(line.figure(), Ground.LABEL)))
                .max()
                .orElse(0);
        return Math.max(pen.width(chart.week(), Ground.LABEL) + 18, TIE + widest + 2);
    }

    void draw(Frame frame) {
        List<Chart.Line> lines = named();
        double[] wish = lines.stream().mapToDouble(line -> end(line, frame).y()).toArray();
        double[] middle = Places.column(wish, 2 * ROW + 3, frame.top() - ROW, frame.bottom() + 4);
        for (int i = 0; i < middle.length; i++) {
            label(lines.get(i), end(lines.get(i), frame), frame.right() + TIE, middle[i]);
        }
    }

    private static Point end(Chart.Line line, Frame frame) {
        int week = line.lastWeek();
        return new Point(frame.x(week), frame.y(line.values().get(week)));
    }

    private void label(Chart.Line line, Point end, double x, double y) {
        pen.line(
                List.of(new Point(end.x() + 5, end.y()), new Point(x - 8, y), new Point(x - 4, y)),
                Stroke.solid(line.look().line(), .9));
        Shapes.marker(pen, line.look(), end);
        pen.words(name(line), new Point(x, y - ROW / 2), name(line.look()));
        pen.words(line.figure(), new Point(x, y + ROW / 2), Ground.LABEL);
    }

    private static Pen.Type name(Look look) {
        return new Pen.Type(10.5, true, look.label(), Side.RIGHT);
    }

    /** The name, cut where the gutter would grow too wide. */
    private String name(Chart.Line line) {
        String name = line.label();
        while (pen.width(name, name(line.look())) > MOST) {
            int[] fewer = name.codePoints().toArray();
            name = new String(fewer, 0, fewer.length - (name.endsWith("…") ? 2 : 1)) + "…";
        }
        return name;
    }
}
