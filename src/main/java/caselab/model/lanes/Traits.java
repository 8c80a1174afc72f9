package caselab.model.lanes;

import static caselab.model.lanes.LaneInputs.any;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.stream.IntStream;

/**
 * What matters in at least one run of a batch. What matters in none is left out of the week; where it matters in some,
 * it is reckoned for all, and neutral numbers make it nothing in the others.
 *
 * @param network buyers care for the installed base
 * @param nests some nest is closer than plain logit
 * @param forgiveness flaws weigh by the price
 * @param buyOnce each person buys once
 * @param learning output lowers cost
 * @param pricesMove some price can move
 * @param jointPrices some firm may set several best responses at once
 * @param drops releases are limited
 * @param plants some plant is limited
 * @param contracts some firm makes units for others
 * @param spill people who give up buy something else
 * @param tries the most tries a research project gets
 * @param steps research can succeed
 * @param feedback owners' feedback improves products
 * @param surplus consumer surplus is kept
 */
record Traits(
        boolean network,
        boolean nests,
        boolean forgiveness,
        boolean buyOnce,
        boolean learning,
        boolean pricesMove,
        boolean jointPrices,
        boolean drops,
        boolean plants,
        boolean contracts,
        boolean spill,
        int tries,
        boolean steps,
        boolean feedback,
        boolean surplus) {

    static Traits of(Plan plan, LaneState s, boolean surplus) {
        LaneInputs in = s.in;
        int products = plan.products() * s.lanes;
        int firms = plan.firms() * s.lanes;
        return new Traits(
                any(in.segment(SegmentParameter.NETWORK_EFFECT), plan.segments() * s.lanes, b -> b != 0),
                any(in.nest(NestParameter.DISSIMILARITY), plan.nests() * s.lanes, sigma -> sigma != 1),
                any(in.market(MarketParameter.PRICE_FORGIVENESS), s.lanes, phi -> phi != 0),
                any(in.market(MarketParameter.BUY_ONCE), s.lanes, once -> once > 0),
                any(s.learningExponent, firms, exponent -> exponent != 0),
                any(in.product(ProductParameter.PRICING), products, rule -> rule != PricingRule.FIXED.ordinal()),
                jointPrices(plan, s),
                any(in.product(ProductParameter.DROP_SIZE), products, Double::isFinite)
                        || any(in.product(ProductParameter.DROP_MAXIMUM), products, Double::isFinite)
                        || any(in.product(ProductParameter.DROP_START), products, week -> week > 0),
                any(in.firm(FirmParameter.PLANT_CAPACITY), firms, Double::isFinite),
                any(in.firm(FirmParameter.OEM_UNITS), firms, units -> units > 0),
                any(in.market(MarketParameter.SPILL), s.lanes, share -> share > 0),
                (int) IntStream.range(0, firms)
                        .mapToDouble(i -> in.firm(FirmParameter.FAILURES_TOLERATED)[i])
                        .max()
                        .orElse(1),
                any(in.firm(FirmParameter.RESEARCH_STEP), firms, step -> step != 0),
                any(in.product(ProductParameter.FEEDBACK), products, gain -> gain != 0),
                surplus);
    }

    private static boolean jointPrices(Plan plan, LaneState s) {
        double[] rules = s.in.product(ProductParameter.PRICING);
        return IntStream.range(0, plan.products())
                .filter(j -> plan.productsOf(plan.firmOf(j)).length > 1)
                .flatMap(j -> IntStream.range(j * s.lanes, (j + 1) * s.lanes))
                .anyMatch(i ->
                        rules[i] == PricingRule.BEST_RESPONSE.ordinal() || rules[i] == PricingRule.PREDATOR.ordinal());
    }
}
