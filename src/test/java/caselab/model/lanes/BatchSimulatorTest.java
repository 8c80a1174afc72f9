package caselab.model.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.experiment.sampling.Worlds;
import caselab.model.Chance;
import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.ReferenceMarkets;
import caselab.model.Samples;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.Trajectories;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Assumptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lanes give what the simulator of one run gives, every series of every week, to one part in a billion. */
class BatchSimulatorTest {

    private static final double TOLERANCE = 1e-9;

    static Stream<Scenario> scenarios() {
        return ScenarioLibrary.load(LabFolders.below(Path.of(""))).scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void playsEveryScenario(Scenario scenario) {
        compare(scenario.plan(), scenario.weeks(), drawn(scenario));
    }

    /** Plausible worlds, each with levers of the firm drawn from their whole ranges; half of them with luck. */
    private static List<double[]> drawn(Scenario scenario) {
        Worlds worlds = Worlds.latin(Assumptions.of(scenario), 48, 11);
        Random random = new Random(5);
        List<double[]> numbers = new ArrayList<>();
        numbers.add(scenario.plan().numbers());
        for (int k = 1; k < 48; k++) {
            Settings settings = worlds.settings(k).with("/demandNoise", k % 3 == 0 ? 0.2 : 0);
            for (Lever lever : scenario.levers()) {
                settings = random.nextInt(4) > 0 ? settings : settings.with(lever.settings(draw(lever, random)));
            }
            numbers.add(scenario.plan().numbers(settings));
        }
        return numbers;
    }

    private static double draw(Lever lever, Random random) {
        return lever.snap(lever.low() + random.nextDouble() * (lever.high() - lever.low()));
    }

    /** Every number of the market moved by up to half, so that mechanisms meet that never meet in a scenario. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void playsMarketsThatAreNoScenario(Scenario scenario) {
        compare(scenario.plan(), 104, Samples.around(scenario.plan(), 20, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void playsTheReferenceMarkets(String vector) {
        Plan plan = plan(vector);
        List<double[]> numbers = new ArrayList<>(Samples.around(plan, 40, 7));
        numbers.add(plan.numbers());
        compare(plan, plan.market().weeks(), numbers);
    }

    /** A firm invests in each of its products as it comes, in other weeks from run to run. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void paysEveryLaunchOnce(Scenario scenario) {
        Plan plan = scenario.plan();
        List<double[]> numbers = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            double[] one = plan.numbers();
            for (int j = 0; j < plan.products(); j++) {
                one[plan.product(ProductParameter.ENTRY_WEEK) + j] = 2 + run + 3 * j;
                one[plan.product(ProductParameter.LAUNCH_INVESTMENT) + j] = 1000 * (j + 1);
            }
            numbers.add(one);
        }
        compare(plan, 30, numbers);
    }

    @Test
    void playsWhatLeavesTheRangeOfPlainExponentials() {
        Plan plan = plan("30_model_M1_reference_run");
        double[] everyoneBuys = plan.numbers(Settings.none().with("/outsideOption", 0));
        double[] extreme = plan.numbers();
        for (int g = 0; g < plan.segments(); g++) {
            extreme[plan.segment(caselab.model.SegmentParameter.BASE_UTILITY) + g] = 900;
        }
        double[] once = plan.numbers(Settings.none().with("/buyOnce", 1));
        double[] nobody = extreme.clone();
        for (int g = 0; g < plan.segments(); g++) {
            nobody[plan.segment(caselab.model.SegmentParameter.BASE_UTILITY) + g] = -900;
        }
        compare(plan, 104, List.of(everyoneBuys, extreme, plan.numbers(), once, nobody));
    }

    /** What comes of a run does not depend on its company: much that is left out for one is not for many. */
    @ParameterizedTest
    @MethodSource("plans")
    void givesTheSameBitsInAnyBatch(Plan plan) {
        List<double[]> numbers = new ArrayList<>(Samples.around(plan, BatchSimulator.LANES - 1, 2));
        numbers.add(18, plan.numbers());
        sameAlone(plan, numbers, 0, 18, 62);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void givesTheSameBitsBesideOtherLevers(Scenario scenario) {
        sameAlone(scenario.plan(), drawn(scenario), 0, 2, 14, 26, 40);
    }

    private static void sameAlone(Plan plan, List<double[]> numbers, int... some) {
        List<Trajectory> together = lanes(plan, 40, numbers);
        for (int k : some) {
            Trajectory alone = lanes(plan, 40, numbers.subList(k, k + 1)).getFirst();
            for (Series series : Series.values()) {
                for (int i = 0; i < series.width(plan); i++) {
                    assertThat(together.get(k).column(series, i))
                            .as("run %d, %s %d", k, series.key(), i)
                            .containsExactly(alone.column(series, i));
                }
            }
        }
    }

    static Stream<Plan> plans() {
        return Stream.concat(
                scenarios().map(Scenario::plan),
                Stream.of("30_model_M1_reference_run", "31_model_dumping_reference_run")
                        .map(BatchSimulatorTest::plan));
    }

    /** Nor on what was played before it, or how often: vectors take over from loops after some batches. */
    @Test
    void givesTheSameBitsWhenItIsHot() {
        assertThat(ModuleLayer.boot().findModule("jdk.incubator.vector")).isPresent();
        Plan plan = plan("31_model_dumping_reference_run");
        double[][] numbers = Samples.around(plan, 16, 2).toArray(double[][]::new);
        Chance[] chances = new Chance[numbers.length];
        Arrays.setAll(chances, BatchSimulatorTest::chance);
        Trajectories runs = new Trajectories(plan, 20, EnumSet.allOf(Series.class), numbers.length);
        BatchSimulator simulator = new BatchSimulator(plan, runs);
        List<String> digests = new ArrayList<>();
        for (int batch = 0; batch < BatchSimulator.HOT + numbers.length; batch++) {
            simulator.run(numbers, chances, numbers.length);
            digests.add(caselab.model.Digest.of(runs.get(batch % numbers.length)));
        }
        for (int batch = numbers.length; batch < digests.size(); batch++) {
            assertThat(digests.get(batch)).isEqualTo(digests.get(batch - numbers.length));
        }
    }

    /** What a run never changes is reckoned again as soon as any number changes of which it is made. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void forgetsTheRunBefore(Scenario scenario) {
        Plan plan = scenario.plan();
        List<double[]> numbers = new ArrayList<>();
        List<double[]> moved = Samples.around(plan, 2, 1);
        for (int slot = 0; slot < plan.slots(); slot++) {
            double[] one = plan.numbers();
            one[slot] = moved.getFirst()[slot];
            numbers.add(one);
        }
        Trajectories runs = new Trajectories(plan, 8, EnumSet.allOf(Series.class), 1);
        BatchSimulator used = new BatchSimulator(plan, runs);
        WeeklySimulator usedAlone = new WeeklySimulator(plan);
        Trajectory again = new Trajectory(plan, 8);
        for (double[] one : numbers) {
            used.run(new double[][] {one}, new Chance[] {Chance.expected()}, 1);
            Trajectory fresh = WeeklySimulator.play(plan, one, Chance.expected(), 8);
            compare("", runs.get(0), fresh);
            usedAlone.run(one, Chance.expected(), again);
            assertThat(caselab.model.Digest.of(again)).isEqualTo(caselab.model.Digest.of(fresh));
        }
    }

    private static Plan plan(String vector) {
        Market market = ReferenceMarkets.market(ReferenceMarkets.vector(vector).get("inputs"));
        return Plan.compile(market);
    }

    private static Chance chance(int k) {
        return k % 2 == 0 ? Chance.expected() : Chance.of(9).future(k);
    }

    private static List<Trajectory> lanes(Plan plan, int weeks, List<double[]> numbers) {
        Trajectories runs = new Trajectories(plan, weeks, EnumSet.allOf(Series.class), BatchSimulator.LANES);
        Chance[] chances = new Chance[numbers.size()];
        Arrays.setAll(chances, BatchSimulatorTest::chance);
        new BatchSimulator(plan, runs).run(numbers.toArray(double[][]::new), chances, chances.length);
        return IntStream.range(0, chances.length).mapToObj(runs::get).toList();
    }

    private static void compare(Plan plan, int weeks, List<double[]> numbers) {
        List<Trajectory> runs = lanes(plan, weeks, numbers);
        for (int k = 0; k < numbers.size(); k++) {
            compare("run " + k, runs.get(k), WeeklySimulator.play(plan, numbers.get(k), chance(k), weeks));
        }
    }

    private static void compare(String run, Trajectory got, Trajectory want) {
        for (Series series : Series.values()) {
            for (int i = 0; i < series.width(want.plan()); i++) {
                compare(run + " " + series.key() + " " + i, got.column(series, i), want.column(series, i));
            }
        }
    }

    private static void compare(String what, double[] got, double[] want) {
        double size = 0;
        for (double value : want) {
            size = Math.max(size, Math.abs(value));
        }
        for (int week = 0; week < want.length; week++) {
            boolean same =
                    got[week] == want[week] || Math.abs(got[week] - want[week]) <= TOLERANCE * Math.max(1e-6, size);
            assertThat(same)
                    .as("%s, week %d: %s, want %s", what, week, got[week], want[week])
                    .isTrue();
        }
    }

    /** The test above must not pass because nothing is compared. */
    @Test
    void theMarketsOfTheTestUseWhatLanesReckon() {
        assertThat(scenarios().map(s -> s.plan().numbers()[s.plan().market(MarketParameter.SPILL)]))
                .anyMatch(spill -> spill > 0);
    }
}
