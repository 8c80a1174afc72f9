package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Settings;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The quality ladder, expected and by luck. */
class ResearchTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Gross profit 60, half of it research: 30 yuan at a productivity of 0.1 succeed with odds 3/4. */
    private static Bench bench(Chance chance, double share) {
        Settings settings = Settings.none()
                .with("/products/p0/feedback", 0.01)
                .with("/firms/a/researchProductivity", 0.1)
                .with("/firms/a/researchStep", 0.5)
                .with("/firms/a/researchShare", share);
        Bench b = Bench.of(settings, chance, "a").choose();
        b.s.unitCost[0] = 30;
        b.s.sales[0] = 3;
        Accounts.apply(b.plan, b.s);
        return b;
    }

    @Test
    void theExpectedGainIsTheStepTimesTheOdds() {
        Bench b = bench(Chance.expected(), 0.5);
        Research.product(b.plan, b.s, 0, 0);
        assertThat(b.s.quality[0]).as("odds 3/4").isCloseTo(0.375 + 0.01, EXACT);
    }

    @Test
    void withoutSpendingOnlyUpdatesCount() {
        Bench b = bench(Chance.of(3), 0);
        Research.product(b.plan, b.s, 0, 0);
        assertThat(b.s.quality[0]).isCloseTo(0.01, EXACT);
    }

    @Test
    void whatIsNotOnSaleStandsStill() {
        Bench b = bench(Chance.expected(), 0.5);
        b.s.active[0] = 0;
        Research.product(b.plan, b.s, 0, 0);
        assertThat(b.s.quality[0]).isZero();
    }

    @Test
    void luckGivesTheWholeStepAtTheOdds() {
        Bench b = bench(Chance.of(3), 0.5);
        b.s.in.feedback[0] = 0;
        int successes = 0;
        for (int week = 0; week < 400; week++) {
            double before = b.s.quality[0];
            Research.product(b.plan, b.s, 0, week);
            double gain = b.s.quality[0] - before;
            assertThat(gain == 0 || Math.abs(gain - 0.5) < 1e-9).isTrue();
            successes += gain > 0 ? 1 : 0;
        }
        assertThat(successes).as("400 draws at 3/4").isBetween(265, 335);
    }
}
