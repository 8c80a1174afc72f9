package caselab.experiment.attribution;

import java.util.OptionalInt;

/**
 * When a difference came about. Weeks count from 0.
 *
 * @param apart first week in which the two differ by more than {@link #THRESHOLD} of the largest value of either; empty
 *     if they never do
 * @param decisive first week in which the gap moved towards where it ended at {@link #FULL_PACE} of its fastest pace or
 *     more; empty if there is no gap at the end
 */
public record Moments(OptionalInt apart, OptionalInt decisive) {

    /** Two runs are apart when they differ by more than this part of the largest value either has. */
    public static final double THRESHOLD = 0.01;

    /** A gap that grows steadily is decided where it starts to, not in the last of many weeks that hardly differ. */
    public static final double FULL_PACE = 0.95;

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

    /** The first week in which a share moved towards where it ended about as fast as it ever did. */
    public static OptionalInt decisive(double[] gap) {
        double end = gap.length == 0 ? 0 : gap[gap.length - 1];
        double fastest = 0;
        for (int t = 0; t < gap.length; t++) {
            fastest = Math.max(fastest, step(gap, t) * end);
        }
        for (int t = 0; t < gap.length && end != 0; t++) {
            if (step(gap, t) * end >= FULL_PACE * fastest) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
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
