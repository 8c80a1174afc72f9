package caselab.model.mechanism;

import static caselab.model.MarketParameter.PRICE_ADJUSTMENT;

import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.State;

/**
 * The prices that earn a firm most this week if nobody else moves, from the first-order conditions at today's demand. A
 * firm sets the prices of all its products that follow a best response jointly:
 *
 * <pre>
 * (1 - tau_j) D_j + sum_(k of f) n_k dD_k/dp_j = 0,   n_k = p_k (1 - tau_k) - c_k,   p_k = (c_k + n_k) / (1 - tau_k)
 * dD_j/dp_j = - sum_s alpha_s M_s s_j (1/sigma - (1/sigma - 1) s_(j|g) - s_j)
 * dD_k/dp_j =   sum_s alpha_s M_s s_k ((1/sigma - 1) s_(j|g) + s_j)   in one nest g,   sum_s alpha_s M_s s_k s_j   else
 * </pre>
 *
 * Products of the firm under another rule count with the margin they have. With one product this is {@code p = c / (1 -
 * tau) + D / (-dD/dp)}. Prices in yuan.
 *
 * <p>Source: Bertrand–Nash pricing of differentiated products, Berry (1994), RAND 25:242; Werden and Froeb (1994), JLEO
 * 10:407.
 */
final class BestResponse {

    private BestResponse() {}

    /** Leaves the unconstrained best responses in {@code s.best}; products under another rule are left alone. */
    static void apply(Plan plan, State s) {
        if (s.in.of(PRICE_ADJUSTMENT) == 0) {
            return;
        }
        for (int f = 0; f < plan.firms(); f++) {
            int[] line = plan.productsOf(f);
            if (line.length == 1) {
                alone(plan, s, line[0]);
            } else if (s.alive[f] > 0) {
                jointly(plan, s, line);
            }
        }
    }

    /** One product: the markup is demand over its slope. */
    private static void alone(Plan plan, State s, int j) {
        if (s.active[j] > 0 && responds(plan, s, j)) {
            double slope = slope(plan, s, j, j);
            s.best[j] = Pricing.floor(s, j) + (slope < 0 ? s.freshDemand[j] / -slope : 0);
        }
    }

    private static void jointly(Plan plan, State s, int[] line) {
        int size = gather(plan, s, line);
        if (size > 0) {
            conditions(plan, s, line, size);
            solve(s, size);
            prices(s, size);
        }
    }

    private static int gather(Plan plan, State s, int[] line) {
        int size = 0;
        for (int j : line) {
            if (s.active[j] > 0 && responds(plan, s, j)) {
                if (slope(plan, s, j, j) < 0) {
                    s.group[size++] = j;
                } else {
                    s.best[j] = Pricing.floor(s, j);
                }
            }
        }
        return size;
    }

    private static boolean responds(Plan plan, State s, int j) {
        PricingRule rule = Pricing.rule(s, j);
        return rule == PricingRule.BEST_RESPONSE
                || (rule == PricingRule.PREDATOR && s.phase[plan.firmOf(j)] != State.DUMPING);
    }

    private static void conditions(Plan plan, State s, int[] line, int size) {
        for (int row = 0; row < size; row++) {
            int j = s.group[row];
            double known = (1 - s.in.channelFee[j]) * s.freshDemand[j];
            for (int k : line) {
                if (s.active[k] > 0 && !responds(plan, s, k)) {
                    known += margin(s, k) * slope(plan, s, k, j);
                }
            }
            s.rightHandSide[row] = -known;
            for (int column = 0; column < size; column++) {
                s.jacobian[row * size + column] = slope(plan, s, s.group[column], j);
            }
        }
    }

    private static double margin(State s, int k) {
        return s.price[k] * (1 - s.in.channelFee[k]) - s.unitCost[k];
    }

    private static void prices(State s, int size) {
        for (int row = 0; row < size; row++) {
            int j = s.group[row];
            s.best[j] = (s.unitCost[j] + s.rightHandSide[row]) / (1 - s.in.channelFee[j]);
        }
    }

    /** dD_k/dp_j, units a week per yuan. */
    private static double slope(Plan plan, State s, int k, int j) {
        double slope = 0;
        for (int g = 0; g < plan.segments(); g++) {
            double perYuan = s.in.priceSensitivity[g];
            slope += perYuan * s.occasions[g] * response(plan, s, g, k, j);
        }
        return slope;
    }

    /** ds_k/dp_j within a segment, over alpha. */
    private static double response(Plan plan, State s, int g, int k, int j) {
        int from = g * plan.products();
        double shareK = s.share[from + k];
        double shareJ = s.share[from + j];
        int nest = plan.nestOf(j);
        if (nest < 0 || nest != plan.nestOf(k)) {
            return k == j ? -shareJ * (1 - shareJ) : shareK * shareJ;
        }
        double closeness = 1 / s.in.dissimilarity[nest];
        double pull = (closeness - 1) * s.within[from + j] + shareJ;
        return k == j ? -shareJ * (closeness - pull) : shareK * pull;
    }

    /**
     * Gaussian elimination in place; the solution is left in the right-hand side. It needs no pivots: if all prices of
     * a group rise together no demand in it grows, so each slope of its own outweighs the others in its column.
     */
    private static void solve(State s, int size) {
        for (int column = 0; column < size; column++) {
            for (int row = column + 1; row < size; row++) {
                double factor = s.jacobian[row * size + column] / s.jacobian[column * size + column];
                for (int k = column; k < size; k++) {
                    s.jacobian[row * size + k] -= factor * s.jacobian[column * size + k];
                }
                s.rightHandSide[row] -= factor * s.rightHandSide[column];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            double sum = s.rightHandSide[row];
            for (int k = row + 1; k < size; k++) {
                sum -= s.jacobian[row * size + k] * s.rightHandSide[k];
            }
            s.rightHandSide[row] = sum / s.jacobian[row * size + row];
        }
    }
}
