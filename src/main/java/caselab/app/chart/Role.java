package caselab.app.chart;

/**
 * What a line stands for, which decides its look: colour, width, dash and marker, so that print in grey still reads.
 */
// enums cannot hold an immutable array of numbers; this one never leaves the package and is never written to
@SuppressWarnings("ImmutableEnumChecker")
public enum Role {
    RUN(3, Marker.DISC),
    WORLD(2.2, Marker.DISC, 2, 3),
    BASELINE(1.8, Marker.DISC, 7, 4),
    SERIES_2(2.2, Marker.SQUARE, 10, 4),
    SERIES_3(2.2, Marker.TRIANGLE, 12, 3, 2, 3),
    SERIES_4(2.2, Marker.DIAMOND, 5, 3),
    PREDICTION(2.2, Marker.HOLLOW_DIAMOND, 9, 5),
    SERIES_6(2.2, Marker.TRIANGLE_DOWN, 2, 3),
    SERIES_7(2.2, Marker.RING, 14, 4),
    SERIES_8(2.2, Marker.HOLLOW_SQUARE, 7, 2, 2, 2, 2, 2),
    THIN(.7, Marker.NONE),
    /** Where theory has it: thinner than any run, and no mark of its own at the end. */
    EQUILIBRIUM(1.4, Marker.NONE, 1.4, 3.6);

    /** The shape at a line's end. */
    enum Marker {
        NONE,
        DISC,
        RING,
        SQUARE,
        HOLLOW_SQUARE,
        DIAMOND,
        HOLLOW_DIAMOND,
        TRIANGLE,
        TRIANGLE_DOWN
    }

    private final double width;
    private final Marker marker;
    private final double[] dash;

    Role(double width, Marker marker, double... dash) {
        this.width = width;
        this.marker = marker;
        this.dash = dash;
    }

    double width() {
        return width;
    }

    /** Pinned runs and predictions carry their marker along the line, not only at its end. */
    boolean marked() {
        return switch (this) {
            case SERIES_2, SERIES_3, SERIES_4, PREDICTION, SERIES_6, SERIES_7, SERIES_8 -> true;
            default -> false;
        };
    }

    Marker marker() {
        return marker;
    }

    /** Shared, never written to: the paint path asks for it on every frame. */
    double[] dash() {
        return dash;
    }

    /** Where in the pile the line lies: the reader's own run on top. */
    int depth() {
        return switch (this) {
            case THIN, EQUILIBRIUM -> 0;
            case BASELINE -> 1;
            case WORLD -> 3;
            case RUN -> 4;
            default -> 2;
        };
    }
}
