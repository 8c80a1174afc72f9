package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.Plan;

/** Step 10, equation 11: exit and second starts. */
final class Exit {

    private Exit() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        boolean trouble = any(s.debt, s.lanes);
        if (!traits.secondStarts() && !trouble && !s.inDebt) {
            return;
        }
        for (int f = 0; f < plan.firms(); f++) {
            if (traits.secondStarts() || troubled(s.alive[f], s.cash[f], s.weeksInDebt[f], s.lanes)) {
                for (int lane = 0; lane < s.lanes; lane++) {
                    firm(plan, s, f, lane);
                }
            }
        }
        s.inDebt = trouble;
    }

    private static boolean any(double[] debt, int n) {
        for (int i = 0; i < n; i++) {
            if (debt[i] > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean troubled(double[] alive, double[] cash, double[] weeksInDebt, int n) {
        for (int i = 0; i < n; i++) {
            if (alive[i] * cash[i] < 0 || weeksInDebt[i] > 0) {
                return true;
            }
        }
        return false;
    }

    private static void firm(Plan plan, LaneState s, int f, int lane) {
        if (s.alive[f][lane] == 0) {
            comeBack(plan, s, f, lane);
            return;
        }
        double cash = s.cash[f][lane];
        s.weeksInDebt[f][lane] = cash < 0 ? s.weeksInDebt[f][lane] + 1 : 0;
        if (cash < -s.in.firm(FirmParameter.CREDIT_LINE)[f][lane]
                || s.weeksInDebt[f][lane] > s.in.firm(FirmParameter.CREDIT_PATIENCE)[f][lane]) {
            s.alive[f][lane] = 0;
            s.weeksInDebt[f][lane] = 0;
            leave(plan, s, f, lane);
        }
    }

    private static void leave(Plan plan, LaneState s, int f, int lane) {
        for (int j : plan.productsOf(f)) {
            s.active[j][lane] = 0;
            s.waitingList[j][lane] = 0;
        }
    }

    private static void comeBack(Plan plan, LaneState s, int f, int lane) {
        double weeks = s.in.firm(FirmParameter.REENTRY_WEEKS)[f][lane];
        if (weeks > 0 && ++s.weeksInDebt[f][lane] >= weeks) {
            s.alive[f][lane] = 1;
            s.weeksInDebt[f][lane] = 0;
            s.cash[f][lane] = s.in.firm(FirmParameter.REENTRY_CASH)[f][lane];
            for (int j : plan.productsOf(f)) {
                s.active[j][lane] = s.single[lane].entered[j];
            }
        }
    }
}
