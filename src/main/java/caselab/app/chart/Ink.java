package caselab.app.chart;

import java.util.Locale;

/** The colours charts draw with. Each is a CSS property of the chart, set from the theme's tokens in lab.css. */
enum Ink {
    SURFACE,
    TEXT,
    MUTED,
    BORDER,
    AXIS,
    GRID,
    BAND,
    BAND_EDGE,
    THIN,
    REGIME,
    REGIME_EDGE,
    DECISION,
    WORLD,
    BASELINE,
    SERIES_2,
    SERIES_3,
    SERIES_4,
    SERIES_5,
    SERIES_6,
    SERIES_7,
    SERIES_8,
    LABEL_2,
    LABEL_3,
    LABEL_4,
    LABEL_5,
    LABEL_6,
    LABEL_7,
    LABEL_8,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    HEAT_5,
    HEAT_6,
    HEAT_7;

    String property() {
        return "-lab-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The colour of a line. */
    static Ink line(Role role) {
        return switch (role) {
            case RUN, THIN -> DECISION;
            case WORLD -> WORLD;
            case EQUILIBRIUM -> TEXT;
            case BASELINE -> BASELINE;
            case SERIES_2 -> SERIES_2;
            case SERIES_3 -> SERIES_3;
            case SERIES_4 -> SERIES_4;
            case PREDICTION -> SERIES_5;
            case SERIES_6 -> SERIES_6;
            case SERIES_7 -> SERIES_7;
            case SERIES_8 -> SERIES_8;
        };
    }

    /** The colour of words that belong to a line; darker than the line where the line's own would be hard to read. */
    static Ink label(Role role) {
        return switch (role) {
            case RUN, THIN -> DECISION;
            case WORLD -> WORLD;
            case EQUILIBRIUM -> TEXT;
            case BASELINE -> BASELINE;
            case SERIES_2 -> LABEL_2;
            case SERIES_3 -> LABEL_3;
            case SERIES_4 -> LABEL_4;
            case PREDICTION -> LABEL_5;
            case SERIES_6 -> LABEL_6;
            case SERIES_7 -> LABEL_7;
            case SERIES_8 -> LABEL_8;
        };
    }
}
