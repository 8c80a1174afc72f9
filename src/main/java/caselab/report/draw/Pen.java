package caselab.report.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart is drawn with. Lengths are CSS pixels, y grows downwards. */
interface Pen {

    /** A line of one colour and width, dashed unless the dash is empty. */
    record Stroke(Ink ink, double width, List<Double> dash) {
        static Stroke solid(Ink ink, double width) {
            return new Stroke(ink, width, List.of());
        }
    }

    /** Words of one size and colour, on one side of their point; y is their middle. */
    record Type(double size, boolean bold, Ink ink, Side side) {
        Type at(Side other) {
            return new Type(size, bold, ink, other);
        }
    }

    /** Where words stand: to the right of their point, on it, or to its left. */
    enum Side {
        RIGHT,
        MIDDLE,
        LEFT
    }

    /** A line through these points. */
    void line(List<Point> points, Stroke stroke);

    /** An area with these corners, with an edge if there is one. */
    void area(List<Point> corners, Ink fill, @Nullable Stroke edge);

    /** A disc. */
    void disc(Point centre, double radius, Ink fill);

    /** Words on a ground of the page's colour, which keeps them legible over lines. */
    void words(String words, Point at, Type type);

    /** How wide words are. */
    double width(String words, Type type);
}
