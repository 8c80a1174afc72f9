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

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void holdInEveryWeek(String name) {
        Plan plan = plan(name);
        List<double[]> samples = Samples.around(plan, SAMPLES, 42);
        for (int i = 0; i < SAMPLES; i++) {
            Chance chance = i % 2 == 0 ? Chance.expected() : Chance.of(i);
            Invariants.shares(plan, samples.get(i));
            Invariants.check(plan, WeeklySimulator.play(plan, samples.get(i), chance, 104), samples.get(i));
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
                assertThat(after.at(Series.FRESH_DEMAND, j, 0))
                        .isLessThanOrEqualTo(before.at(Series.FRESH_DEMAND, j, 0));
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
        List<String> alone =
                IntStream.range(0, 40).mapToObj(i -> digest(plan, samples, i)).toList();
        List<String> together = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> digest(plan, samples, i))
                .toList();
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
