package caselab.app.lesson;

import caselab.app.chart.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line that is being drawn, as text that is kept with what is written in a lesson: {@code 0:6.2 52:3.5}. */
final class KeptLine {

    private KeptLine() {}

    static String text(Sketch line) {
        return line.points().stream()
                .map(point -> point.week() + ":" + point.value())
                .collect(Collectors.joining(" "));
    }

    /** The line of a text, from the start that is known; nothing if it is none, or holds no more than the start. */
    static Optional<Sketch> read(String text, double start) {
        try {
            List<Sketch.Point> points = Arrays.stream(text.split(" "))
                    .map(KeptLine::point)
                    .filter(point -> point.week() > 0 && Double.isFinite(point.value()))
                    .toList();
            Sketch line = Sketch.from(start);
            for (Sketch.Point point : points) {
                line = line.with(point.week(), point.value());
            }
            return points.isEmpty() ? Optional.empty() : Optional.of(line);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nobody types this: what cannot be read was damaged, and a new line is soon drawn
        }
    }

    private static Sketch.Point point(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(text);
        }
        return new Sketch.Point(
                Integer.parseInt(text.substring(0, colon)), Double.parseDouble(text.substring(colon + 1)));
    }
}
