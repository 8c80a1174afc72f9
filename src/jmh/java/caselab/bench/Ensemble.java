package caselab.bench;

import caselab.model.Chance;
import caselab.model.FirmParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.ReferenceMarkets;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.Trajectories;
import caselab.model.Trajectory;
import caselab.model.lanes.BatchSimulator;
import caselab.model.mechanism.WeeklySimulator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The work that the yardstick in C does, done by the engine: run r multiplies prices, price sensitivities, awareness
 * (at most 1) and cash, in this order, by {@code 0.8 + 0.4 frac((r + 1) sqrt(prime_k))}; kept are the cumulative sales
 * of every product and the final cash of every firm.
 */
final class Ensemble {

    private static final Set<Series> KEPT = EnumSet.of(Series.SALES, Series.CASH, Series.CONSUMER_SURPLUS);

    private final Plan plan;
    private final double[] base;
    private final int[] slots;
    private final boolean[] capped;
    private final double[] roots;

    /** The ensemble of {@code m1} (8 products, 3 segments, 104 weeks) or {@code dump} (a price war). */
    Ensemble(String scenario) {
        String vector = switch (scenario) {
            case "m1" -> "30_model_M1_reference_run";
            case "dump" -> "31_model_dumping_reference_run";
            default -> throw new IllegalArgumentException("There is m1 and dump, not " + scenario);
        };
        plan = Plan.compile(
                ReferenceMarkets.market(ReferenceMarkets.vector(vector).get("inputs")));
        base = plan.numbers();
        int awareness = plan.product(ProductParameter.AWARENESS);
        slots = IntStream.of(
                        plan.product(ProductParameter.PRICE),
                        plan.products(),
                        plan.segment(SegmentParameter.PRICE_SENSITIVITY),
                        plan.segments(),
                        awareness,
                        plan.products(),
                        plan.firm(FirmParameter.CASH),
                        plan.firms())
                .boxed()
                .gather(java.util.stream.Gatherers.windowFixed(2))
                .flatMapToInt(w -> IntStream.range(w.get(0), w.get(0) + w.get(1)))
                .toArray();
        capped = new boolean[slots.length];
        for (int k = 0; k < slots.length; k++) {
            capped[k] = slots[k] >= awareness && slots[k] < awareness + plan.products();
        }
        roots = IntStream.iterate(2, n -> n + 1)
                .filter(n -> IntStream.range(2, n).allMatch(d -> n % d != 0))
                .limit(slots.length)
                .mapToDouble(Math::sqrt)
                .toArray();
    }

    /** How many figures are kept of a run. */
    int width() {
        return plan.products() + plan.firms();
    }

    /** One thread's room to play one run after the other. */
    Player player() {
        return new Player();
    }

    /** One thread's room to play runs side by side. */
    Many batch() {
        return new Batch();
    }

    /**
     * What plays runs {@code from} up to {@code to} of the ensemble; what is kept of run r is at {@code r * width()}.
     */
    interface Many {
        void many(int from, int to, double[] keep);
    }

    private void vary(double[] numbers, int r) {
        for (int k = 0; k < slots.length; k++) {
            double y = (r + 1) * roots[k];
            double value = base[slots[k]] * (0.8 + 0.4 * (y - Math.floor(y)));
            numbers[slots[k]] = capped[k] && value > 1 ? 1 : value;
        }
    }

    /** Cumulative sales of each product, then the final cash of each firm. */
    private double kept(Trajectory run, int column) {
        int firm = column - plan.products();
        return firm < 0 ? run.sum(Series.SALES, column, 0, run.weeks()) : run.at(Series.CASH, firm, run.weeks() - 1);
    }

    /** Plays runs in lanes. */
    final class Batch implements Many {

        private final Trajectories kept = new Trajectories(plan, plan.market().weeks(), KEPT, BatchSimulator.LANES);
        private final double[][] numbers =
                Stream.generate(base::clone).limit(BatchSimulator.LANES).toArray(double[][]::new);
        private final Chance[] chances =
                Stream.generate(Chance::expected).limit(BatchSimulator.LANES).toArray(Chance[]::new);
        private final BatchSimulator simulator = new BatchSimulator(plan, kept);

        @Override
        public void many(int from, int to, double[] keep) {
            for (int r = from; r < to; r += BatchSimulator.LANES) {
                int runs = Math.min(BatchSimulator.LANES, to - r);
                for (int i = 0; i < runs; i++) {
                    vary(numbers[i], r + i);
                }
                simulator.run(numbers, chances, runs);
                // column by column, as they lie in memory
                for (int column = 0; column < width(); column++) {
                    for (int i = 0; i < runs; i++) {
                        keep[(r + i) * width() + column] = kept(kept.get(i), column);
                    }
                }
            }
        }
    }

    /** Plays runs of the ensemble one after the other and allocates nothing while doing so. */
    final class Player implements Many {

        private final double[] numbers = base.clone();
        private final Trajectory kept = new Trajectory(plan, plan.market().weeks(), KEPT);
        private final WeeklySimulator simulator = new WeeklySimulator(plan);

        /** The case as told, but for one price, so that no run repeats the one before. */
        double one(int n) {
            numbers[slots[0]] = base[slots[0]] * (1 + 1e-9 * (n % 100));
            simulator.run(numbers, Chance.expected(), kept);
            return kept.at(Series.SALES, 0, kept.weeks() - 1);
        }

        @Override
        public void many(int from, int to, double[] keep) {
            for (int r = from; r < to; r++) {
                vary(numbers, r);
                simulator.run(numbers, Chance.expected(), kept);
                for (int column = 0; column < width(); column++) {
                    keep[r * width() + column] = kept(kept, column);
                }
            }
        }
    }
}
