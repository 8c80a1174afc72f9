package caselab.report.draw;

import caselab.report.draw.Pen.Side;
import caselab.report.draw.Pen.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the data: the gap between a prediction and what came, the lines, where they stop, and what the case says. */
final class Lines {

    private static final double HALO = 2.2;
    private static final double CROSS = 4;
    private static final double LINE = 13;

    private final Chart chart;
    private final Frame frame;
    private final Pen pen;
    private final Places places;

    Lines(Chart chart, Frame frame, Pen pen) {
        this.chart = chart;
        this.frame = frame;
        this.pen = pen;
        places = new Places(frame.top(), frame.bottom());
    }

    void draw() {
        gap();
        chart.lines().forEach(this::line);
        chart.facts().forEach(this::fact);
        chart.lines().stream()
                .filter(line -> !line.exit().isEmpty() && line.lastWeek() >= 0)
                .sorted(Comparator.comparingInt(Chart.Line::lastWeek).reversed())
                .forEach(this::exit);
    }

    private void gap() {
        List<Point> drawn = points(Look.PREDICTION);
        List<Point> came = points(Look.RUN);
        if (drawn.size() > 1 && came.size() > 1) {
            List<Point> corners = new ArrayList<>(came);
            corners.addAll(drawn.reversed());
            pen.area(corners, Ink.GAP, null);
        }
    }

    private List<Point> points(Look look) {
        return chart.lines().stream()
                .filter(line -> line.look() == look)
                .flatMap(line -> frame.pieces(line.values()).stream())
                .findFirst()
                .orElse(List.of());
    }

    private void line(Chart.Line line) {
        Stroke stroke = line.look().stroke();
        for (List<Point> piece : frame.pieces(line.values())) {
            pen.line(piece, Stroke.solid(Ink.SURFACE, stroke.width() + HALO));
            pen.line(piece, stroke);
        }
    }

    private void exit(Chart.Line line) {
        Point at = new Point(frame.x(line.lastWeek()), frame.y(line.values().get(line.lastWeek())));
        cross(at, Stroke.solid(line.look().line(), 2));
        words(line.exit(), at, new Pen.Type(10, true, line.look().label(), Side.RIGHT));
    }

    private void cross(Point at, Stroke stroke) {
        for (int side = -1; side <= 1; side += 2) {
            pen.line(
                    List.of(
                            new Point(at.x() - CROSS, at.y() - side * CROSS),
                            new Point(at.x() + CROSS, at.y() + side * CROSS)),
                    stroke);
        }
    }

    private void fact(Chart.Fact fact) {
        Point at = new Point(frame.x(fact.week()), frame.y(fact.value()));
        pen.area(Shapes.diamond(at, 5), Ink.SURFACE, Stroke.solid(Ink.TEXT, 1.4));
        words(fact.words(), at, Ground.LABEL);
    }

    /** Below and to the right of a point, to its left where the plot ends. */
    private void words(String words, Point at, Pen.Type type) {
        double width = pen.width(words, type);
        boolean right = at.x() + 8 + width <= frame.right() + 8;
        double left = right ? at.x() + 8 : at.x() - 8 - width;
        Places.Box box = places.take(new Places.Box(left, left + width, at.y() + 10, LINE));
        pen.words(words, new Point(left, box.y()), type);
    }
}
