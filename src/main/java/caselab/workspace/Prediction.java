package caselab.workspace;

import java.time.Instant;
import java.util.List;

/**
 * What one expected before one saw it.
 *
 * @param output key of the scenario's output it is about
 * @param shape how the line is expected to go
 * @param points the line as drawn, by week; may be empty
 * @param end value expected in the last week, in the output's unit
 * @param confidence how sure, 1 to 5
 * @param because the reason given; may be empty
 * @param locked when it was locked
 */
public record Prediction(
        String output, Shape shape, List<Point> points, double end, int confidence, String because, Instant locked) {

    /** One point of a drawn line: a week, counted from 0, and the value expected then. */
    public record Point(int week, double value) {}

    public Prediction {
        points = List.copyOf(points);
    }
}
