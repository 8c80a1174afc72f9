package caselab.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Shapley shares from permutations, each drawn with its reverse. */
final class Permutations {

    private static final int PAIRS_AT_ONCE = 16;

    private final int players;
    private final Worths worths;

    Permutations(int players, Worths worths) {
        this.players = players;
        this.worths = worths;
    }

    Shares sample(int pairs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        worths.ask(ends());
        int columns = worths.of(0).length;
        double[][] sum = new double[players][columns];
        double[][] squares = new double[players][columns];
        for (int done = 0; done < pairs; done += PAIRS_AT_ONCE) {
            List<int[]> orders = draw(Math.min(PAIRS_AT_ONCE, pairs - done), random);
            worths.ask(orders.stream()
                    .flatMapToLong(o -> java.util.Arrays.stream(paths(o)))
                    .toArray());
            orders.forEach(order -> count(order, sum, squares));
        }
        return new Shares(means(sum, pairs), errors(sum, squares, pairs), worths, Optional.empty());
    }

    /** Nobody, everybody, and each alone. */
    private long[] ends() {
        long[] ends = new long[players + 2];
        ends[players + 1] = (1L << players) - 1;
        for (int i = 0; i < players; i++) {
            ends[i + 1] = 1L << i;
        }
        return ends;
    }

    private List<int[]> draw(int pairs, SplittableRandom random) {
        List<int[]> orders = new ArrayList<>();
        for (int k = 0; k < pairs; k++) {
            int[] order = new int[players];
            for (int i = 0; i < players; i++) {
                int at = random.nextInt(i + 1);
                order[i] = order[at];
                order[at] = i;
            }
            orders.add(order);
        }
        return orders;
    }

    /** The coalitions an order and its reverse pass through. */
    private long[] paths(int[] order) {
        long[] passed = new long[2 * players];
        long forward = 0;
        long backward = 0;
        for (int k = 0; k < players; k++) {
            forward |= 1L << order[k];
            backward |= 1L << order[players - 1 - k];
            passed[2 * k] = forward;
            passed[2 * k + 1] = backward;
        }
        return passed;
    }

    private void count(int[] order, double[][] sum, double[][] squares) {
        long before = 0;
        for (int i : order) {
            long after = (1L << players) - 1 & ~before;
            for (int c = 0; c < sum[i].length; c++) {
                double forward = worths.of(before | 1L << i)[c] - worths.of(before)[c];
                double backward = worths.of(after)[c] - worths.of(after & ~(1L << i))[c];
                double mean = (forward + backward) / 2;
                sum[i][c] += mean;
                squares[i][c] += mean * mean;
            }
            before |= 1L << i;
        }
    }

    private static double[][] means(double[][] sum, int pairs) {
        double[][] means = new double[sum.length][];
        for (int i = 0; i < sum.length; i++) {
            means[i] =
                    java.util.Arrays.stream(sum[i]).map(total -> total / pairs).toArray();
        }
        return means;
    }

    private static double[][] errors(double[][] sum, double[][] squares, int pairs) {
        double[][] errors = new double[sum.length][];
        for (int i = 0; i < sum.length; i++) {
            errors[i] = new double[sum[i].length];
            for (int c = 0; c < sum[i].length; c++) {
                double spread = squares[i][c] - sum[i][c] * sum[i][c] / pairs;
                errors[i][c] = Math.sqrt(Math.max(0, spread) / (pairs - 1) / pairs);
            }
        }
        return errors;
    }
}
