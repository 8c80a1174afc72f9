package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.PriceStep;
import caselab.model.PricingRule;
import caselab.model.Settings;
import caselab.model.State;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every pricing rule, a step at a time. */
class PricingTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Product p0 of firm a and its imitator p1 of firm b; p0 preys on firms b and c. */
    private static Bench bench(PricingRule rule, List<PriceStep> path) {
        Bench b = Bench.open(
                Settings.none().with("/priceAdjustment", 0.25),
                Chance.expected(),
                List.of(),
                List.of(
                        Bench.product("p", "a", null, null, List.of("b", "c"), path),
                        Bench.product("p", "b", "p0", null, List.of(), List.of())));
        b.s.in.pricing[0] = rule.ordinal();
        b.s.unitCost[0] = 32;
        b.s.in.channelFee[0] = 0.2;
        return b.choose();
    }

    private static double priced(Bench b, int week) {
        Pricing.apply(b.plan, b.s, week);
        return b.s.price[0];
    }

    @Test
    void fixedPricesStay() {
        assertThat(priced(bench(PricingRule.FIXED, List.of(new PriceStep(0, 10))), 3))
                .isEqualTo(50);
    }

    @Test
    void aPathHoldsItsLatestStepInWhateverOrderTheyStand() {
        List<PriceStep> path = List.of(new PriceStep(5, 30), new PriceStep(2, 40));
        double[] expected = {50, 50, 40, 40, 40, 30, 30};
        Bench b = bench(PricingRule.PATH, path);
        for (int week = 0; week < expected.length; week++) {
            assertThat(priced(b, week)).as("week %d", week).isEqualTo(expected[week]);
        }
    }

    @Test
    void costPlusMarksUpTheBreakEvenPrice() {
        Bench b = bench(PricingRule.COST_PLUS, List.of());
        b.s.in.markup[0] = 0.25;
        assertThat(priced(b, 0)).isCloseTo(40 * 1.25, EXACT);
    }

    @Test
    void anImitatorFollowsItsLeadersPriceOfLastWeek() {
        Bench b = bench(PricingRule.COST_PLUS, List.of());
        b.s.in.pricing[1] = PricingRule.IMITATOR.ordinal();
        b.s.in.undercut[1] = 0.9;
        priced(b, 0);
        assertThat(b.s.price[1]).as("prices move at once").isCloseTo(45, EXACT);
        priced(b, 1);
        assertThat(b.s.price[1]).isCloseTo(36, EXACT);
    }

    @Test
    void anImitatorWithoutLeaderStays() {
        Bench b = bench(PricingRule.IMITATOR, List.of());
        b.s.in.undercut[0] = 0.5;
        assertThat(priced(b, 0)).isEqualTo(50);
    }

    @Test
    void aBestResponseTakesAQuarterOfTheWay() {
        Bench b = bench(PricingRule.BEST_RESPONSE, List.of());
        double share = b.s.share[0];
        double target = 40 + 1 / (0.1 * (1 - share));
        assertThat(priced(b, 0)).isCloseTo(50 + 0.25 * (target - 50), EXACT);
    }

    @Test
    void aCeilingHoldsABestResponseDownAndCostHoldsItUp() {
        Bench low = bench(PricingRule.BEST_RESPONSE, List.of());
        low.s.in.priceCeiling[0] = 42;
        assertThat(priced(low, 0)).isCloseTo(48, EXACT);
        Bench nobodyMinds = bench(PricingRule.BEST_RESPONSE, List.of());
        nobodyMinds.s.in.priceSensitivity[0] = 0;
        assertThat(priced(nobodyMinds, 0)).as("down to break-even").isCloseTo(47.5, EXACT);
    }

    @Test
    void whatIsNotOnSaleKeepsItsPrice() {
        Bench b = bench(PricingRule.COST_PLUS, List.of());
        b.s.active[0] = 0;
        assertThat(priced(b, 0)).isEqualTo(50);
    }

    private static Bench predator() {
        Bench b = bench(PricingRule.PREDATOR, List.of());
        b.s.in.dumpWeek[0] = 2;
        b.s.in.dumpPrice[0] = 20;
        b.s.in.warChest[0] = 100;
        return b;
    }

    @Test
    void aPredatorDumpsFromItsWeekUntilAllPreyIsGone() {
        Bench b = predator();
        assertThat(priced(b, 1)).isGreaterThan(45);
        assertThat(b.s.phase[0]).isEqualTo(State.BASE);
        assertThat(priced(b, 2)).isEqualTo(20);
        assertThat(b.s.phase[0]).isEqualTo(State.DUMPING);
        b.s.alive[1] = 0;
        assertThat(priced(b, 3)).as("one of two is left").isEqualTo(20);
        b.s.alive[2] = 0;
        assertThat(priced(b, 4)).isGreaterThan(20);
        assertThat(b.s.phase[0]).isEqualTo(State.RECOUPING);
        b.s.alive[2] = 1;
        priced(b, 5);
        assertThat(b.s.phase[0]).as("it does not start again").isEqualTo(State.RECOUPING);
    }

    @Test
    void aPredatorStopsWhenItsChestIsSpent() {
        Bench b = predator();
        b.s.dumpLoss[0] = 100;
        assertThat(priced(b, 2)).as("all of it, no more").isEqualTo(20);
        b.s.dumpLoss[0] = 100.01;
        assertThat(priced(b, 3)).isGreaterThan(20);
        assertThat(b.s.phase[0]).isEqualTo(State.RECOUPING);
    }

    @Test
    void theBreakEvenPriceIsCostOverWhatTheChannelLeaves() {
        assertThat(Pricing.floor(bench(PricingRule.FIXED, List.of()).s, 0)).isCloseTo(40, EXACT);
    }
}
