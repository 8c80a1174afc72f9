package caselab.experiment.attribution;

import java.util.Arrays;
import java.util.Optional;

/**
 * Shares out what everybody achieves over nobody, by the one rule that is efficient, symmetric, additive and gives
 * nothing to who does nothing:
 *
 * <pre>phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! (v(S + i) - v(S))</pre>
 *
 * All 2^n coalitions are asked up to {@link #EXACT} players. Above, permutations are drawn in antithetic pairs (each
 * and its reverse); the standard error is that of the mean over the pairs.
 *
 * <p>Source: Shapley (1953), Annals of Math. Studies 28:307; sampling, Castro, Gómez and Tejada (2009), Comput. Oper.
 * Res. 36:1726; antithetic pairs, Mitchell, Cooper, Frank and Holmes (2022), JMLR 23:43.
 */
public final class Shapley {

    /** Most players that are reckoned exactly. */
    public static final int EXACT = 10;

    /** Most players there may be; more should be grouped. */
    public static final int MOST = 40;

    private Shapley() {}

    /**
     * The shares: exact if there are few players, else sampled.
     *
     * @param pairs how many antithetic pairs of permutations to draw if there are many, at least 2
     * @param seed what they are drawn from
     */
    public static Shares of(int players, Game game, int pairs, long seed) {
        return players <= EXACT ? exact(players, game) : sampled(players, game, pairs, seed);
    }

    /** The shares from all coalitions, and how players work together. */
    public static Shares exact(int players, Game game) {
        if (players > 2 * EXACT) {
            throw new IllegalArgumentException(players + " players have too many coalitions; sample instead");
        }
        Worths worths = new Worths(game);
        long[] all = new long[1 << players];
        Arrays.setAll(all, k -> k);
        worths.ask(all);
        int columns = worths.of(0).length;
        double[] weight = weights(players);
        double[][] share = new double[players][columns];
        for (int coalition = 0; coalition < all.length; coalition++) {
            double factor = players == 0 ? 0 : weight[Math.min(Integer.bitCount(coalition), players - 1)];
            for (int i = 0; i < players; i++) {
                if ((coalition >> i & 1) == 0) {
                    add(share[i], factor, worths.of(coalition | 1L << i), worths.of(coalition));
                }
            }
        }
        return new Shares(share, new double[players][columns], worths, Optional.of(new Interplay(players, worths)));
    }

    /** The shares from permutations drawn in antithetic pairs. */
    public static Shares sampled(int players, Game game, int pairs, long seed) {
        if (players > MOST || pairs < 2) {
            throw new IllegalArgumentException(
                    players + " players and " + pairs + " pairs: at most " + MOST + ", and at least 2");
        }
        return new Permutations(players, new Worths(game)).sample(pairs, seed);
    }

    private static void add(double[] sum, double factor, double[] with, double[] without) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += factor * (with[c] - without[c]);
        }
    }

    /** |S|! (n - |S| - 1)! / n! for every size of S. */
    private static double[] weights(int players) {
        double[] weight = new double[players];
        for (int size = 0; size < players; size++) {
            weight[size] = 1 / (players * Interplay.choose(players - 1, size));
        }
        return weight;
    }
}
