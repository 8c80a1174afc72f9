package caselab.model.mechanism;

import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 10, equation 11 (exit). A firm whose cash falls below minus its credit line is gone: from next week its products
 * are off sale and nobody waits for them. A prey with cash X and weekly loss l lasts ceil(X / l) weeks.
 *
 * <p>Source: the long purse, Telser (1966), J. Law Econ. 9:259; Bolton and Scharfstein (1990), AER 80:93.
 */
final class Exit {

    private Exit() {}

    static void firm(Plan plan, State s, int f) {
        if (s.alive[f] > 0 && s.cash[f] < -s.in.creditLine[f]) {
            s.alive[f] = 0;
            leave(plan, s, f);
        }
    }

    private static void leave(Plan plan, State s, int f) {
        for (int j : plan.productsOf(f)) {
            s.active[j] = 0;
            s.waitingList[j] = 0;
        }
    }
}
