package caselab.experiment.attribution;

import java.util.OptionalInt;

/**
 * When a difference came about. Weeks count from 0.
 *
 * @param apart first week in which the two differ by more than {@link #THRESHOLD} of the largest value of either; empty
 *     if they never do
 * @param decisive week in which the gap moved most towards where it ended; empty if there is no gap at the end
 */
public record Moments(OptionalInt apart, OptionalInt decisive) {

    /** Two runs are apart when they differ by more than this part of the largest value either has. */
    public static final double THRESHOLD = 0.01;

    /** The moments of two series of the same length. */
    public static Moments of(double[] before, double[] after) {
        double[] gap = new double[before.length];
        double largest = 0;
        for (int t = 0; t < gap.length; t++) {
            gap[t] = after[t] - before[t];
            largest = Math.max(largest, Math.max(Math.abs(before[t]), Math.abs(after[t])));
        }
        return new Moments(first(gap, THRESHOLD * largest), decisive(gap));
    }

    /** The week in which a share that grows week by week moved most towards where it ended. */
    public static OptionalInt decisive(double[] gap) {
        double end = gap.length == 0 ? 0 : gap[gap.length - 1];
        if (end == 0) {
            return OptionalInt.empty();
        }
        int week = 0;
        for (int t = 1; t < gap.length; t++) {
            week = step(gap, t) * end > step(gap, week) * end ? t : week;
        }
        return OptionalInt.of(week);
    }

    private static double step(double[] gap, int t) {
        return t == 0 ? gap[0] : gap[t] - gap[t - 1];
    }

    private static OptionalInt first(double[] gap, double threshold) {
        for (int t = 0; t < gap.length; t++) {
            if (Math.abs(gap[t]) > threshold) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }
}
