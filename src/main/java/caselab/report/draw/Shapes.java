package caselab.report.draw;

import java.util.List;

/** The small shapes at the ends of lines. */
final class Shapes {

    private Shapes() {}

    static List<Point> diamond(Point at, double size) {
        return List.of(
                new Point(at.x(), at.y() - size),
                new Point(at.x() + size, at.y()),
                new Point(at.x(), at.y() + size),
                new Point(at.x() - size, at.y()));
    }

    private static List<Point> square(Point at, double size) {
        return List.of(
                new Point(at.x() - size, at.y() - size),
                new Point(at.x() + size, at.y() - size),
                new Point(at.x() + size, at.y() + size),
                new Point(at.x() - size, at.y() + size));
    }

    private static List<Point> triangle(Point at, double size) {
        return List.of(
                new Point(at.x(), at.y() - size),
                new Point(at.x() + size, at.y() + size * .8),
                new Point(at.x() - size, at.y() + size * .8));
    }

    static void marker(Pen pen, Look look, Point at) {
        switch (look.marker()) {
            case DISC -> pen.disc(at, 3.4, look.line());
            case SQUARE -> pen.area(square(at, 3.2), look.line(), null);
            case TRIANGLE -> pen.area(triangle(at, 4), look.line(), null);
            case DIAMOND -> pen.area(diamond(at, 4.4), look.line(), null);
        }
    }
}
