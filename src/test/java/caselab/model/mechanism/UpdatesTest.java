package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates against ageing, in a market so large that a product's share is as good as its odds. */
class UpdatesTest {

    private static final double DRIFT = 0.013;
    private static final double PER_QUALITY = 5.5;
    private static final double FEEDBACK = 0.003;

    /** Sales of a product that stands still fall by the factor exp(-b_q g_q) a week; updates win back exp(b_q fb). */
    @Test
    void withoutUpdatesSalesDecayWithTheFrontier() {
        assertThat(decay(0)).isCloseTo(PER_QUALITY * DRIFT, within(1e-6));
        assertThat(decay(FEEDBACK)).isCloseTo(PER_QUALITY * (DRIFT - FEEDBACK), within(1e-6));
    }

    private static double decay(double feedback) {
        Trajectory run = WeeklySimulator.play(plan(feedback, 0, -20, 1));
        return Math.log(run.at(Series.SALES, 0, 9) / run.at(Series.SALES, 0, 10));
    }

    /**
     * Ten owners more each week: q grows by fb (10 / Y_c) (1 + 2 + ... + t) until t = Y_c / 10, by fb a week from then.
     */
    @Test
    void aCommunityOfOwnersGrowsIntoItsUpdates() {
        Trajectory run = WeeklySimulator.play(plan(FEEDBACK, 100, 40, 10));
        assertThat(run.at(Series.QUALITY, 0, 4)).isCloseTo(1 + FEEDBACK * 15 / 10, within(1e-9));
        assertThat(run.at(Series.QUALITY, 0, 19)).isCloseTo(1 + FEEDBACK * (55.0 / 10 + 10), within(1e-9));
    }

    @Test
    void withoutAThresholdUpdatesAreWholeFromTheFirstWeek() {
        Trajectory run = WeeklySimulator.play(plan(FEEDBACK, 0, -20, 1));
        assertThat(run.at(Series.QUALITY, 0, 0)).isEqualTo(1 + FEEDBACK);
    }

    private static Plan plan(double feedback, double community, double utility, double occasions) {
        var updated = TestMarkets.priced(1)
                .with(ProductParameter.QUALITY, 1)
                .with(ProductParameter.FEEDBACK, feedback)
                .with(ProductParameter.COMMUNITY_SIZE, community);
        Segment all = new Segment(
                "all",
                TestMarkets.segment(1e-3)
                        .values()
                        .with(SegmentParameter.BASE_UTILITY, utility)
                        .with(SegmentParameter.QUALITY_SENSITIVITY, PER_QUALITY));
        return Plan.compile(new Market(
                20,
                TestMarkets.market(occasions, 1000).with(MarketParameter.QUALITY_DRIFT, DRIFT),
                List.of(all),
                List.of(),
                List.of(TestMarkets.firm("f")),
                List.of(TestMarkets.product("x", "f", updated))));
    }
}
