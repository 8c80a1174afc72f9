package caselab.app.chart;

import java.util.Arrays;

/** A number for each week from 0; NaN where there is none, as after an exit. */
public final class Weekly {

    private final double[] values;

    private Weekly(double[] values) {
        this.values = values;
    }

    public static Weekly of(double... values) {
        return new Weekly(values.clone());
    }

    /** The value of a week, NaN where there is none. */
    public double at(int week) {
        return week >= 0 && week < values.length ? values[week] : Double.NaN;
    }

    public int length() {
        return values.length;
    }

    /** The last week that has a value, or -1. */
    public int lastWeek() {
        int week = values.length - 1;
        while (week >= 0 && Double.isNaN(values[week])) {
            week--;
        }
        return week;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weekly weekly && Arrays.equals(values, weekly.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
