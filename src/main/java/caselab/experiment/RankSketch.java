package caselab.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The quantiles of any number of values from a few thousand of them. Values gather in a buffer; a full one is sorted,
 * and every second value goes on to the next buffer, where each stands for twice as many. Which half goes is a toss, so
 * that errors cancel. A toss at level k moves a rank by 2^k or not at all, and of n values at most n / (R 2^k) tosses
 * are made there (R is {@link #ROOM}), so the variance of a rank is at most 2 (n / R)^2: its standard deviation is at
 * most sqrt(2) / R of n, 0.00035, whatever n. Of fewer values than {@link #ROOM} the quantiles are exact. The same
 * values in the same order give the same quantiles.
 *
 * <p>Source: compactors, all of one size, of Karnin, Lang and Liberty (2016), FOCS 57:71 [unverified].
 */
final class RankSketch {

    /** Values of a buffer, an even number. */
    static final int ROOM = 4096;
    /** Enough for more values than anybody will ever play. */
    private static final int LEVELS = 48;

    private final SplittableRandom tosses;
    /** Empty until they are needed. */
    private final double[][] buffers = new double[LEVELS][0];

    private final int[] sizes = new int[LEVELS];

    RankSketch(long seed) {
        tosses = new SplittableRandom(seed);
    }

    private record Weighted(double value, long weight) {}

    void add(double value) {
        add(0, value);
    }

    private void add(int level, double value) {
        if (buffers[level].length == 0) {
            buffers[level] = new double[ROOM];
        }
        buffers[level][sizes[level]++] = value;
        if (sizes[level] == ROOM) {
            promote(level, buffers[level]);
        }
    }

    private void promote(int level, double[] full) {
        Arrays.sort(full);
        sizes[level] = 0;
        for (int i = tosses.nextInt(2); i < ROOM; i += 2) {
            add(level + 1, full[i]);
        }
    }

    /** For each share the smallest value with so large a part of all at or below it; NaN without values. */
    double[] quantiles(double... shares) {
        List<Weighted> all = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            for (int i = 0; i < sizes[level]; i++) {
                all.add(new Weighted(buffers[level][i], 1L << level));
            }
        }
        all.sort(Comparator.comparingDouble(Weighted::value));
        long total = all.stream().mapToLong(Weighted::weight).sum();
        return Arrays.stream(shares).map(share -> at(all, share * total)).toArray();
    }

    private static double at(List<Weighted> sorted, double rank) {
        long below = 0;
        for (Weighted each : sorted) {
            below += each.weight();
            if (below >= rank) {
                return each.value();
            }
        }
        return Double.NaN;
    }
}
