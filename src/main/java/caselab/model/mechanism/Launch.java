package caselab.model.mechanism;

import caselab.model.Plan;
import caselab.model.State;

/**
 * A product that is made ready with an investment, paid in the week it enters. The first yuan buy most: {@code q_j =
 * q0_j + dq_I I_j / (I_j + I_h)}; I and I_h in yuan, I_h the investment that adds half of what any could.
 *
 * <p>Source: the odds a X / (1 + a X) of equation 10 with a = 1 / I_h, Pakes and McGuire (1994), RAND 25:555, taken
 * once.
 */
final class Launch {

    private Launch() {}

    /** Quality with which products that were invested in start. */
    static void start(Plan plan, State s) {
        for (int j = 0; j < plan.products(); j++) {
            double paid = s.in.launchInvestment[j];
            if (paid > 0) {
                s.quality[j] += s.in.investmentYield[j] * paid / (paid + s.in.investmentScale[j]);
            }
        }
    }

    /** The investment falls due when a product enters after the start. */
    static void enters(Plan plan, State s, int j, int week) {
        if (week > 0) {
            s.launch[plan.firmOf(j)] += s.in.launchInvestment[j];
        }
    }
}
