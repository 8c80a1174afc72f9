package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Chance;
import caselab.model.Digest;
import caselab.model.Invariants;
import caselab.model.Parameter;
import caselab.model.Plan;
import caselab.model.Product;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.State;
import caselab.model.Trajectory;
import caselab.model.equilibrium.Equilibrium;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.StaticGame;
import caselab.model.mechanism.FirstWeek;
import caselab.model.mechanism.WeeklySimulator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold wherever the levers of a scenario stand: every lever at once, over the whole of its range. */
class ScenarioPropertiesTest {

    private static final int SAMPLES = 100;
    private static final int FEW = 40;
    private static final double SLACK = 1e-12;

    static List<Scenario> scenarios() {
        return Shipped.LIBRARY.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyNumberStaysInItsDomain(Scenario scenario) {
        Plan plan = scenario.plan();
        for (double[] numbers : samples(scenario, SAMPLES, 1)) {
            double weights = 0;
            for (int slot = 0; slot < numbers.length; slot++) {
                Parameter parameter = plan.paths().parameter(slot);
                assertThat(parameter.domain().contains(numbers[slot]))
                        .as("%s %s", plan.paths().path(slot), numbers[slot])
                        .isTrue();
                weights += parameter == SegmentParameter.WEIGHT ? numbers[slot] : 0;
            }
            assertThat(Math.abs(weights - 1)).as("segment weights sum to 1").isLessThan(1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void invariantsHoldInEveryWeek(Scenario scenario) {
        Plan plan = scenario.plan();
        List<double[]> samples = samples(scenario, SAMPLES, 2);
        for (int i = 0; i < SAMPLES; i++) {
            double[] numbers = samples.get(i);
            Chance chance =
                    i % 2 == 0 ? Chance.expected() : Chance.of(scenario.seed()).future(i);
            Invariants.shares(plan, numbers);
            Invariants.check(plan, WeeklySimulator.play(plan, numbers, chance, scenario.weeks()), numbers);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void sameBitsOnAnyNumberOfThreads(Scenario scenario) {
        List<double[]> samples = samples(scenario, FEW, 3);
        List<String> alone = digests(scenario, samples, IntStream.range(0, FEW));
        assertThat(digests(scenario, samples, IntStream.range(0, FEW).parallel()))
                .isEqualTo(alone);
    }

    private static List<String> digests(Scenario scenario, List<double[]> samples, IntStream which) {
        return which.mapToObj(i -> Digest.of(WeeklySimulator.play(
                        scenario.plan(),
                        samples.get(i),
                        Chance.of(scenario.seed()).future(i),
                        scenario.weeks())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aPriceRiseNeverRaisesItsFreshDemandAndNeverServesBuyers(Scenario scenario) {
        Plan plan = scenario.plan();
        for (double[] numbers : samples(scenario, FEW, 4)) {
            Ceteris.pricesStay(plan, numbers);
            Trajectory before = WeeklySimulator.play(plan, numbers, Chance.expected(), 1);
            for (int j = 0; j < plan.products(); j++) {
                double[] dearer = numbers.clone();
                dearer[plan.product(ProductParameter.PRICE) + j] *= 1.1;
                Trajectory after = WeeklySimulator.play(plan, dearer, Chance.expected(), 1);
                noMore(after, before, Series.FRESH_DEMAND, j);
                noMore(after, before, Series.CONSUMER_SURPLUS, 0);
            }
        }
    }

    private static void noMore(Trajectory after, Trajectory before, Series series, int index) {
        double most = before.at(series, index, 0);
        assertThat(after.at(series, index, 0)).as("%s", series).isLessThanOrEqualTo(most + SLACK * Math.abs(most));
    }

    /**
     * With prices that stand still, nobody angry, nobody out of cash, no spill and no research, more reach makes more
     * buyers, owners and people in the queue, and all of them talk. Without these conditions it need not hold: those
     * who give up waiting talk a product down, and a product sold at a loss ruins its firm the sooner.
     */
    @ParameterizedTest
    @MethodSource("scenarios")
    void moreReachNeverLowersAwareness(Scenario scenario) {
        Plan plan = scenario.plan();
        for (double[] numbers : samples(scenario, FEW, 5)) {
            Ceteris.onlyTalkMatters(plan, numbers);
            double[] wider = Ceteris.widerReach(plan, numbers, scenario.product(), 1.2);
            Trajectory before = WeeklySimulator.play(plan, numbers, Chance.expected(), scenario.weeks());
            Trajectory after = WeeklySimulator.play(plan, wider, Chance.expected(), scenario.weeks());
            for (int t = 0; t < scenario.weeks(); t++) {
                assertThat(after.at(Series.AWARENESS, scenario.product(), t))
                        .as("week %d", t)
                        .isGreaterThanOrEqualTo(before.at(Series.AWARENESS, scenario.product(), t) - SLACK);
            }
        }
    }

    /** Two ways to the same demand: the game that is solved at once, and the week that is played. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void theGameOfTheFirstWeekHasTheDemandOfTheRun(Scenario scenario) {
        Plan plan = scenario.plan();
        for (double[] numbers : samples(scenario, FEW, 7)) {
            State state = FirstWeek.of(plan, numbers);
            LogitGame game =
                    StaticGame.of(plan, state, StaticGame.Pricing.EVERYONE).orElseThrow();
            Equilibrium at = Equilibrium.at(
                    game, game.offers().stream().map(LogitGame.Offer::price).toList());
            for (int k = 0; k < game.offers().size(); k++) {
                int j = product(plan, game.offers().get(k).key());
                double demand = at.shares().get(k) * game.marketSize();
                assertThat(demand).isCloseTo(state.freshDemand[j], Offset.offset(1e-9 * Math.max(1, demand)));
            }
        }
    }

    private static int product(Plan plan, String key) {
        return plan.market().products().stream().map(Product::key).toList().indexOf(key);
    }

    private static List<double[]> samples(Scenario scenario, int count, long seed) {
        return LeverSamples.of(scenario, count, seed).stream()
                .map(settings -> scenario.plan().numbers(settings))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void asToldIsAlsoASample(Scenario scenario) {
        double[] numbers = scenario.plan().numbers(Settings.none());
        Invariants.shares(scenario.plan(), numbers);
        Invariants.check(scenario.plan(), Shipped.run(scenario, Settings.none(), scenario.weeks()), numbers);
    }
}
