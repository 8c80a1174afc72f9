package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.mechanism.WeeklySimulator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every week of every run, on some hundreds of markets around the two reference ones. */
class InvariantsTest {

    private static final int SAMPLES = 150;
    private static final double SLACK = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void holdInEveryWeek(String name) {
        Plan plan = plan(name);
        List<double[]> samples = Samples.around(plan, SAMPLES, 42);
        for (int i = 0; i < SAMPLES; i++) {
            Chance chance = i % 2 == 0 ? Chance.expected() : Chance.of(i);
            check(plan, WeeklySimulator.play(plan, samples.get(i), chance, 104), samples.get(i));
        }
    }

    private static void check(Plan plan, Trajectory run, double[] numbers) {
        for (int t = 0; t < run.weeks(); t++) {
            for (int j = 0; j < plan.products(); j++) {
                product(run, j, t);
            }
            for (int f = 0; f < plan.firms(); f++) {
                firm(plan, run, numbers, f, t);
            }
            assertThat(run.at(Series.CONSUMER_SURPLUS, 0, t)).isFinite().isNotNegative();
        }
    }

    private static void product(Trajectory run, int j, int t) {
        double sales = run.at(Series.SALES, j, t);
        double attempts = run.at(Series.ATTEMPTS, j, t);
        assertThat(sales).isFinite().isNotNegative();
        assertThat(run.at(Series.WAITING, j, t)).isFinite().isNotNegative();
        assertThat(run.at(Series.QUITTERS, j, t)).isGreaterThanOrEqualTo(-SLACK);
        assertThat(run.at(Series.AWARENESS, j, t)).isBetween(0.0, 1.0);
        assertThat(run.at(Series.REPUTATION, j, t)).isBetween(0.0, 1.0);
        assertThat(run.at(Series.PRICE, j, t)).isFinite().isNotNegative();
        boolean queue = run.at(Series.WAITING, j, t) + run.at(Series.QUITTERS, j, t) > SLACK;
        if (queue) {
            assertThat(sales).as("sold out: no more than were asked for").isLessThanOrEqualTo(attempts + SLACK);
        }
        if (t > 0 && run.at(Series.ACTIVE, j, t - 1) == 0 && run.at(Series.ACTIVE, j, t) == 0) {
            assertThat(sales).as("not on sale").isZero();
        }
    }

    private static void firm(Plan plan, Trajectory run, double[] numbers, int f, int t) {
        double interest = numbers[plan.market(MarketParameter.INTEREST_RATE)];
        double before = t == 0
                ? numbers[plan.firm(FirmParameter.CASH) + f]
                : run.at(Series.CASH, f, t - 1);
        double cash = run.at(Series.CASH, f, t);
        double profit = run.at(Series.PROFIT, f, t);
        boolean wasAlive = t == 0 || run.at(Series.ALIVE, f, t - 1) > 0;
        assertThat(run.at(Series.BRAND, f, t)).isBetween(0.0, 1.0);
        assertThat(cash).isFinite();
        assertThat(Math.abs(cash - before * (wasAlive ? 1 + interest : 1) - profit))
                .as("cash of firm %d moves by its profit in week %d", f, t)
                .isLessThanOrEqualTo(1e-9 * Math.max(1e3, Math.abs(cash)));
        if (!wasAlive) {
            assertThat(profit).as("a firm that is gone earns nothing").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void raisingAPriceNeverRaisesItsFreshDemandAndNeverServesBuyers(String name) {
        Plan plan = plan(name);
        for (double[] numbers : Samples.around(plan, 60, 7)) {
            Trajectory before = WeeklySimulator.play(plan, fixed(plan, numbers), Chance.expected(), 1);
            for (int j = 0; j < plan.products(); j++) {
                double[] dearer = fixed(plan, numbers);
                dearer[plan.product(ProductParameter.PRICE) + j] *= 1.1;
                Trajectory after = WeeklySimulator.play(plan, dearer, Chance.expected(), 1);
                assertThat(after.at(Series.FRESH_DEMAND, j, 0)).isLessThanOrEqualTo(before.at(Series.FRESH_DEMAND, j, 0));
                assertThat(after.at(Series.CONSUMER_SURPLUS, 0, 0))
                        .isLessThanOrEqualTo(before.at(Series.CONSUMER_SURPLUS, 0, 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void sameBitsOnAnyNumberOfThreads(String name) {
        Plan plan = plan(name);
        List<double[]> samples = Samples.around(plan, 40, 3);
        List<String> alone = IntStream.range(0, 40).mapToObj(i -> digest(plan, samples, i)).toList();
        List<String> together = IntStream.range(0, 40).parallel().mapToObj(i -> digest(plan, samples, i)).toList();
        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void aSimulatorForgetsTheRunBefore(String name) {
        Plan plan = plan(name);
        List<double[]> samples = Samples.around(plan, 5, 9);
        WeeklySimulator used = new WeeklySimulator(plan);
        Trajectory room = new Trajectory(plan, 60);
        for (int i = 0; i < 5; i++) {
            used.run(samples.get(i), Chance.of(11), room);
            Trajectory fresh = WeeklySimulator.play(plan, samples.get(i), Chance.of(11), 60);
            assertThat(Digest.of(room)).isEqualTo(Digest.of(fresh));
        }
    }

    private static String digest(Plan plan, List<double[]> samples, int i) {
        return Digest.of(WeeklySimulator.play(plan, samples.get(i), Chance.of(5).future(i), 104));
    }

    private static double[] fixed(Plan plan, double[] numbers) {
        double[] copy = numbers.clone();
        for (int j = 0; j < plan.products(); j++) {
            copy[plan.product(ProductParameter.PRICING) + j] = PricingRule.FIXED.ordinal();
        }
        return copy;
    }

    private static Plan plan(String name) {
        Market market = ReferenceMarkets.market(ReferenceMarkets.vector(name).get("inputs"));
        Values<MarketParameter> noisy = market.values().with(MarketParameter.DEMAND_NOISE, 0.1);
        return Plan.compile(new Market(
                market.weeks(), noisy, market.segments(), market.nests(), market.firms(), market.products()));
    }
}
