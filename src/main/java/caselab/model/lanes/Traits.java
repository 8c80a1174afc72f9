package caselab.model.lanes;

import static caselab.model.lanes.LaneInputs.any;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What matters in at least one run of a batch. What matters in none is left out of the week; where it matters in some,
 * it is reckoned for all, and neutral numbers make it nothing in the others.
 *
 * @param rules how each product is priced
 * @param pricesMove some price can move
 * @param predators some firm may dump
 * @param network buyers care for the installed base
 * @param nests some nest is closer than plain logit
 * @param forgiveness flaws weigh by the price
 * @param buyOnce each person buys once
 * @param noise demand varies from week to week
 * @param learning the firms whose output lowers cost
 * @param jointPrices some firm may set several best responses at once
 * @param debts somebody pays interest on debt
 * @param staff staff have a share of profit
 * @param drops releases are limited
 * @param late some release starts later than the run
 * @param plants some plant is limited
 * @param queues somebody may have to wait
 * @param contracts some firm makes units for others
 * @param spill people who give up buy something else
 * @param tries the most tries a research project gets
 * @param steps research can succeed
 * @param alliances some firm shares its research
 * @param feedback owners' feedback improves products
 * @param secondStarts a firm may come back
 * @param surplus consumer surplus is kept
 */
record Traits(
        List<Rules> rules,
        boolean pricesMove,
        boolean predators,
        boolean network,
        boolean nests,
        boolean forgiveness,
        boolean buyOnce,
        boolean noise,
        BitSet learning,
        boolean jointPrices,
        boolean debts,
        boolean staff,
        boolean drops,
        boolean late,
        boolean plants,
        boolean queues,
        boolean contracts,
        boolean spill,
        int tries,
        boolean steps,
        boolean alliances,
        boolean feedback,
        boolean secondStarts,
        boolean surplus) {

    static Traits of(Plan plan, LaneState s, boolean surplus) {
        LaneInputs in = s.in;
        int n = s.lanes;
        List<Rules> rules = Arrays.stream(in.product(ProductParameter.PRICING))
                .map(row -> Rules.of(row, n))
                .toList();
        boolean drops = drops(in, n);
        boolean plants = any(in.firm(FirmParameter.PLANT_CAPACITY), n, Double::isFinite);
        return new Traits(
                rules,
                !rules.stream().allMatch(rule -> rule.only(PricingRule.FIXED)),
                rules.stream().anyMatch(Rules::predator),
                any(in.segment(SegmentParameter.NETWORK_EFFECT), n, b -> b != 0),
                any(in.nest(NestParameter.DISSIMILARITY), n, sigma -> sigma != 1),
                any(in.market(MarketParameter.PRICE_FORGIVENESS), n, phi -> phi != 0),
                any(in.market(MarketParameter.BUY_ONCE), n, once -> once > 0),
                any(in.market(MarketParameter.DEMAND_NOISE), n, noise -> noise != 0),
                learning(plan, s),
                jointPrices(plan, rules),
                any(in.firm(FirmParameter.CREDIT_RATE), n, rate -> rate != 0),
                any(in.firm(FirmParameter.EMPLOYEE_EQUITY), n, share -> share != 0),
                drops,
                any(in.product(ProductParameter.DROP_START), n, week -> week > 0),
                plants,
                drops || plants || any(in.product(ProductParameter.WAITING_LIST), n, people -> people != 0),
                any(in.firm(FirmParameter.OEM_UNITS), n, units -> units > 0),
                any(in.market(MarketParameter.SPILL), n, share -> share > 0),
                tries(in, n),
                any(in.firm(FirmParameter.RESEARCH_STEP), n, step -> step != 0),
                any(in.firm(FirmParameter.ALLIANCE_MEMBERS), n, members -> members > 1),
                any(in.product(ProductParameter.FEEDBACK), n, gain -> gain != 0),
                any(in.firm(FirmParameter.REENTRY_WEEKS), n, weeks -> weeks > 0),
                surplus);
    }

    private static BitSet learning(Plan plan, LaneState s) {
        double[][] conversion = s.in.product(ProductParameter.CONVERSION_COST);
        BitSet learning = new BitSet();
        for (int j = 0; j < plan.products(); j++) {
            int f = plan.firmOf(j);
            if (any(conversion[j], s.lanes, cost -> cost != 0)
                    && any(s.learningExponent[f], s.lanes, exponent -> exponent != 0)) {
                learning.set(f);
            }
        }
        return learning;
    }

    private static boolean drops(LaneInputs in, int n) {
        return any(in.product(ProductParameter.DROP_SIZE), n, Double::isFinite)
                || any(in.product(ProductParameter.DROP_MAXIMUM), n, Double::isFinite)
                || any(in.product(ProductParameter.DROP_START), n, week -> week > 0);
    }

    private static int tries(LaneInputs in, int n) {
        return (int) Arrays.stream(in.firm(FirmParameter.FAILURES_TOLERATED))
                .flatMapToDouble(row -> Arrays.stream(row, 0, n))
                .max()
                .orElse(1);
    }

    private static boolean jointPrices(Plan plan, List<Rules> rules) {
        return IntStream.range(0, plan.products())
                .filter(j -> plan.productsOf(plan.firmOf(j)).length > 1)
                .anyMatch(j -> rules.get(j).reply());
    }
}
