package caselab.experiment.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Patient rule induction: starting from all worlds, again and again a thin slice is peeled off that side of that
 * assumption where it raises the share of good worlds most; then slices are pasted back as long as that share does not
 * fall. Of the boxes on the way the one with the widest coverage among those dense enough is taken, or the densest if
 * none is. Bounds that chance could have drawn are dropped. The box is found in one half of the worlds and counted in
 * the other.
 *
 * <p>Source: Friedman and Fisher (1999), Stat. Comput. 9:123; coverage, density and dropping of bounds, Bryant and
 * Lempert (2010), Technol. Forecast. Soc. Change 77:34.
 */
public final class Prim {

    private static final double SLICE = 0.05;
    private static final double LEAST_SUPPORT = 0.05;
    private static final double CHANCE = 0.05;
    private static final int FEWEST = 20;

    private final double[][] worlds;
    private final boolean[] good;
    private final int inputs;

    private Prim(double[][] worlds, boolean[] good) {
        this.worlds = worlds;
        this.good = good;
        inputs = worlds[0].length;
    }

    /**
     * The box in which a plan works.
     *
     * @param worlds the assumptions' values: a row per world, in no order that matters
     * @param good whether the plan works in each
     * @param density share of good worlds the box should have
     * @return without bounds if there are too few worlds to tell; empty if the plan works in none of them
     */
    public static Optional<Belief> find(double[][] worlds, boolean[] good, double density) {
        Prim whole = new Prim(worlds, good);
        if (whole.count(whole.all(), true) == 0) {
            return Optional.empty();
        }
        if (worlds.length < 2 * FEWEST || whole.density(whole.all()) >= density) {
            return Optional.of(whole.belief(whole.all()));
        }
        // where it works too seldom, one half may still have more than its share: nothing is learned from that one
        Prim even = half(worlds, good, 0);
        boolean lucky = even.density(even.all()) >= density;
        Prim learn = lucky ? half(worlds, good, 1) : even;
        Prim judge = lucky ? even : half(worlds, good, 1);
        if (learn.count(learn.all(), true) == 0 || judge.count(judge.all(), true) == 0) {
            return Optional.of(whole.belief(whole.all()));
        }
        return Optional.of(judge.belief(learn.learned(density)));
    }

    private static Prim half(double[][] worlds, boolean[] good, int odd) {
        int[] rows = IntStream.range(0, worlds.length).filter(k -> k % 2 == odd).toArray();
        boolean[] some = new boolean[rows.length];
        for (int k = 0; k < rows.length; k++) {
            some[k] = good[rows[k]];
        }
        return new Prim(Arrays.stream(rows).mapToObj(k -> worlds[k]).toArray(double[][]::new), some);
    }

    /** Limits of each input, infinite where there is none. */
    private static final class Box {

        private final double[] low;
        private final double[] high;

        Box(double[] low, double[] high) {
            this.low = low;
            this.high = high;
        }

        boolean holds(double[] world) {
            for (int i = 0; i < low.length; i++) {
                if (!(world[i] >= low[i] && world[i] <= high[i])) {
                    return false;
                }
            }
            return true;
        }

        Box with(int input, double newLow, double newHigh) {
            double[] l = low.clone();
            double[] h = high.clone();
            l[input] = newLow;
            h[input] = newHigh;
            return new Box(l, h);
        }

        Box without(int input) {
            return with(input, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }

        boolean bounds(int input) {
            return low[input] > Double.NEGATIVE_INFINITY || high[input] < Double.POSITIVE_INFINITY;
        }
    }

    private Box all() {
        double[] low = new double[inputs];
        double[] high = new double[inputs];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Box(low, high);
    }

    /** The widest box that is dense enough and bound by more than chance; the densest if none is dense enough. */
    private Box learned(double density) {
        List<Box> way = peel();
        return way.stream()
                .filter(box -> density(box) >= density)
                .sorted(Comparator.comparingInt(box -> -count(box, true)))
                .map(box -> significant(pasted(box)))
                .filter(box -> IntStream.range(0, inputs).anyMatch(box::bounds))
                .findFirst()
                .orElseGet(() -> significant(pasted(way.stream()
                        .max(Comparator.comparingDouble(this::density))
                        .orElseThrow())));
    }

