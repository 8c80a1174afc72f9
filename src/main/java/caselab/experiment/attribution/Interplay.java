package caselab.experiment.attribution;

import java.util.Optional;

/**
 * What two players achieve together beyond what each adds alone, averaged over who else is there (the Shapley
 * interaction index):
 *
 * <pre>
 * I_ij = sum over S without i, j of |S|! (n - |S| - 2)! / (n - 1)! (v(S + i + j) - v(S + i) - v(S + j) + v(S))
 * </pre>
 *
 * Source: Owen (1972), Mgmt Sci. 18:P64; Grabisch and Roubens (1999), Int. J. Game Theory 28:547.
 */
public final class Interplay {

    private final int players;
    private final Worths worths;

    Interplay(int players, Worths worths) {
        this.players = players;
        this.worths = worths;
    }

    /** Two players and what they achieve together, in the unit of the worth. */
    public record Pair(int first, int second, double value) {}

    /** The interaction of two players in a column. */
    public double of(int i, int j, int column) {
        double sum = 0;
        long pair = 1L << i | 1L << j;
        for (long s = 0; s < 1L << players; s++) {
            if ((s & pair) == 0) {
                double together = at(s | pair, column) - at(s | 1L << i, column) - at(s | 1L << j, column);
                sum += (together + at(s, column)) / ((players - 1) * choose(players - 2, Long.bitCount(s)));
            }
        }
        return sum;
    }

    /** The pair that works together, or against each other, most; empty with fewer than two players. */
    public Optional<Pair> largest(int column) {
        Optional<Pair> largest = Optional.empty();
        for (int i = 0; i < players; i++) {
            for (int j = i + 1; j < players; j++) {
                double value = of(i, j, column);
                if (largest.isEmpty()
                        || Math.abs(value) > Math.abs(largest.get().value())) {
                    largest = Optional.of(new Pair(i, j, value));
                }
            }
        }
        return largest;
    }

    private double at(long coalition, int column) {
        return worths.of(coalition)[column];
    }

    /** n over k. */
    static double choose(int n, int k) {
        double product = 1;
        for (int i = 1; i <= k; i++) {
            product = product * (n - k + i) / i;
        }
        return product;
    }
}
