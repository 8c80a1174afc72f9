package caselab.model.mechanism;

import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 10, equation 11 (exit and second starts). A firm whose cash falls below minus its credit line, or stays below
 * zero for more than n_c weeks in a row, is gone: from next week its products are off sale and nobody waits for them. A
 * prey with cash X and weekly loss l lasts ceil(X / l) weeks. A serial founder starts again n_r weeks later with new
 * cash C_r, the old products, what the firm had learnt and what time has left of its brand.
 *
 * <p>Source: the long purse, Telser (1966), J. Law Econ. 9:259; Bolton and Scharfstein (1990), AER 80:93; founders who
 * come back, Gompers, Kovner, Lerner and Scharfstein (2010), J. Financ. Econ. 96:18 [unverified].
 */
final class Exit {

    private Exit() {}

    static void firm(Plan plan, State s, int f) {
        if (s.alive[f] == 0) {
            comeBack(plan, s, f);
            return;
        }
        double cash = s.cash[f];
        s.weeksInDebt[f] = cash < 0 ? s.weeksInDebt[f] + 1 : 0;
        if (cash < -s.in.creditLine[f] || s.weeksInDebt[f] > s.in.creditPatience[f]) {
            s.alive[f] = 0;
            s.weeksInDebt[f] = 0;
            leave(plan, s, f);
        }
    }

    private static void leave(Plan plan, State s, int f) {
        for (int j : plan.productsOf(f)) {
            s.active[j] = 0;
            s.waitingList[j] = 0;
        }
    }

    private static void comeBack(Plan plan, State s, int f) {
        double weeks = s.in.reentryWeeks[f];
        if (weeks > 0 && ++s.weeksInDebt[f] >= weeks) {
            s.alive[f] = 1;
            s.weeksInDebt[f] = 0;
            s.cash[f] = s.in.reentryCash[f];
            for (int j : plan.productsOf(f)) {
                s.active[j] = s.entered[j];
            }
        }
    }
}
