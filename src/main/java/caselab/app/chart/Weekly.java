package caselab.app.chart;

import java.util.Arrays;

/** A number for each week from 0; NaN where there is none, as after an exit. */
public final class Weekly {

    private final double[] values;
    private final int length;

    private Weekly(double[] values, int length) {
        this.values = values;
        this.length = length;
    }

    public static Weekly of(double... values) {
        return new Weekly(values.clone(), values.length);
    }

    /** The value of a week, NaN where there is none. */
    public double at(int week) {
        return week >= 0 && week < length ? values[week] : Double.NaN;
    }

    public int length() {
        return length;
    }

    /** The last week that has a value, or -1. */
    public int lastWeek() {
        int week = length - 1;
        while (week >= 0 && Double.isNaN(values[week])) {
            week--;
        }
        return week;
    }

    /** The same numbers up to a week and none after it; they are shared, not copied. */
    Weekly until(int week) {
        return week + 1 >= length ? this : new Weekly(values, Math.max(0, week + 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weekly weekly && Arrays.equals(values, 0, length, weekly.values, 0, weekly.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int week = 0; week < length; week++) {
            hash = 31 * hash + Double.hashCode(values[week]);
        }
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(values, length));
    }
}
