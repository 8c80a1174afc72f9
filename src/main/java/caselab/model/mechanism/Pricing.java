package caselab.model.mechanism;

import static caselab.model.MarketParameter.PRICE_ADJUSTMENT;

import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.State;

/**
 * Step 3, equation 12 (prices). All prices move at once, from the choice probabilities at last week's prices:
 *
 * <pre>
 * fixed          p' = p
 * path           p' = the price of the latest step reached
 * cost-plus      p' = c / (1 - tau) (1 + mu)
 * best response  p' = p + zeta (p_BR - p),  p_BR within c / (1 - tau) and p_max; see {@link BestResponse}
 * predator       p' = p_dump from t_dump until all prey are gone or the loss exceeds the war chest, else best response
 * imitator       p' = u p_leader
 * </pre>
 *
 * Prices in yuan, zeta a share per week.
 *
 * <p>Source: below-cost test, Areeda and Turner (1975), Harv. L. Rev. 88:697; predation and recoupment, Ordover and
 * Willig (1981), Yale L.J. 91:8.
 */
final class Pricing {

    private Pricing() {}

    static void apply(Plan plan, State s, int week) {
        for (int j = 0; j < plan.products(); j++) {
            s.best[j] = s.price[j];
            if (rule(s, j) == PricingRule.PREDATOR) {
                turn(plan, s, j, week);
            }
        }
        BestResponse.apply(plan, s);
        for (int j = 0; j < plan.products(); j++) {
            if (s.active[j] > 0) {
                s.best[j] = next(plan, s, j, week);
            }
        }
        System.arraycopy(s.best, 0, s.price, 0, s.price.length);
    }

    static PricingRule rule(State s, int j) {
        return PricingRule.of(s.in.pricing[j]);
    }

    private static double next(Plan plan, State s, int j, int week) {
        return switch (rule(s, j)) {
            case FIXED -> s.price[j];
            case PATH -> path(plan, s, j, week);
            case COST_PLUS -> floor(s, j) * (1 + s.in.markup[j]);
            case BEST_RESPONSE -> step(s, j);
            case PREDATOR -> s.phase[plan.firmOf(j)] == State.DUMPING ? s.in.dumpPrice[j] : step(s, j);
            case IMITATOR -> plan.leaderOf(j) < 0 ? s.price[j] : s.in.undercut[j] * s.price[plan.leaderOf(j)];
        };
    }

    /** Break-even price: unit cost over what the channel leaves. */
    static double floor(State s, int j) {
        return s.unitCost[j] / (1 - s.in.channelFee[j]);
    }

    private static double step(State s, int j) {
        double target = Math.min(Math.max(s.best[j], floor(s, j)), s.in.priceCeiling[j]);
        return s.price[j] + s.in.of(PRICE_ADJUSTMENT) * (target - s.price[j]);
    }

    private static double path(Plan plan, State s, int j, int week) {
        double price = s.price[j];
        double latest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < plan.pathSteps(j); k++) {
            double from = s.in.pathWeek(j, k);
            if (from <= week && from >= latest) {
                latest = from;
                price = s.in.pathPrice(j, k);
            }
        }
        return price;
    }

    /** A predator starts on its date, and stops when nobody is left to drive out or the chest is empty. */
    private static void turn(Plan plan, State s, int j, int week) {
        int f = plan.firmOf(j);
        if (s.phase[f] == State.BASE && week >= s.in.dumpWeek[j]) {
            s.phase[f] = State.DUMPING;
        }
        boolean spent = s.dumpLoss[f] > s.in.warChest[j];
        if (s.phase[f] == State.DUMPING && (spent || !preyLeft(plan, s, j))) {
            s.phase[f] = State.RECOUPING;
        }
    }

    private static boolean preyLeft(Plan plan, State s, int j) {
        for (int f = 0; f < plan.firms(); f++) {
            if (plan.isPrey(j, f) && s.alive[f] > 0) {
                return true;
            }
        }
        return false;
    }
}
