package caselab.experiment.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In how many plausible worlds a claim holds, and which assumption most decides it.
 *
 * @param claim key of the claim
 * @param held worlds in which it holds
 * @param worlds all worlds
 * @param deciding the assumption that decides most; empty if what decides most decides no more than chance
 *     would, or the claim holds about as often at its low end as at its high one
 */
public record ClaimLedger(String claim, int held, int worlds, Optional<Deciding> deciding) {

    private static final int GROUPS = 5;
    /** An assumption that explains less is not said to decide. */
    private static final double LEAST = 0.02;
    /** Worlds of a hundred that low and high must be apart for a reader to see that it decides. */
    private static final int APART = 10;

    /**
     * An assumption that decides.
     *
     * @param input index of the assumption
     * @param part the part of the variance of holding or not that it explains by itself, from 0 to 1
     * @param whenLow share of the worlds with a low value, the lowest fifth, in which the claim holds
     * @param whenHigh the same for the highest fifth
     */
    public record Deciding(int input, double part, double whenLow, double whenHigh) {

        private boolean tells() {
            return part > LEAST && Math.round(100 * Math.abs(whenHigh - whenLow)) >= APART;
        }
    }

    /** From 0 to 1. */
    public double share() {
        return (double) held / worlds;
    }

    /**
     * The entry of a claim.
     *
     * @param inputs the assumptions' values: a row per world
     * @param holds whether the claim holds in each world
     */
    public static ClaimLedger of(String claim, double[][] inputs, boolean[] holds) {
        int held = 0;
        for (boolean one : holds) {
            held += one ? 1 : 0;
        }
        Optional<Deciding> deciding = holds.length < 2 * GROUPS
                ? Optional.empty()
                : IntStream.range(0, inputs[0].length)
                        .mapToObj(input -> decides(input, inputs, holds))
                        .max(Comparator.comparingDouble(Deciding::part))
                        .filter(Deciding::tells);
        return new ClaimLedger(claim, held, holds.length, deciding);
    }

    /**
     * The correlation ratio over five groups of equal size, less what so many groups explain by chance (epsilon
     * squared): Kelley (1935), PNAS 21:554.
     */
    private static Deciding decides(int input, double[][] inputs, boolean[] holds) {
        List<Integer> order = IntStream.range(0, holds.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> inputs[k][input]))
                .toList();
        double[] rate = new double[GROUPS];
        double within = 0;
        for (int g = 0; g < GROUPS; g++) {
            int from = g * holds.length / GROUPS;
            int to = (g + 1) * holds.length / GROUPS;
            rate[g] = rate(order.subList(from, to), holds);
            within += (to - from) * rate[g] * (1 - rate[g]);
        }
        double all = rate(order, holds);
        double total = holds.length * all * (1 - all);
        double unexplained = total == 0 ? 1 : within / (holds.length - GROUPS) / (total / (holds.length - 1));
        return new Deciding(input, Math.max(0, 1 - unexplained), rate[0], rate[GROUPS - 1]);
    }

    private static double rate(List<Integer> worlds, boolean[] holds) {
        return worlds.stream().filter(k -> holds[k]).count() / (double) worlds.size();
    }

    /** The worlds in which the claim holds first, as dots: how many of a hundred, but all or none only if so. */
    public int ofHundred() {
        long rounded = Math.round(100 * share());
        return held > 0 && held < worlds ? Math.clamp(rounded, 1, 99) : (int) rounded;
    }
}
