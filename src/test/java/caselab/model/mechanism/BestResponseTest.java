package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.PricingRule;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.Settings;
import caselab.model.State;
import caselab.model.TestMarkets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Best responses solve the first-order conditions, with slopes of demand measured rather than derived. */
class BestResponseTest {

    private static final Settings ALL_THE_WAY = Settings.none().with("/priceAdjustment", 1);
    private static final double STEP = 1e-4;

    @Test
    void oneProduct() {
        check(prepared(Bench.of(ALL_THE_WAY, "abc")), 0);
    }

    @Test
    void twoProductsWithDifferentFees() {
        check(prepared(Bench.of(ALL_THE_WAY, "aab")), 0);
    }

    @Test
    void fourProductsOfTwoFirmsInANestAndOutOfIt() {
        Bench b = prepared(Bench.nested(ALL_THE_WAY, 0.5, "AAabB"));
        check(b, 0);
        check(b, 1);
    }

    @Test
    void aProductUnderAnotherRuleCountsWithTheMarginItHas() {
        Bench b = prepared(Bench.of(ALL_THE_WAY, "aaab"));
        b.s.in.pricing[1] = PricingRule.FIXED.ordinal();
        check(b, 0);
        assertThat(b.s.best[1]).as("left alone").isEqualTo(b.s.price[1]);
    }

    @Test
    void buyersOfTwoKinds() {
        Segment keen = new Segment("keen", TestMarkets.segment(0.3).values().with(SegmentParameter.WEIGHT, 0.3));
        Segment rich = new Segment("rich", TestMarkets.segment(0.05).values().with(SegmentParameter.WEIGHT, 0.7));
        check(
                prepared(Bench.open(
                        ALL_THE_WAY,
                        List.of(keen, rich),
                        List.of(
                                Bench.product("x", "a", null, null, List.of(), List.of()),
                                Bench.product("y", "a", null, null, List.of(), List.of()),
                                Bench.product("z", "b", null, null, List.of(), List.of())))),
                0);
    }

    @Test
    void aProductThatIsNotOnSaleIsNeitherPricedNorCounted() {
        Bench b = prepared(Bench.of(ALL_THE_WAY, "aaab"));
        b.s.active[1] = 0;
        b.chooseAgain(0);
        check(b, 0);
        assertThat(b.s.best[1]).isEqualTo(b.s.price[1]);
    }

    @Test
    void aProductNobodyCanBuyIsPricedAtBreakEven() {
        Bench b = prepared(Bench.of(ALL_THE_WAY, "aaab"));
        b.s.awareness[1] = 0;
        b.chooseAgain(0);
        check(b, 0);
        assertThat(b.s.best[1]).isEqualTo(Pricing.floor(b.s, 1));
    }

    @Test
    void aPredatorRespondsUnlessItDumps() {
        Bench b = prepared(Bench.of(ALL_THE_WAY, "ab"));
        b.s.in.pricing[0] = PricingRule.PREDATOR.ordinal();
        check(b, 0);
        b.s.phase[0] = State.DUMPING;
        apply(b);
        assertThat(b.s.best[0]).isEqualTo(b.s.price[0]);
    }

    @Test
    void nobodyRespondsWherePricesDoNotAdjustOrTheFirmIsGone() {
        Bench still = prepared(Bench.of("ab"));
        apply(still);
        assertThat(still.s.best[0]).isEqualTo(still.s.price[0]);
        Bench gone = prepared(Bench.of(ALL_THE_WAY, "aab"));
        gone.s.alive[0] = 0;
        apply(gone);
        assertThat(gone.s.best[0]).isEqualTo(gone.s.price[0]);
    }

    /** Whoever sells everything there is to people who must buy has no best price; it stays a number. */
    @Test
    void aMonopolyWithoutOutsideOptionKeepsItsPrices() {
        Bench b = prepared(Bench.of(ALL_THE_WAY.with("/outsideOption", 0), "aa"));
        Pricing.apply(b.plan, b.s, 0);
        assertThat(b.s.price[0]).isFinite();
        assertThat(b.s.price[1]).isFinite();
    }

    /** Different qualities, costs and fees, and shares that are not small. */
    private static Bench prepared(Bench b) {
        for (int j = 0; j < b.plan.products(); j++) {
            b.s.in.pricing[j] = PricingRule.BEST_RESPONSE.ordinal();
            b.s.quality[j] = 4 + 0.7 * j;
            b.s.unitCost[j] = 25 + 3 * j;
            b.s.in.channelFee[j] = 0.05 * j;
        }
        return b.choose();
    }

    private static void apply(Bench b) {
        System.arraycopy(b.s.price, 0, b.s.best, 0, b.s.price.length);
        BestResponse.apply(b.plan, b.s);
    }

    private static void check(Bench b, int firm) {
        apply(b);
        double[] best = b.s.best.clone();
        for (int j : b.plan.productsOf(firm)) {
            if (moves(b, j)) {
                double condition = (1 - b.s.in.channelFee[j]) * b.s.freshDemand[j];
                for (int k : b.plan.productsOf(firm)) {
                    double price = moves(b, k) ? best[k] : b.s.price[k];
                    double margin = price * (1 - b.s.in.channelFee[k]) - b.s.unitCost[k];
                    condition += margin * slope(b, k, j);
                }
                assertThat(condition).as("product %d", j).isCloseTo(0, within(1e-6 * b.s.freshDemand[j]));
            }
        }
    }

    private static boolean moves(Bench b, int j) {
        return b.s.freshDemand[j] > 0 && b.s.in.pricing[j] != PricingRule.FIXED.ordinal();
    }

    /** dD_k/dp_j by a small step to either side. */
    private static double slope(Bench b, int k, int j) {
        double price = b.s.price[j];
        b.s.price[j] = price + STEP;
        double up = b.chooseAgain(0).s.freshDemand[k];
        b.s.price[j] = price - STEP;
        double down = b.chooseAgain(0).s.freshDemand[k];
        b.s.price[j] = price;
        b.chooseAgain(0);
        return (up - down) / (2 * STEP);
    }
}
