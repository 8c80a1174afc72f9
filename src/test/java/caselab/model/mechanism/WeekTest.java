package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Digest;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.State;
import caselab.model.Trajectory;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of the week, the first week, and what a simulator keeps from run to run. */
class WeekTest {

    private static final Plan PLAN = Plan.compile(ReferenceMarkets.market(
            ReferenceMarkets.vector("31_model_dumping_reference_run").get("inputs")));

    @Test
    void theFirstWeekStandsBeforeAnyPriceMoves() {
        State first = FirstWeek.of(PLAN, PLAN.numbers());
        Settings still = Settings.none();
        for (int j = 0; j < PLAN.products(); j++) {
            String path = "/products/" + PLAN.market().products().get(j).key() + "/pricing";
            still = still.with(path, PricingRule.FIXED.ordinal());
        }
        Trajectory run = WeeklySimulator.play(PLAN, PLAN.numbers(still), Chance.expected(), 1);
        for (int j = 0; j < PLAN.products(); j++) {
            assertThat(first.freshDemand[j])
                    .isEqualTo(run.at(Series.FRESH_DEMAND, j, 0))
                    .isPositive();
            assertThat(first.unitCost[j])
                    .isEqualTo(run.at(Series.UNIT_COST, j, 0))
                    .isPositive();
        }
    }

    @Test
    void oneSimulatorFillsOneTrajectoryAfterAnother() {
        WeeklySimulator simulator = new WeeklySimulator(PLAN);
        Trajectory one = new Trajectory(PLAN, 20);
        Trajectory other = new Trajectory(PLAN, 20);
        Trajectory few = new Trajectory(PLAN, 20, Set.of(Series.CASH));
        simulator.run(PLAN.numbers(), Chance.expected(), one);
        simulator.run(PLAN.numbers(), Chance.expected(), other);
        simulator.run(PLAN.numbers(), Chance.expected(), few);
        simulator.run(PLAN.numbers(), Chance.expected(), few);
        assertThat(Digest.of(other)).isEqualTo(Digest.of(one));
        assertThat(few.at(Series.CASH, 0, 19))
                .isEqualTo(one.at(Series.CASH, 0, 19))
                .isNotZero();
        assertThat(one.number(PLAN.slots() - 1)).isEqualTo(PLAN.numbers()[PLAN.slots() - 1]);
    }

    @Test
    void whoWatchesSeesWhatIsRecorded() {
        Trajectory run = WeeklySimulator.play(PLAN, PLAN.numbers(), Chance.expected(), 40);
        int[] weeks = {0};
        WeeklySimulator.watch(PLAN, PLAN.numbers(), 40, (state, week) -> {
            assertThat(week).isEqualTo(weeks[0]++);
            assertThat(state.cash[1]).isEqualTo(run.at(Series.CASH, 1, week));
            assertThat(state.price[2]).isEqualTo(run.at(Series.PRICE, 2, week));
        });
        assertThat(weeks[0]).isEqualTo(40);
    }

    @Test
    void aSimulatorForgetsThePredatorsWar() {
        forgets(PLAN, PLAN.numbers(), 70);
    }

    @Test
    void aSimulatorForgetsWhoEntered() {
        Settings late = Settings.none()
                .with("/firms/b/entryCost", 1000)
                .with("/products/p1/entryWeek", 3)
                .with("/products/p2/entryWeek", 2)
                .with("/products/p2/entersOnMargin", 1)
                .with("/entryMargin", 0.1)
                .with("/entryMarginWeeks", 4)
                .with("/marketGrowth", 0.01)
                .with("/materialCostDecline", 0.01)
                .with("/products/p0/materialCost", 10)
                .with("/firms/c/fixedCost", 3);
        Bench b = Bench.of("abc");
        forgets(b.plan, b.plan.numbers(late), 12);
    }

    @Test
    void aSimulatorForgetsWhoWasInDebt() {
        Settings poor = Settings.none()
                .with("/firms/a/cash", 10)
                .with("/firms/a/fixedCost", 20)
                .with("/firms/a/creditLine", 1000)
                .with("/firms/a/creditPatience", 3)
                .with("/firms/a/reentryWeeks", 4)
                .with("/firms/a/reentryCash", 10);
        Bench b = Bench.of("ab");
        forgets(b.plan, b.plan.numbers(poor), 11);
    }

    @Test
    void aSimulatorForgetsWhoWasAware() {
        Settings once = Settings.none()
                .with("/buyOnce", 1)
                .with("/products/p0/innovationCoefficient", 0.1)
                .with("/products/p0/awareness", 0.1);
        Bench b = Bench.of("a");
        forgets(b.plan, b.plan.numbers(once), 6);
    }

    private static void forgets(Plan plan, double[] numbers, int weeks) {
        Trajectory room = new Trajectory(plan, weeks);
        WeeklySimulator simulator = new WeeklySimulator(plan);
        simulator.run(numbers, Chance.expected(), room);
        String first = Digest.of(room);
        simulator.run(numbers, Chance.expected(), room);
        assertThat(Digest.of(room)).isEqualTo(first);
    }

    /** Unit cost from last week's output, growth and falling material cost from the second week on. */
    @Test
    void costsLagOutputByAWeek() {
        Bench b = Bench.of(
                Settings.none()
                        .with("/materialCostDecline", 0.1)
                        .with("/products/p0/materialCost", 20)
                        .with("/products/p0/conversionCost", 8)
                        .with("/firms/a/progressRatio", 0.5)
                        .with("/firms/a/initialOutput", 10)
                        .with("/products/p0/price", 0),
                "a");
        double[] numbers = b.plan.numbers(Settings.none()
                .with("/materialCostDecline", 0.1)
                .with("/products/p0/materialCost", 20)
                .with("/products/p0/conversionCost", 8)
                .with("/firms/a/progressRatio", 0.5)
                .with("/firms/a/initialOutput", 10)
                .with("/products/p0/price", 0));
        Trajectory run = WeeklySimulator.play(b.plan, numbers, Chance.expected(), 2);
        assertThat(run.at(Series.UNIT_COST, 0, 0)).isCloseTo(28, within(1e-12));
        assertThat(run.at(Series.SALES, 0, 0)).isCloseTo(50, within(1e-12));
        assertThat(run.at(Series.UNIT_COST, 0, 1)).as("made 60 by then").isCloseTo(18 + 8.0 * 10 / 60, within(1e-12));
    }
}
