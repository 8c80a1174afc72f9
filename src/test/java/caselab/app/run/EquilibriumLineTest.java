package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.app.Shelf;
import caselab.model.Plan;
import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.model.equilibrium.BertrandSolver;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Outcome.Converged;
import caselab.model.equilibrium.StaticGame;
import caselab.model.mechanism.WeeklySimulator;
import caselab.scenario.Scenario;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where the price of the week would settle, against what the run does and what the full solver finds. */
class EquilibriumLineTest {

    private final Shelf shelf = new Shelf();
    private final Scenario peace = shelf.scenario("oem-or-own-brand");
    private final Scenario dumping = shelf.scenario("below-cost-dumping");

    /** A quarter of the way to the best reply each week: nobody dumps, so prices come ever closer. */
    @Test
    void pricesApproachItInPeace() {
        Choices told = Choices.baseline(peace);
        double[] line = EquilibriumLine.of(told, price(peace)).values();
        Trajectory run = Outcome.baseline(peace);
        double[] gap = new double[peace.weeks()];
        Arrays.setAll(gap, week -> Math.abs(run.at(Series.PRICE, peace.product(), week) / line[week] - 1));
        assertThat(gap[0]).isGreaterThan(0.08);
        for (int week = 8; week < gap.length; week += 4) {
            assertThat(gap[week]).as("week %s", week).isLessThan(gap[week - 4] + 1e-4);
        }
        assertThat(gap[26]).isLessThan(0.003);
        assertThat(gap[gap.length - 1]).isLessThan(0.0002);
    }

    @Test
    void stopsWhenTheFirmIsGone() {
        EquilibriumLine line = EquilibriumLine.of(Choices.baseline(dumping), price(dumping));
        int exit = OutputLine.exit(Outcome.baseline(dumping), dumping.firm());
        assertThat(line.values()[exit - exit % 4]).isPositive();
        for (int week = exit + 4; week < dumping.weeks(); week++) {
            assertThat(line.values()[week]).isNaN();
        }
        assertThat(line.last()).isBetween(80.0, 90.0);
    }

    @Test
    void isNoneWhereNobodyPricesByBestReply() {
        Choices hold = Choices.baseline(dumping).with(Shelf.lever(dumping, "price-rule"), 1);
        assertThat(EquilibriumLine.of(hold, price(dumping)).isEmpty()).isTrue();
        Scenario.Output cash = dumping.outputs().getFirst();
        assertThat(EquilibriumLine.asks(Choices.baseline(dumping), cash)).isFalse();
    }

    /** Looking near the week's prices only finds what the full search finds first. */
    @Test
    void lookingNearbyFindsTheSame() {
        Plan plan = dumping.plan();
        WeeklySimulator.watch(plan, plan.numbers(), 60, (state, week) -> {
            if (week % 10 == 0) {
                LogitGame game =
                        StaticGame.of(plan, state, StaticGame.Pricing.BY_RULE).orElseThrow();
                Converged near = (Converged) BertrandSolver.near(game);
                Converged full = (Converged) BertrandSolver.solve(game);
                for (int j = 0; j < near.prices().size(); j++) {
                    assertThat(near.prices().get(j)).isCloseTo(full.prices().get(j), within(1e-9));
                }
            }
        });
    }

    private static Scenario.Output price(Scenario scenario) {
        return scenario.outputs().stream()
                .filter(output -> output.key().equals("price"))
                .findFirst()
                .orElseThrow();
    }
}
