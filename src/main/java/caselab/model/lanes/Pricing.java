package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;
import java.util.Arrays;

/**
 * Step 3, equation 12: prices. The slope of demand is reckoned for all lanes at once; the rule is picked run by run.
 * Where a firm may set several best responses jointly, or products stand in nests, the whole step is taken one run at a
 * time.
 */
final class Pricing {

    private Pricing() {}

    static void apply(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.jointPrices() || traits.nests()) {
            for (int lane = 0; lane < s.lanes; lane++) {
                alone(plan, s, traits, lane, week);
            }
            return;
        }
        int n = s.lanes;
        for (int f = 0; f < plan.firms(); f++) {
            for (int j : plan.productsOf(f)) {
                slope(plan, s, j);
                reply(plan, s, j, week);
            }
        }
        System.arraycopy(s.best, 0, s.price, 0, plan.products() * n);
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

    /** Leaves minus the slope of demand for product j in the scratch field. */
    private static void slope(Plan plan, LaneState s, int j) {
        int n = s.lanes;
        Arrays.fill(s.productScratch, 0, n, 0);
        for (int g = 0; g < plan.segments(); g++) {
            int cell = (g * plan.products() + j) * n;
            Wide.product(s.productScratch2, 0, s.perYuan, cell, s.occasions, g * n, n);
            steeper(s.productScratch, s.productScratch2, s.weight, cell, n);
        }
    }

    private static void steeper(double[] slope, double[] people, double[] share, int cell, int n) {
        for (int i = 0; i < n; i++) {
            slope[i] += people[i] * share[cell + i] * (1 - share[cell + i]);
        }
    }

    private static void reply(Plan plan, LaneState s, int j, int week) {
        double[] rules = s.in.product(ProductParameter.PRICING);
        for (int lane = 0; lane < s.lanes; lane++) {
            int i = j * s.lanes + lane;
            PricingRule rule = PricingRule.of(rules[i]);
            if (rule == PricingRule.PREDATOR) {
                turn(plan, s, j, lane, week);
            }
            s.best[i] = s.active[i] > 0 ? next(plan, s, j, lane, week, rule) : s.price[i];
        }
    }

    private static double next(Plan plan, LaneState s, int j, int lane, int week, PricingRule rule) {
        int i = j * s.lanes + lane;
        return switch (rule) {
            case FIXED -> s.price[i];
            case PATH -> path(plan, s.single[lane], j, s.price[i], week);
            case COST_PLUS -> floor(s, i) * (1 + s.in.product(ProductParameter.MARKUP)[i]);
            case BEST_RESPONSE -> step(s, i, lane);
            case PREDATOR ->
                s.phase[plan.firmOf(j) * s.lanes + lane] == State.DUMPING
                        ? s.in.product(ProductParameter.DUMP_PRICE)[i]
                        : step(s, i, lane);
            case IMITATOR ->
                plan.leaderOf(j) < 0
                        ? s.price[i]
                        : s.in.product(ProductParameter.UNDERCUT)[i] * s.price[plan.leaderOf(j) * s.lanes + lane];
        };
    }

    private static double floor(LaneState s, int i) {
        return s.unitCost[i] / (1 - s.in.product(ProductParameter.CHANNEL_FEE)[i]);
    }

    private static double step(LaneState s, int i, int lane) {
        double floor = floor(s, i);
        double slope = s.productScratch[lane];
        double best = floor + (slope > 0 ? s.freshDemand[i] / slope : 0);
        double target = Math.min(Math.max(best, floor), s.in.product(ProductParameter.PRICE_CEILING)[i]);
        return s.price[i] + s.in.market(MarketParameter.PRICE_ADJUSTMENT)[lane] * (target - s.price[i]);
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

    private static void turn(Plan plan, LaneState s, int j, int lane, int week) {
        int f = plan.firmOf(j) * s.lanes + lane;
        int i = j * s.lanes + lane;
        if (s.phase[f] == State.BASE && week >= s.in.product(ProductParameter.DUMP_WEEK)[i]) {
            s.phase[f] = State.DUMPING;
        }
        boolean spent = s.dumpLoss[f] > s.in.product(ProductParameter.WAR_CHEST)[i];
        if (s.phase[f] == State.DUMPING && (spent || !preyLeft(plan, s, j, lane))) {
            s.phase[f] = State.RECOUPING;
        }
    }

    private static boolean preyLeft(Plan plan, LaneState s, int j, int lane) {
        for (int f = 0; f < plan.firms(); f++) {
            if (plan.isPrey(j, f) && s.alive[f * s.lanes + lane] > 0) {
                return true;
            }
        }
        return false;
    }
}
