package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.Settings;
import caselab.model.TestMarkets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Utilities and choice probabilities by hand. */
class ChoiceTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static final Settings EVERY_TERM = Settings.none()
            .with("/qualityDrift", 0.01)
            .with("/segments/all/baseUtility", 1)
            .with("/segments/all/qualitySensitivity", 2)
            .with("/segments/all/brandSensitivity", 3)
            .with("/segments/all/featureSensitivity", 0.5)
            .with("/segments/all/overInnovationPenalty", 0.25)
            .with("/segments/all/featureNeed", 1)
            .with("/segments/all/homePreference", 0.6)
            .with("/segments/all/networkEffect", 4)
            .with("/products/p0/feature", 4)
            .with("/products/p0/education", 1)
            .with("/products/p0/home", 0.5)
            .with("/products/p0/network", 0.5)
            .with("/products/p0/quality", 1.5)
            .with("/products/p0/reputation", 0.8)
            .with("/products/p0/awareness", 0.5)
            .with("/products/p0/reach/all", 0.4)
            .with("/products/p0/installedBase", 250)
            .with("/products/p0/price", 30)
            .with("/firms/a/brand", 0.2);

    /** In week 5, without the base utility. */
    private static final double UTILITY =
            2 * (1.5 * 0.8 - 0.05) + 3 * 0.2 + 0.5 * 2 - 0.25 * 4 + 0.6 * 0.5 + 4 * 0.5 * Math.log(1.25) - 3;

    @Test
    void everyTermOfUtilityCounts() {
        Bench b = Bench.of(EVERY_TERM, "a").choose().chooseAgain(5);
        double weight = 0.2 * Math.exp(1 + UTILITY);
        assertThat(b.s.share[0]).isCloseTo(weight / (1 + weight), EXACT);
        assertThat(b.s.freshDemand[0]).isCloseTo(100 * weight / (1 + weight), within(1e-10));
    }

    @Test
    void everyTermCountsInANest() {
        Bench b = Bench.nested(EVERY_TERM, 0.5, "Ab").choose().chooseAgain(5);
        double weight = 0.2 * Math.exp(1 + UTILITY);
        double other = Math.exp(1 - 0.1 - 5);
        assertThat(b.s.share[0]).as("alone in its nest").isCloseTo(weight / (1 + weight + other), EXACT);
    }

    /** The rival's own terms: no quality but the frontier's, no feature, no home, no owners. */
    @Test
    void everyTermCountsWhereUtilitiesAreHuge() {
        Settings huge = EVERY_TERM.with("/segments/all/baseUtility", 900);
        Bench b = Bench.of(huge, "ab").choose().chooseAgain(5);
        double weight = 0.2 * Math.exp(UTILITY);
        double other = Math.exp(-0.1 - 5);
        assertThat(b.s.share[0]).isCloseTo(weight / (weight + other), EXACT);
    }

    @Test
    void theOutsideOptionCountsWhereItIsNestedOrShifted() {
        Bench nested = Bench.nested(Settings.none().with("/products/p0/price", 0), 0.5, "A")
                .choose();
        assertThat(nested.s.share[0]).isCloseTo(0.5, EXACT);
        Settings tall = Settings.none().with("/segments/all/baseUtility", 20).with("/products/p0/price", 0);
        Bench best = Bench.nested(tall, 0.5, "A").choose();
        assertThat(best.s.share[0]).isCloseTo(1 / (1 + Math.exp(-20)), within(1e-15));
        assertThat(1 - best.s.share[0]).isCloseTo(Math.exp(-20), within(1e-15));
        assertThat(best.s.shift[0]).isEqualTo(20);
    }

    @Test
    void whatIsOutOfReachIsNotChosenEvenInANest() {
        Bench b = Bench.nested(Settings.none().with("/products/p0/reach/all", 0), 0.5, "ABc")
                .choose();
        assertThat(b.s.share[0]).isZero();
        assertThat(b.s.within[1]).isEqualTo(1);
        assertThat(b.s.share[1]).isCloseTo(Math.exp(-5) / (1 + 2 * Math.exp(-5)), EXACT);
    }

    @Test
    void theFrontierMovesOnWherePricesForgive() {
        Settings forgiving = Settings.none()
                .with("/priceForgiveness", 1)
                .with("/referencePrice", 100)
                .with("/qualityDrift", 0.1)
                .with("/products/p0/quality", 7)
                .with("/products/p0/reputation", 0.6);
        Bench b = Bench.of(forgiving, "a").choose().chooseAgain(5);
        double utility = 7 * (1 - 0.4 * 0.5) - 0.5 - 5;
        assertThat(b.s.share[0]).isCloseTo(1 / (1 + Math.exp(-utility)), EXACT);
    }

    @Test
    void aFeatureShortOfTheNeedCountsInFull() {
        Bench b = Bench.of(
                        Settings.none()
                                .with("/segments/all/featureSensitivity", 0.5)
                                .with("/segments/all/overInnovationPenalty", 9)
                                .with("/segments/all/featureNeed", 3)
                                .with("/products/p0/feature", 2)
                                .with("/products/p0/price", 0),
                        "a")
                .choose();
        assertThat(b.s.share[0]).isCloseTo(Math.E / (1 + Math.E), EXACT);
    }

    @Test
    void theMarketGrowsWeekByWeek() {
        Bench b = Bench.of(Settings.none().with("/marketGrowth", 0.1).with("/segments/all/weight", 0.5), "a")
                .choose();
        assertThat(b.s.occasions[0]).isCloseTo(50, EXACT);
        b.chooseAgain(1).chooseAgain(2);
        assertThat(b.s.occasions[0]).isCloseTo(60.5, EXACT);
    }

    @Test
    void withoutOutsideOptionEveryoneBuys() {
        Bench b = Bench.of(Settings.none().with("/outsideOption", 0).with("/products/p0/price", 40), "ab")
                .choose();
        assertThat(b.s.share[0]).isCloseTo(Math.E / (1 + Math.E), EXACT);
        assertThat(b.s.share[0] + b.s.share[1]).isCloseTo(1, EXACT);
    }

    @Test
    void nothingOnSaleIsNothingChosen() {
        Bench b = Bench.of(Settings.none().with("/outsideOption", 0), "a");
        b.chooseAgain(0);
        assertThat(b.s.share[0]).isZero();
        assertThat(b.s.freshDemand[0]).isZero();
    }

    @Test
    void hugeUtilitiesDoNotOverflow() {
        Settings rich = Settings.none().with("/segments/all/baseUtility", 900).with("/products/p1/price", 60);
        Bench b = Bench.of(rich, "ab").choose();
        assertThat(b.s.share[0]).isCloseTo(Math.E / (1 + Math.E), EXACT);
        assertThat(b.s.shift[0] + Math.log(b.s.denominator[0]))
                .isCloseTo(895 + Math.log(1 + Math.exp(-1)), within(1e-9));
    }

    @Test
    void plainAndShiftedLogitAgreeAtTheBorder() {
        for (double base : new double[] {504.9, 505, 505.1}) {
            Bench b = Bench.of(
                    Settings.none().with("/segments/all/baseUtility", base).with("/products/p1/price", 51), "ab");
            b.choose();
            assertThat(b.s.share[0]).isCloseTo(1 / (1 + Math.exp(-0.1)), within(1e-12));
            assertThat(b.s.shift[0]).as("shifted above 500").isEqualTo(base > 505 ? base - 5 : 0);
        }
    }

    @Test
    void aNestSharesWhatItDraws() {
        Settings prices = Settings.none()
                .with("/products/p0/price", 10)
                .with("/products/p1/price", 20)
                .with("/products/p2/price", 15);
        Bench b = Bench.nested(prices, 0.5, "ABc").choose();
        double inner = Math.exp(-2) + Math.exp(-4);
        double nest = Math.sqrt(inner);
        double all = 1 + nest + Math.exp(-1.5);
        assertThat(b.s.share[0]).isCloseTo(Math.exp(-2) / inner * nest / all, EXACT);
        assertThat(b.s.share[1]).isCloseTo(Math.exp(-4) / inner * nest / all, EXACT);
        assertThat(b.s.share[2]).isCloseTo(Math.exp(-1.5) / all, EXACT);
        assertThat(b.s.within[0]).isCloseTo(Math.exp(-2) / inner, EXACT);
        assertThat(b.s.within[2]).isEqualTo(1);
    }

    @Test
    void anEmptyNestDrawsNobody() {
        Bench b = Bench.nested(Settings.none(), 0.5, "ABc").choose();
        b.s.active[0] = 0;
        b.s.active[1] = 0;
        b.chooseAgain(0);
        assertThat(b.s.share[0]).isZero();
        assertThat(b.s.within[0]).isZero();
        assertThat(b.s.share[2]).isCloseTo(Math.exp(-5) / (1 + Math.exp(-5)), EXACT);
    }

    private static final List<Segment> KEEN_AND_RICH = List.of(
            new Segment("keen", TestMarkets.segment(0.2).values().with(SegmentParameter.WEIGHT, 0.25)),
            new Segment("rich", TestMarkets.segment(0.02).values().with(SegmentParameter.WEIGHT, 0.75)));
    private static final double KEEN = Math.exp(-10);
    private static final double RICH = Math.exp(-1);

    private static Bench keenAndRich(Settings settings) {
        return Bench.open(
                        settings,
                        KEEN_AND_RICH,
                        List.of(
                                Bench.product("x", "a", null, "n", List.of(), List.of()),
                                Bench.product("y", "b", null, "n", List.of(), List.of())))
                .choose();
    }

    private static final Settings NO_NEST = Settings.none().with("/nests/n/dissimilarity", 1);

    @Test
    void segmentsChooseApart() {
        Bench b = keenAndRich(NO_NEST);
        assertThat(b.s.share[1]).isCloseTo(KEEN / (1 + 2 * KEEN), EXACT);
        assertThat(b.s.share[3]).isCloseTo(RICH / (1 + 2 * RICH), EXACT);
        assertThat(b.s.freshDemand[0])
                .isCloseTo(25 * KEEN / (1 + 2 * KEEN) + 75 * RICH / (1 + 2 * RICH), within(1e-10));
    }

    @Test
    void segmentsChooseApartInANest() {
        Settings unequal = Settings.none()
                .with("/products/x/reach/rich", 0.5)
                .with("/segments/rich/featureSensitivity", 1)
                .with("/segments/rich/featureNeed", 2)
                .with("/products/y/feature", 2)
                .with("/segments/rich/brandSensitivity", 3)
                .with("/firms/b/brand", 0.5);
        Bench b = keenAndRich(unequal);
        double keen = Math.sqrt(2) * KEEN;
        assertThat(b.s.share[0]).isCloseTo(keen / (1 + keen) / 2, EXACT);
        double x = Math.pow(0.5 * RICH, 2);
        double y = Math.pow(RICH * Math.exp(3.5), 2);
        double nest = Math.sqrt(x + y);
        assertThat(b.s.share[2]).isCloseTo(x / (x + y) * nest / (1 + nest), EXACT);
        assertThat(b.s.share[3]).isCloseTo(y / (x + y) * nest / (1 + nest), EXACT);
        assertThat(b.s.within[3]).isCloseTo(y / (x + y), EXACT);
    }

    @Test
    void segmentsChooseApartWhereUtilitiesAreHuge() {
        Settings huge = NO_NEST.with("/segments/rich/baseUtility", 800)
                .with("/products/x/reach/rich", 0.5)
                .with("/segments/rich/brandSensitivity", 3)
                .with("/firms/b/brand", 0.5);
        Bench b = keenAndRich(huge);
        assertThat(b.s.share[0]).isCloseTo(KEEN / (1 + 2 * KEEN), EXACT);
        assertThat(b.s.share[2]).isCloseTo(0.5 / (0.5 + Math.exp(1.5)), EXACT);
        assertThat(b.s.shift[1]).isCloseTo(800 - 1 + 1.5, within(1e-9));
        assertThat(b.s.shift[0]).isZero();
    }

    @Test
    void featuresAreOfTheSegmentThatNeedsThem() {
        Bench b = keenAndRich(NO_NEST.with("/segments/rich/featureSensitivity", 1)
                .with("/segments/rich/featureNeed", 2)
                .with("/products/y/feature", 3)
                .with("/segments/rich/overInnovationPenalty", 0.25));
        assertThat(b.s.share[1]).isEqualTo(b.s.share[0]);
        assertThat(b.s.share[3] / b.s.share[2]).isCloseTo(Math.exp(2 - 0.25), within(1e-12));
    }

    @Test
    void whoBuysOnceDecidesWhenFirstAware() {
        Bench b = Bench.of(Settings.none().with("/buyOnce", 1).with("/products/p0/price", 0), "a");
        b.s.awareness[0] = 0.3;
        b.s.awarenessBefore[0] = 0.1;
        b.choose();
        Choice.realise(b.plan, b.s, 0);
        assertThat(b.s.freshDemand[0]).isCloseTo(1000 * 0.5 * 0.2, within(1e-9));
        b.s.awarenessBefore[0] = 0.4;
        b.chooseAgain(1);
        Choice.realise(b.plan, b.s, 1);
        assertThat(b.s.freshDemand[0]).as("nobody becomes aware").isZero();
    }

    @Test
    void noiseNeedsASeedAndHasMeanOne() {
        Settings noisy = Settings.none().with("/demandNoise", 0.5);
        Bench calm = Bench.of(noisy, "a").choose();
        double expected = calm.s.freshDemand[0];
        Choice.realise(calm.plan, calm.s, 0);
        assertThat(calm.s.freshDemand[0]).isEqualTo(expected);
        Bench lucky = Bench.of(noisy, Chance.of(5), "a").choose();
        double sum = 0;
        for (int week = 0; week < 4000; week++) {
            lucky.s.freshDemand[0] = expected;
            Choice.realise(lucky.plan, lucky.s, week);
            sum += lucky.s.freshDemand[0] / expected;
        }
        assertThat(sum / 4000).isCloseTo(1, within(0.03));
        double z = Chance.of(5).normal(Chance.Source.DEMAND, 7, 0);
        lucky.s.freshDemand[0] = 1;
        Choice.realise(lucky.plan, lucky.s, 7);
        assertThat(lucky.s.freshDemand[0]).isCloseTo(Math.exp(0.5 * z - 0.125), EXACT);
    }
}
