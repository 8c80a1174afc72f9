package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.Plan;

/** Step 10, equation 11: exit and second starts. */
final class Exit {

    private Exit() {}

    static void apply(Plan plan, LaneState s) {
        int n = s.lanes;
        for (int f = 0; f < plan.firms(); f++) {
            if (trouble(s.cash, s.alive, f * n, n) > 0) {
                for (int lane = 0; lane < n; lane++) {
                    firm(plan, s, f, lane);
                }
            } else {
                java.util.Arrays.fill(s.weeksInDebt, f * n, (f + 1) * n, 0);
            }
        }
    }

    /** In how many runs the firm is in debt or gone. */
    private static int trouble(double[] cash, double[] alive, int o, int n) {
        int count = 0;
        for (int i = 0; i < n; i++) {
            count += cash[o + i] < 0 || alive[o + i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static void firm(Plan plan, LaneState s, int f, int lane) {
        int i = f * s.lanes + lane;
        if (s.alive[i] == 0) {
            comeBack(plan, s, f, lane);
            return;
        }
        double cash = s.cash[i];
        s.weeksInDebt[i] = cash < 0 ? s.weeksInDebt[i] + 1 : 0;
        if (cash < -s.in.firm(FirmParameter.CREDIT_LINE)[i]
                || s.weeksInDebt[i] > s.in.firm(FirmParameter.CREDIT_PATIENCE)[i]) {
            s.alive[i] = 0;
            s.weeksInDebt[i] = 0;
            leave(plan, s, f, lane);
        }
    }

    private static void leave(Plan plan, LaneState s, int f, int lane) {
        for (int j : plan.productsOf(f)) {
            s.active[j * s.lanes + lane] = 0;
            s.waitingList[j * s.lanes + lane] = 0;
        }
    }

    private static void comeBack(Plan plan, LaneState s, int f, int lane) {
        int i = f * s.lanes + lane;
        double weeks = s.in.firm(FirmParameter.REENTRY_WEEKS)[i];
        if (weeks > 0 && ++s.weeksInDebt[i] >= weeks) {
            s.alive[i] = 1;
            s.weeksInDebt[i] = 0;
            s.cash[i] = s.in.firm(FirmParameter.REENTRY_CASH)[i];
            for (int j : plan.productsOf(f)) {
                s.active[j * s.lanes + lane] = s.single[lane].entered[j];
            }
        }
    }
}
