package caselab.experiment.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rounds the parts of a difference so that what is printed adds up: the rounded start plus the rounded parts is the
 * rounded end. What rounding leaves over goes to the parts with the largest remainders (Hamilton's method).
 */
public final class Apportion {

    private Apportion() {}

    /**
     * Whole units per part.
     *
     * @param parts parts that add up to {@code to - from}
     * @param unit the last place that is printed, for example 100,000 for a tenth of a million
     * @return as many whole units as the parts get; they add up to {@code round(to / unit) - round(from / unit)}
     */
    public static long[] units(double[] parts, double from, double to, double unit) {
        long total = Math.round(to / unit) - Math.round(from / unit);
        long[] units = Arrays.stream(parts)
                .mapToLong(part -> (long) Math.floor(part / unit))
                .toArray();
        if (parts.length == 0) {
            return units;
        }
        long left = total - Arrays.stream(units).sum();
        int[] byRemainder = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> units[i] - parts[i] / unit))
                .mapToInt(i -> i)
                .toArray();
        for (int k = 0; k < Math.abs(left); k++) {
            int next = left > 0 ? k % parts.length : parts.length - 1 - k % parts.length;
            units[byRemainder[next]] += Long.signum(left);
        }
        return units;
    }
}
