package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;
import java.util.Arrays;

/**
 * Step 3, equation 12: prices. The slope of demand is reckoned for all lanes at once; where runs follow different
 * rules, each run picks its own. Where a firm may set several best responses jointly, the whole step is taken one run
 * at a time.
 */
final class Pricing {

    private Pricing() {}

    static void apply(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.jointPrices()) {
            shares(plan, s);
            for (int lane = 0; lane < s.lanes; lane++) {
                alone(plan, s, traits, lane, week);
            }
            return;
        }
        for (int f = 0; f < plan.firms(); f++) {
            for (int j : plan.productsOf(f)) {
                Rules rules = traits.rules().get(j);
                if (rules.reply()) {
                    slope(plan, s, traits, j);
                }
                if (!rules.only(PricingRule.FIXED)) {
                    reply(plan, s, rules, j, week);
                }
            }
        }
        for (int j = 0; j < plan.products(); j++) {
            if (!traits.rules().get(j).only(PricingRule.FIXED)) {
                double[] before = s.price[j];
                s.price[j] = s.best[j];
                s.best[j] = before;
            }
        }
    }

    /** Leaves the shares of demand in the place of the weights. */
    private static void shares(Plan plan, LaneState s) {
        for (int cell = 0; cell < s.weight.length; cell++) {
            double[] weight = s.weight[cell];
            if (s.live[cell % plan.products()]) {
                Wide.times(weight, weight, s.inverse[cell / plan.products()], s.lanes);
            } else {
                Arrays.fill(weight, 0);
            }
        }
    }

    private static void alone(Plan plan, LaneState s, Traits traits, int lane, int week) {
        State one = s.single[lane];
        s.take(s.price, one.price, lane);
        s.take(s.unitCost, one.unitCost, lane);
        s.take(s.freshDemand, one.freshDemand, lane);
        s.take(s.weight, one.share, lane);
        if (traits.nests()) {
            s.take(s.within, one.within, lane);
        }
        s.take(s.occasions, one.occasions, lane);
        s.take(s.active, one.active, lane);
        s.take(s.alive, one.alive, lane);
        s.take(s.phase, one.phase, lane);
        s.take(s.dumpLoss, one.dumpLoss, lane);
        SingleSteps.prices(plan, one, week);
        s.lay(one.price, s.price, lane);
        s.lay(one.phase, s.phase, lane);
    }

    /** Leaves minus the slope of demand for product j in the scratch row. */
    private static void slope(Plan plan, LaneState s, Traits traits, int j) {
        Arrays.fill(s.scratch, 0);
        int nest = traits.nests() ? plan.nestOf(j) : -1;
        for (int g = 0; g < plan.segments() && s.live[j]; g++) {
            int cell = g * plan.products() + j;
            if (nest < 0) {
                steeper(s, g, s.weight[cell], s.scratch, s.lanes);
            } else {
                steeper(s, g, s.weight[cell], s.within[cell], s.closeness[nest], s.scratch, s.lanes);
            }
        }
    }

    private static void steeper(
            LaneState s, int g, double[] weight, double[] within, double[] closeness, double[] slope, int n) {
        double[] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY)[g];
        double[] people = s.occasions[g];
        double[] inverse = s.inverse[g];
        for (int i = 0; i < n; i++) {
            double share = weight[i] * inverse[i];
            double own = closeness[i] - (closeness[i] - 1) * within[i] - share;
            slope[i] += perYuan[i] * people[i] * share * own;
        }
    }

    private static void steeper(LaneState s, int g, double[] weight, double[] slope, int n) {
        double[] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY)[g];
        double[] people = s.occasions[g];
        double[] inverse = s.inverse[g];
        for (int i = 0; i < n; i++) {
            double share = weight[i] * inverse[i];
            slope[i] += perYuan[i] * people[i] * share * (1 - share);
        }
    }

    /** Leaves the next price of a product in its row of best replies. */
    private static void reply(Plan plan, LaneState s, Rules rules, int j, int week) {
        if (rules.only(PricingRule.BEST_RESPONSE)) {
            step(s, j, s.best[j], s.scratch, s.lanes);
        } else if (rules.only(PricingRule.PREDATOR)) {
            prey(plan, s, j, s.scratch2);
            turn(s, j, s.phase[plan.firmOf(j)], s.dumpLoss[plan.firmOf(j)], week, s.lanes);
            step(s, j, s.best[j], s.scratch, s.lanes);
            dump(s, j, s.best[j], s.phase[plan.firmOf(j)], s.lanes);
        } else {
            eachRun(plan, s, j, week);
        }
    }

    /**
     * All lanes one step towards the best response: floor and margin, below the ceiling. What is not sold keeps its
     * price. A slope is nothing or far above what is added to it, lest nothing be divided by nothing.
     */
    private static void step(LaneState s, int j, double[] next, double[] slope, int n) {
        double[] demand = s.freshDemand[j];
        double[] cost = s.unitCost[j];
        double[] perNet = s.perNet[j];
        double[] ceiling = s.in.product(ProductParameter.PRICE_CEILING)[j];
        double[] price = s.price[j];
        double[] active = s.active[j];
        double[] pace = s.in.market(MarketParameter.PRICE_ADJUSTMENT);
        for (int i = 0; i < n; i++) {
            double margin = Math.signum(slope[i]) * demand[i] / (slope[i] + Double.MIN_NORMAL);
            double target = Math.min(cost[i] * perNet[i] + Wide.positive(margin), ceiling[i]);
            double before = price[i];
            next[i] = before + active[i] * pace[i] * (target - before);
        }
    }

    /** Phases are 0, 1 and 2, and 1 is dumping. */
    private static void dump(LaneState s, int j, double[] next, double[] phase, int n) {
        double[] active = s.active[j];
        double[] low = s.in.product(ProductParameter.DUMP_PRICE)[j];
        for (int i = 0; i < n; i++) {
            double dumping = active[i] * phase[i] * (2 - phase[i]);
            next[i] = dumping * low[i] + (1 - dumping) * next[i];
        }
    }

    private static void eachRun(Plan plan, LaneState s, int j, int week) {
        double[] rules = s.in.product(ProductParameter.PRICING)[j];
        for (int lane = 0; lane < s.lanes; lane++) {
            PricingRule rule = PricingRule.of(rules[lane]);
            if (rule == PricingRule.PREDATOR) {
                turn(plan, s, j, lane, week);
            }
            double before = s.price[j][lane];
            s.best[j][lane] = s.active[j][lane] > 0 ? next(plan, s, j, lane, week, rule) : before;
        }
    }

    private static double next(Plan plan, LaneState s, int j, int lane, int week, PricingRule rule) {
        double before = s.price[j][lane];
        return switch (rule) {
            case FIXED -> before;
            case PATH -> path(plan, s.single[lane], j, before, week);
            case COST_PLUS -> floor(s, j, lane) * (1 + s.in.product(ProductParameter.MARKUP)[j][lane]);
            case BEST_RESPONSE -> step(s, j, lane);
            case PREDATOR ->
                s.phase[plan.firmOf(j)][lane] == State.DUMPING
                        ? s.in.product(ProductParameter.DUMP_PRICE)[j][lane]
                        : step(s, j, lane);
            case IMITATOR ->
                plan.leaderOf(j) < 0
                        ? before
                        : s.in.product(ProductParameter.UNDERCUT)[j][lane] * s.price[plan.leaderOf(j)][lane];
        };
    }

    private static double floor(LaneState s, int j, int lane) {
        return s.unitCost[j][lane] * s.perNet[j][lane];
    }

    private static double step(LaneState s, int j, int lane) {
        double floor = floor(s, j, lane);
        double slope = s.scratch[lane];
        double best = floor + (slope > 0 ? s.freshDemand[j][lane] / slope : 0);
        double target = Math.min(Math.max(best, floor), s.in.product(ProductParameter.PRICE_CEILING)[j][lane]);
        double before = s.price[j][lane];
        return before + s.in.market(MarketParameter.PRICE_ADJUSTMENT)[lane] * (target - before);
    }

    private static double path(Plan plan, State one, int j, double before, int week) {
        double price = before;
        double latest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < plan.pathSteps(j); k++) {
            double from = one.in.pathWeek(j, k);
            if (from <= week && from >= latest) {
                latest = from;
                price = one.in.pathPrice(j, k);
            }
        }
        return price;
    }

    /** How many of those it preys on are left. */
    private static void prey(Plan plan, LaneState s, int j, double[] left) {
        Arrays.fill(left, 0, s.lanes, 0);
        for (int f = 0; f < plan.firms(); f++) {
            if (plan.isPrey(j, f)) {
                Wide.add(left, s.alive[f], s.lanes);
            }
        }
    }

    /** All runs at once: from 0 to 1 when the week has come, from 1 to 2 when the chest is spent or nobody is left. */
    private static void turn(LaneState s, int j, double[] phase, double[] loss, double week, int n) {
        double[] from = s.in.product(ProductParameter.DUMP_WEEK)[j];
        double[] chest = s.in.product(ProductParameter.WAR_CHEST)[j];
        double[] prey = s.scratch2;
        for (int i = 0; i < n; i++) {
            double waits = Math.signum(Math.max(0, from[i] - week));
            double now = phase[i] + (1 - Math.signum(phase[i])) * (1 - waits);
            double spent = Math.signum(Math.max(0, loss[i] - chest[i]) + (1 - Math.signum(prey[i])));
            phase[i] = now + now * (2 - now) * spent;
        }
    }

    private static void turn(Plan plan, LaneState s, int j, int lane, int week) {
        int f = plan.firmOf(j);
        double[] phase = s.phase[f];
        if (phase[lane] == State.BASE && week >= s.in.product(ProductParameter.DUMP_WEEK)[j][lane]) {
            phase[lane] = State.DUMPING;
        }
        boolean spent = s.dumpLoss[f][lane] > s.in.product(ProductParameter.WAR_CHEST)[j][lane];
        if (phase[lane] == State.DUMPING && (spent || !preyLeft(plan, s, j, lane))) {
            phase[lane] = State.RECOUPING;
        }
    }

    private static boolean preyLeft(Plan plan, LaneState s, int j, int lane) {
        for (int f = 0; f < plan.firms(); f++) {
            if (plan.isPrey(j, f) && s.alive[f][lane] > 0) {
                return true;
            }
        }
        return false;
    }
}
