package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Alliance;
import caselab.model.Chance;
import caselab.model.Firm;
import caselab.model.FirmParameter;
import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.Product;
import caselab.model.ProductParameter;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alliance splits cost, widens reach and takes its best member's research; alone it is as if it were not there. */
class AllianceTest {

    private static final int WEEKS = 30;
    private static final Plan PLAN = plan();

    @ParameterizedTest
    @CsvSource({"200000, 8000", "200000, 40000", "100000, 2000", "390000, 3000", "50000, 60000", "123456, 789"})
    void theBestSizeIsNextToTheRootOfSharedCostOverCoordination(double shared, double coordination) {
        double root = Math.sqrt(shared / coordination);
        int best = IntStream.rangeClosed(1, 40)
                .boxed()
                .max(Comparator.comparingDouble(n -> profit(alliance(n, shared, coordination, 0))))
                .orElseThrow();
        assertThat((double) best).isBetween(Math.max(1, Math.floor(root)), Math.max(1, Math.ceil(root)));
    }

    @Test
    void costIsBackWhereItBeganAtSharedCostOverCoordination() {
        assertThat(Alliance.fixedCost(400_000, 200_000, 8_000, 25)).isCloseTo(400_000, within(1e-9));
        assertThat(Alliance.fixedCost(400_000, 200_000, 8_000, 5)).isCloseTo(272_000, within(1e-9));
    }

    @Test
    void aBuyerIsMissedOnlyIfEveryMemberMissesHim() {
        double missed = 1;
        for (int n = 1; n <= 20; n++) {
            missed *= 1 - 0.3;
            assertThat(Alliance.reach(0.3, n, 1)).as("%d members", n).isCloseTo(1 - missed, within(1e-14));
        }
        assertThat(Alliance.reach(0.3, 20, 0)).isCloseTo(0.3, within(1e-15));
        assertThat(Alliance.reach(1, 7, 1)).isEqualTo(1);
        assertThat(Alliance.reach(0, 7, 1)).isZero();
    }

    @Test
    void salesOfTheRunFollowThePooledReach() {
        double odds = oddsOfFirstWeek(Settings.none());
        double pooled = oddsOfFirstWeek(alliance(3, 0, 0, 1));
        assertThat(pooled / odds).isCloseTo((1 - Math.pow(0.5, 3)) / 0.5, within(1e-12));
    }

    @Test
    void researchDoesNotAddUp() {
        double two = quality(research(2, 5000));
        assertThat(quality(research(16, 5000))).isEqualTo(two);
        assertThat(quality(research(1, 5000))).isLessThan(two);
        assertThat(quality(research(16, 1e-3))).isEqualTo(quality(research(1, 1e-3)));
        double odds = 1e-4 * 5000 / (1 + 1e-4 * 5000);
        assertThat(two).isCloseTo(1 + WEEKS * 0.01 * odds, within(1e-12));
    }

    @Test
    void aloneNothingOfItCounts() {
        Settings numbers = alliance(1, 200_000, 8_000, 0.3).with("/firms/f/partnerResearch", 1e9);
        assertThat(run(numbers).column(Series.PROFIT, 0))
                .isEqualTo(run(Settings.none()).column(Series.PROFIT, 0));
        assertThat(quality(numbers)).isEqualTo(quality(Settings.none()));
    }

    private static Settings alliance(double members, double shared, double coordination, double pooling) {
        return Settings.none()
                .with("/firms/f/allianceMembers", members)
                .with("/firms/f/sharedFixedCost", shared)
                .with("/firms/f/coordinationCost", coordination)
                .with("/firms/f/reachPooling", pooling);
    }

    private static Settings research(double members, double partner) {
        return alliance(members, 0, 0, 0).with("/firms/f/partnerResearch", partner);
    }

    private static double profit(Settings settings) {
        return run(settings).sum(Series.PROFIT, 0, 0, WEEKS);
    }

    private static double quality(Settings settings) {
        return run(settings).at(Series.QUALITY, 0, WEEKS - 1);
    }

    private static double oddsOfFirstWeek(Settings settings) {
        double share = run(settings).at(Series.FRESH_DEMAND, 0, 0) / 1000;
        return share / (1 - share);
    }

    private static Trajectory run(Settings settings) {
        return WeeklySimulator.play(PLAN, PLAN.numbers(settings), Chance.expected(), WEEKS);
    }

    /** One firm with a fixed price, in half the shops, whose own research is small. */
    private static Plan plan() {
        Firm firm = new Firm(
                "f",
                TestMarkets.firm("f")
                        .values()
                        .with(FirmParameter.FIXED_COST, 400_000)
                        .with(FirmParameter.RESEARCH_SHARE, 0.1)
                        .with(FirmParameter.RESEARCH_PRODUCTIVITY, 1e-4)
                        .with(FirmParameter.RESEARCH_STEP, 0.01));
        Product product = new Product(
                "x",
                "f",
                TestMarkets.priced(2).with(ProductParameter.QUALITY, 1),
                Map.of("all", 0.5),
                null,
                null,
                List.of(),
                List.of());
        return Plan.compile(new Market(
                WEEKS,
                TestMarkets.market(1000, 1000),
                List.of(TestMarkets.segment(1)),
                List.of(),
                List.of(firm),
                List.of(product)));
    }
}
