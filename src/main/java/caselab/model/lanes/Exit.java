package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.Plan;

/** Step 10, equation 11: exit and second starts. */
final class Exit {

    private Exit() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        s.shelvesChanged |= traits.secondStarts();
        boolean trouble = any(s.debt, s.lanes);
        if (!traits.secondStarts() && !trouble && !s.inDebt) {
            return;
        }
        for (int f = 0; f < plan.firms(); f++) {
            if (traits.secondStarts()) {
                for (int lane = 0; lane < s.lanes; lane++) {
                    firm(plan, s, f, lane);
                }
            } else if (troubled(s.alive[f], s.cash[f], s.weeksInDebt[f], s.lanes)) {
                firm(plan, s, f);
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

    /** All runs at once, where nobody comes back. */
    private static void firm(Plan plan, LaneState s, int f) {
        double[] stays = s.scratch;
        owe(s.weeksInDebt[f], s.cash[f], s.alive[f], s.lanes);
        stay(s, f, stays, s.weeksInDebt[f], s.lanes);
        if (all(stays, s.lanes)) {
            return;
        }
        s.shelvesChanged = true;
        Wide.times(s.alive[f], s.alive[f], stays, s.lanes);
        Wide.times(s.weeksInDebt[f], s.weeksInDebt[f], stays, s.lanes);
        for (int j : plan.productsOf(f)) {
            Wide.times(s.active[j], s.active[j], stays, s.lanes);
            Wide.times(s.waitingList[j], s.waitingList[j], stays, s.lanes);
        }
    }

    private static void owe(double[] weeks, double[] cash, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            weeks[i] = alive[i] * Math.signum(Wide.positive(-cash[i])) * (weeks[i] + 1);
        }
    }

    /** 1 for who is not beyond the credit line, nor in debt for too long; neither of which need be finite. */
    private static void stay(LaneState s, int f, double[] stays, double[] weeks, int n) {
        double[] cash = s.cash[f];
        double[] alive = s.alive[f];
        double[] line = s.in.firm(FirmParameter.CREDIT_LINE)[f];
        double[] patience = s.in.firm(FirmParameter.CREDIT_PATIENCE)[f];
        for (int i = 0; i < n; i++) {
            double beyond = Math.max(0, -line[i] - cash[i]) + Math.max(0, weeks[i] - patience[i]);
            stays[i] = 1 - alive[i] * Math.signum(beyond);
        }
    }

    private static boolean all(double[] mask, int n) {
        for (int i = 0; i < n; i++) {
            if (mask[i] == 0) {
                return false;
            }
        }
        return true;
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