    private List<Box> peel() {
        List<Box> way = new ArrayList<>(List.of(all()));
        while (true) {
            Box from = way.getLast();
            Optional<Box> next = IntStream.range(0, inputs)
                    .boxed()
                    .flatMap(input -> slices(from, input).stream())
                    .filter(box -> count(box, false) >= Math.max(FEWEST / 2, LEAST_SUPPORT * worlds.length))
                    .max(Comparator.comparingDouble(this::density));
            if (next.isEmpty() || density(from) == 1) {
                return way;
            }
            way.add(next.get());
        }
    }

    /** The box less a slice at either end of an input; a slice of equal values is taken whole. */
    private List<Box> slices(Box box, int input) {
        double[] values = Arrays.stream(worlds)
                .filter(box::holds)
                .mapToDouble(world -> world[input])
                .sorted()
                .toArray();
        int cut = Math.max(1, (int) (SLICE * values.length));
        if (values.length <= cut || values[0] == values[values.length - 1]) {
            return List.of();
        }
        double above = Arrays.stream(values)
                .filter(v -> v > values[cut - 1])
                .findFirst()
                .orElse(Double.NaN);
        double below = Arrays.stream(values)
                .filter(v -> v < values[values.length - cut])
                .max()
                .orElse(Double.NaN);
        return java.util.stream.Stream.of(
                        box.with(input, above, box.high[input]), box.with(input, box.low[input], below))
                .filter(b -> !Double.isNaN(b.low[input]) && !Double.isNaN(b.high[input]))
                .toList();
    }

    /** Gives back at either end of each bound input what does not lower the density. */
    private Box pasted(Box box) {
        Box best = box;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (int input = 0; input < inputs; input++) {
                for (Box wider : wider(best, input)) {
                    if (count(wider, false) > count(best, false) && density(wider) >= density(best)) {
                        best = wider;
                        grown = true;
                    }
                }
            }
        }
        return best;
    }

    private List<Box> wider(Box box, int input) {
        if (!box.bounds(input)) {
            return List.of();
        }
        double[] below = beyond(box, input, v -> v < box.low[input]);
        double[] above = beyond(box, input, v -> v > box.high[input]);
        int more = Math.max(1, (int) (SLICE * count(box, false)));
        double low = below.length > more ? below[below.length - more] : Double.NEGATIVE_INFINITY;
        double high = above.length > more ? above[more - 1] : Double.POSITIVE_INFINITY;
        return List.of(box.with(input, low, box.high[input]), box.with(input, box.low[input], high));
    }

    private double[] beyond(Box box, int input, java.util.function.DoublePredicate side) {
        Box free = box.without(input);
        return Arrays.stream(worlds)
                .filter(free::holds)
                .mapToDouble(world -> world[input])
                .filter(side)
                .sorted()
                .toArray();
    }

    /** Drops bounds whose rise in density chance could have given, the weakest first. */
    private Box significant(Box box) {
        Box kept = box;
        while (true) {
            Box from = kept;
            Optional<Integer> weakest = IntStream.range(0, inputs)
                    .filter(from::bounds)
                    .boxed()
                    .max(Comparator.comparingDouble(input -> chance(from, input)))
                    .filter(input -> chance(from, input) > CHANCE);
            if (weakest.isEmpty()) {
                return kept;
            }
            kept = kept.without(weakest.get());
        }
    }

    /** The odds of as many good worlds in the box if its density were no higher than without the bound. */
    private double chance(Box box, int input) {
        int all = count(box, false);
        int found = count(box, true);
        double without = density(box.without(input));
        return 1 - new BinomialDistribution(all, without).cumulativeProbability(found - 1);
    }

    private Belief belief(Box box) {
        List<Belief.Bound> bounds = IntStream.range(0, inputs)
                .filter(box::bounds)
                .mapToObj(i -> new Belief.Bound(i, box.low[i], box.high[i], density(box.without(i))))
                .sorted(Comparator.comparingDouble(Belief.Bound::without))
                .toList();
        int inside = count(box, false);
        double base = density(all());
        return new Belief(
                bounds,
                inside == 0 ? 0 : density(box),
                (double) count(box, true) / count(all(), true),
                (double) inside / worlds.length,
                base,
                worlds.length);
    }

    private double density(Box box) {
        int inside = count(box, false);
        return inside == 0 ? 0 : (double) count(box, true) / inside;
    }

    private int count(Box box, boolean goodOnly) {
        int count = 0;
        for (int k = 0; k < worlds.length; k++) {
            count += (!goodOnly || good[k]) && box.holds(worlds[k]) ? 1 : 0;
        }
        return count;
    }
}
