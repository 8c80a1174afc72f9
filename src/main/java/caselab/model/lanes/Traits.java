package caselab.model.lanes;

import static caselab.model.lanes.LaneInputs.any;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What matters in at least one run of a batch. What matters in none is left out of the week; where it matters in some,
 * it is reckoned for all, and neutral numbers make it nothing in the others.
 *
 * @param punctual products come to market in the same week in every run, whatever happens, at no cost
 * @param rules how each product is priced
 * @param pricesMove some price can move
 * @param predators firms that may dump
 * @param network buyers care for the installed base
 * @param nests products stand in nests, if only in such as are no closer than plain logit: else a run would come to
 *     other digits beside one where they are
 * @param forgiveness flaws weigh by the price
 * @param buyOnce each person buys once
 * @param noise demand varies from week to week
 * @param learning the firms whose output lowers cost
 * @param limits learning ends somewhere
 * @param jointPrices some firm may set several best responses at once
 * @param debts somebody pays interest on debt
 * @param staff staff have a share of profit
 * @param launches some product is invested in
 * @param drops releases are limited
 * @param late some release starts later than the run
 * @param plants some plant is limited
 * @param queues products for which somebody may have to wait
 * @param owners products whose owners count for anything, or are kept
 * @param talkedOf products whose awareness can change
 * @param judged products whose reputation can change
 * @param contracts some firm makes units for others
 * @param spill people who give up buy something else
 * @param tries the most tries a research project gets
 * @param research firms that do research, or share in it
 * @param steps research can succeed
 * @param alliances some firm shares its research
 * @param feedback owners' feedback improves products
 * @param communities it takes owners for that
 * @param secondStarts a firm may come back
 * @param surplus consumer surplus is kept
 */
