package caselab.model.mechanism;

import static caselab.model.MarketParameter.MATERIAL_COST_DECLINE;

import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 2, equation 4 (learning curve). Unit cost from what the firm had made by last week:
 *
 * <pre>c_j = mat_j (1 - g_mat)^t + conv_j (min(max(Q_f, Q0_f), L_f) / Q0_f)^(log2 rho_f)</pre>
 *
 * c, mat, conv in yuan per unit; Q cumulative output, Q0 output before the start, L the output beyond which nothing
 * more is learned, all in units; rho the progress ratio, 1 for none.
 *
 * <p>Source: Wright (1936); the limit as in Besanko, Doraszelski and Kryukov (2014), AER 104:868.
 */
final class UnitCost {

    private static final double LN2 = Elementary.log(2);

    private UnitCost() {}

    /** The learning exponent log2 rho of each firm, which a run never changes. */
    static void constants(Plan plan, State s) {
        for (int f = 0; f < plan.firms(); f++) {
            double rho = s.in.progressRatio[f];
            s.learningExponent[f] = rho == 1 ? 0 : Elementary.log(rho) / LN2;
        }
    }

    static void product(Plan plan, State s, int j) {
        double conversion = s.in.conversionCost[j];
        double cost = s.in.materialCost[j] * s.materialFactor;
        s.unitCost[j] = conversion == 0 ? cost : cost + conversion * experience(s, plan.firmOf(j));
    }

    static void market(State s) {
        s.materialFactor *= 1 - s.in.of(MATERIAL_COST_DECLINE);
    }

    private static double experience(State s, int f) {
        double exponent = s.learningExponent[f];
        if (exponent == 0) {
            return 1;
        }
        double first = s.in.initialOutput[f];
        double limit = s.in.learningLimit[f];
        double output = s.output[f] > first ? s.output[f] : first;
        double made = output < limit ? output : limit;
        return Elementary.exp(exponent * Elementary.log(made / first));
    }
}
