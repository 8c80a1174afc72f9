package caselab.model.mechanism;

import static caselab.model.FirmParameter.*;
import static caselab.model.MarketParameter.MATERIAL_COST_DECLINE;
import static caselab.model.ProductParameter.CONVERSION_COST;
import static caselab.model.ProductParameter.MATERIAL_COST;

import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 2, equation 4 (learning curve). Unit cost from what the firm had made by last week:
 *
 * <pre>c_j = mat_j (1 - g_mat)^t + conv_j (min(max(Q_f, Q0_f), L_f) / Q0_f)^(log2 rho_f)</pre>
 *
 * c, mat, conv in yuan per unit; Q cumulative output, Q0 output before the start, L the output beyond which nothing more
 * is learned, all in units; rho the progress ratio, 1 for none.
 *
 * <p>Source: Wright (1936); the limit as in Besanko, Doraszelski and Kryukov (2014), AER 104:868.
 */
final class UnitCost {

    private UnitCost() {}

    /** log2 rho does not change within a run. */
    static void constants(Plan plan, State s) {
        int ratio = plan.firm(PROGRESS_RATIO);
        for (int f = 0; f < plan.firms(); f++) {
            s.learningPower[f] = Elementary.log(s.par[ratio + f]) / LN2;
        }
    }

    static void apply(Plan plan, State s) {
        int material = plan.product(MATERIAL_COST);
        int conversion = plan.product(CONVERSION_COST);
        for (int j = 0; j < plan.products(); j++) {
            double conv = s.par[conversion + j];
            double cost = s.par[material + j] * s.materialFactor;
            s.unitCost[j] = conv == 0 ? cost : cost + conv * experience(plan, s, plan.firmOf(j));
        }
        s.materialFactor *= 1 - s.par[plan.market(MATERIAL_COST_DECLINE)];
    }

    private static double experience(Plan plan, State s, int f) {
        double power = s.learningPower[f];
        if (power == 0) {
            return 1;
        }
        double first = s.par[plan.firm(INITIAL_OUTPUT) + f];
        double made = Math.min(Math.max(s.output[f], first), s.par[plan.firm(LEARNING_LIMIT) + f]);
        return made == first ? 1 : Elementary.exp(power * Elementary.log(made / first));
    }

    private static final double LN2 = Elementary.log(2);
}
