package caselab.app.chart;

import javafx.scene.paint.Color;

/** The colours of a heat map, from low to high. */
final class HeatRamp {

    private static final Ink[] STOPS = {
        Ink.HEAT_1, Ink.HEAT_2, Ink.HEAT_3, Ink.HEAT_4, Ink.HEAT_5, Ink.HEAT_6, Ink.HEAT_7
    };
    /** Contrast with white and with black is the same here. */
    private static final double MIDDLE_LUMINANCE = .179;

    private final InkedRegion inks;

    HeatRamp(InkedRegion inks) {
        this.inks = inks;
    }

    /** The colour of a share of the scale, 0 to 1. */
    Color at(double part) {
        double place = Math.clamp(part, 0, 1) * (STOPS.length - 1);
        int stop = Math.min((int) place, STOPS.length - 2);
        return inks.ink(STOPS[stop]).interpolate(inks.ink(STOPS[stop + 1]), place - stop);
    }

    /** The colour of words on it. */
    Color words(double part) {
        return luminance(at(part)) > MIDDLE_LUMINANCE ? Color.BLACK : Color.WHITE;
    }

    private static double luminance(Color colour) {
        return .2126 * linear(colour.getRed()) + .7152 * linear(colour.getGreen()) + .0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }
}
