package caselab.report.draw;

import java.util.List;

/** What a line stands for, which decides its colour, width, dash and marker; each reads in grey as well. */
public enum Look {
    /** The run of the user. */
    RUN(Ink.DECISION, Ink.DECISION, Marker.DISC, 2.4),
    /** The case in the user's world. */
    WORLD(Ink.WORLD, Ink.WORLD, Marker.DISC, 1.8, 2, 2.6),
    /** The case as told. */
    CASE(Ink.MUTED, Ink.MUTED, Marker.DISC, 1.5, 6, 3.4),
    /** What the user drew before. */
    PREDICTION(Ink.PREDICTION, Ink.PREDICTION, Marker.DIAMOND, 1.8, 8, 4),
    SECOND(Ink.SERIES_2, Ink.SERIES_2, Marker.SQUARE, 1.9, 9, 3.5),
    THIRD(Ink.SERIES_3, Ink.SERIES_3, Marker.TRIANGLE, 1.9, 10, 2.6, 2, 2.6),
    FOURTH(Ink.SERIES_4, Ink.LABEL_4, Marker.DIAMOND, 1.9, 4.5, 2.6),
    FIFTH(Ink.SERIES_6, Ink.LABEL_6, Marker.SQUARE, 1.9, 2, 2.6);

    /** The shape at the end of a line. */
    enum Marker {
        DISC,
        SQUARE,
        TRIANGLE,
        DIAMOND
    }

    private final Ink line;
    private final Ink label;
    private final Marker marker;
    private final double width;
    private final List<Double> dash;

    Look(Ink line, Ink label, Marker marker, double width, double... dash) {
        this.line = line;
        this.label = label;
        this.marker = marker;
        this.width = width;
        this.dash = java.util.Arrays.stream(dash).boxed().toList();
    }

    /** The looks of runs that are compared, the first run first; there are no more than these. */
    public static List<Look> compared() {
        return List.of(RUN, SECOND, THIRD, FOURTH, FIFTH);
    }

    Ink line() {
        return line;
    }

    Ink label() {
        return label;
    }

    Marker marker() {
        return marker;
    }

    Pen.Stroke stroke() {
        return new Pen.Stroke(line, width, dash);
    }
}
