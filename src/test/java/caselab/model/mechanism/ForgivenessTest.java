package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Digest;
import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.TestMarkets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two products that differ only in price and reliability: their odds state the weight of a flaw. */
class ForgivenessTest {

    private static final double REFERENCE = 2000;
    private static final double ALPHA = 1e-3;
    private static final double PER_QUALITY = 5;

    /** The log odds against a flawless twin at the same price are minus b_q (1 - R) (p / p_ref)^phi, at most b_q. */
    @ParameterizedTest
    @CsvSource({
        "2000, 0.8, 0, 0.2", "500, 0.8, 0, 0.2", "2000, 0.8, 1, 0.2", "1000, 0.8, 1, 0.1", "4000, 0.8, 1, 0.4",
        "500, 0.8, 0.5, 0.1", "8000, 0.7, 0.5, 0.6", "8000, 0.5, 1, 1", "1000, 1, 1, 0", "0, 0.8, 1, 0",
    })
    void aFlawWeighsByThePrice(double price, double reputation, double phi, double weight) {
        Plan plan = plan(price, reputation, phi);
        var run = WeeklySimulator.play(plan);
        double odds = run.at(Series.FRESH_DEMAND, 0, 0) / run.at(Series.FRESH_DEMAND, 1, 0);
        assertThat(Math.log(odds)).isCloseTo(-PER_QUALITY * weight, within(1e-12));
    }

    @Test
    void withoutIt_theReferencePriceIsNothing() {
        Plan plan = plan(700, 0.6, 0);
        double[] other = plan.numbers();
        other[plan.market(MarketParameter.REFERENCE_PRICE)] = 123;
        assertThat(Digest.of(WeeklySimulator.play(plan, other, Chance.expected(), 10)))
                .isEqualTo(Digest.of(WeeklySimulator.play(plan, plan.numbers(), Chance.expected(), 10)));
    }

    private static Plan plan(double price, double reputation, double phi) {
        var flawed = TestMarkets.priced(price)
                .with(ProductParameter.QUALITY, 1)
                .with(ProductParameter.REPUTATION, reputation)
                .with(ProductParameter.RELIABILITY, reputation);
        var flawless = TestMarkets.priced(price).with(ProductParameter.QUALITY, 1);
        Segment all = TestMarkets.segment(ALPHA);
        return Plan.compile(new Market(
                10,
                TestMarkets.market(1, 1)
                        .with(MarketParameter.PRICE_FORGIVENESS, phi)
                        .with(MarketParameter.REFERENCE_PRICE, REFERENCE),
                List.of(new Segment("all", all.values().with(SegmentParameter.QUALITY_SENSITIVITY, PER_QUALITY))),
                List.of(),
                List.of(TestMarkets.firm("f"), TestMarkets.firm("g")),
                List.of(TestMarkets.product("x", "f", flawed), TestMarkets.product("y", "g", flawless))));
    }
}