record Traits(
        boolean punctual,
        List<Rules> rules,
        boolean pricesMove,
        BitSet predators,
        boolean network,
        boolean nests,
        boolean forgiveness,
        boolean buyOnce,
        boolean noise,
        BitSet learning,
        boolean limits,
        boolean jointPrices,
        boolean debts,
        boolean staff,
        boolean launches,
        boolean drops,
        boolean late,
        boolean plants,
        BitSet queues,
        BitSet owners,
        BitSet talkedOf,
        BitSet judged,
        boolean contracts,
        boolean spill,
        int tries,
        BitSet research,
        boolean steps,
        boolean alliances,
        boolean feedback,
        boolean communities,
        boolean secondStarts,
        boolean surplus) {

    /**
     * Of the runs that the state stands before.
     *
     * @param kept which series are kept
     */
    static Traits of(Plan plan, LaneState s, Predicate<Series> kept) {
        LaneInputs in = s.in;
        int n = s.lanes;
        List<Rules> rules = Arrays.stream(in.product(ProductParameter.PRICING))
                .map(row -> Rules.of(row, n))
                .toList();
        boolean drops = drops(in, n);
        BitSet queues = queues(plan, in, n);
        BitSet talkedOf = talkedOf(plan, s, queues);
        BitSet judged = judged(plan, s);
        boolean plants = in.any(FirmParameter.PLANT_CAPACITY, n, Double::isFinite);
        return new Traits(
                punctual(in, n),
                rules,
                !rules.stream().allMatch(rule -> rule.only(PricingRule.FIXED)),
                set(plan.firms(), f -> predator(plan, rules, f)),
                in.any(SegmentParameter.NETWORK_EFFECT, n, b -> b != 0),
                plan.nests() > 0,
                in.any(MarketParameter.PRICE_FORGIVENESS, n, phi -> phi != 0),
                in.any(MarketParameter.BUY_ONCE, n, once -> once > 0),
                in.any(MarketParameter.DEMAND_NOISE, n, noise -> noise != 0),
                learning(plan, s),
                in.any(FirmParameter.LEARNING_LIMIT, n, Double::isFinite),
                jointPrices(plan, rules),
                in.any(FirmParameter.CREDIT_RATE, n, rate -> rate != 0),
                in.any(FirmParameter.EMPLOYEE_EQUITY, n, share -> share != 0),
                in.any(ProductParameter.LAUNCH_INVESTMENT, n, paid -> paid != 0),
                drops,
                in.any(ProductParameter.DROP_START, n, week -> week > 0),
                plants,
                queues,
                kept.test(Series.INSTALLED_BASE) ? all(plan.products()) : owners(plan, s, talkedOf, judged),
                talkedOf,
                judged,
                in.any(FirmParameter.OEM_UNITS, n, units -> units > 0),
                in.any(MarketParameter.SPILL, n, share -> share > 0),
                tries(in, n),
                research(plan, in, n),
                in.any(FirmParameter.RESEARCH_STEP, n, step -> step != 0),
                in.any(FirmParameter.ALLIANCE_MEMBERS, n, members -> members > 1),
                in.any(ProductParameter.FEEDBACK, n, gain -> gain != 0),
                in.any(ProductParameter.COMMUNITY_SIZE, n, owners -> owners > 0),
                in.any(FirmParameter.REENTRY_WEEKS, n, weeks -> weeks > 0),
                kept.test(Series.CONSUMER_SURPLUS));
    }

    private static boolean punctual(LaneInputs in, int n) {
        return !in.varies(ProductParameter.ENTRY_WEEK)
                && !in.any(ProductParameter.ENTRY_SPREAD, n, weeks -> weeks != 0)
                && !in.any(ProductParameter.ENTERS_ON_MARGIN, n, waits -> waits != 0)
                && !in.any(ProductParameter.LAUNCH_INVESTMENT, n, paid -> paid != 0)
                && !in.any(FirmParameter.ENTRY_COST, n, cost -> cost != 0)
                && !in.any(FirmParameter.REENTRY_WEEKS, n, weeks -> weeks > 0);
    }

    private static boolean predator(Plan plan, List<Rules> rules, int f) {
        return Arrays.stream(plan.productsOf(f)).mapToObj(rules::get).anyMatch(Rules::predator);
    }

    private static BitSet all(int size) {
        return set(size, _ -> true);
    }

    private static BitSet owners(Plan plan, LaneState s, BitSet talkedOf, BitSet judged) {
        if (s.in.any(SegmentParameter.NETWORK_EFFECT, s.lanes, b -> b != 0)
                || s.in.any(ProductParameter.COMMUNITY_SIZE, s.lanes, owners -> owners > 0)) {
            return all(plan.products());
        }
        BitSet owners = new BitSet();
        owners.or(talkedOf);
        owners.or(judged);
        return owners;
    }

    /** Whether a firm does nothing but sell one product. */
    boolean plain(Plan plan, int f) {
        return plan.productsOf(f).length == 1
                && !(debts || staff || launches || contracts || research.get(f) || predators.get(f));
    }

    private static BitSet learning(Plan plan, LaneState s) {
        BitSet learning = new BitSet();
        for (int j = 0; j < plan.products(); j++) {
            int f = plan.firmOf(j);
            if (s.in.any(ProductParameter.CONVERSION_COST, j, s.lanes, cost -> cost != 0)
                    && any(s.learningExponent.rows[f], s.lanes, exponent -> exponent != 0)) {
                learning.set(f);
            }
        }
        return learning;
    }

    private static BitSet queues(Plan plan, LaneInputs in, int n) {
        return set(plan.products(), j -> {
            return in.any(FirmParameter.PLANT_CAPACITY, plan.firmOf(j), n, Double::isFinite)
                    || in.any(ProductParameter.DROP_SIZE, j, n, Double::isFinite)
                    || in.any(ProductParameter.DROP_MAXIMUM, j, n, Double::isFinite)
                    || in.any(ProductParameter.DROP_START, j, n, week -> week > 0)
                    || in.any(ProductParameter.WAITING_LIST, j, n, people -> people != 0);
        });
    }

    private static BitSet talkedOf(Plan plan, LaneState s, BitSet queues) {
        LaneInputs in = s.in;
        return set(plan.products(), j -> {
            return queues.get(j)
                    || in.any(MarketParameter.AWARENESS_DECAY, s.lanes, share -> share != 0)
                    || any(s.spontaneous[j], s.lanes, share -> share != 0)
                    || in.any(ProductParameter.IMITATION_COEFFICIENT, j, s.lanes, share -> share != 0);
        });
    }

    private static BitSet judged(Plan plan, LaneState s) {
        double[][] truth = s.in.product(ProductParameter.RELIABILITY);
        boolean learning = s.in.any(MarketParameter.REPUTATION_LEARNING, s.lanes, share -> share != 0);
        return set(plan.products(), j -> learning && !Arrays.equals(truth[j], 0, s.lanes, s.reputation[j], 0, s.lanes));
    }

    private static BitSet research(Plan plan, LaneInputs in, int n) {
        boolean shared = in.any(FirmParameter.ALLIANCE_MEMBERS, n, members -> members > 1);
        return set(plan.firms(), f -> shared || in.any(FirmParameter.RESEARCH_SHARE, f, n, share -> share != 0));
    }

    private static BitSet set(int size, IntPredicate holds) {
        return IntStream.range(0, size).filter(holds).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static boolean drops(LaneInputs in, int n) {
        return in.any(ProductParameter.DROP_SIZE, n, Double::isFinite)
                || in.any(ProductParameter.DROP_MAXIMUM, n, Double::isFinite)
                || in.any(ProductParameter.DROP_START, n, week -> week > 0);
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
