package caselab.model.lanes;

import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;

/** Step 1. Rare, so it is taken one run at a time unless all runs do the same. */
final class Entry {

    private Entry() {}

    static void apply(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.punctual()) {
            for (int j = 0; j < plan.products(); j++) {
                if (week == Math.ceil(s.in.product(ProductParameter.ENTRY_WEEK)[j][0])) {
                    everywhere(plan, s, j);
                }
            }
        } else {
            eachRun(plan, s, week);
        }
    }

    /** Where nothing that differs between runs decides on entry but that the firm is still there. */
    private static void everywhere(Plan plan, LaneState s, int j) {
        int f = plan.firmOf(j);
        int leader = plan.leaderOf(j);
        double[] kappa = s.in.product(ProductParameter.COPY_QUALITY)[j];
        for (int lane = 0; lane < s.lanes; lane++) {
            if (s.alive[f][lane] > 0) {
                s.active[j][lane] = 1;
                s.started[f][lane] = 1;
                if (kappa[lane] > 0 && leader >= 0) {
                    s.quality[j][lane] = kappa[lane] * s.quality[leader][lane];
                }
            }
        }
        s.shelvesChanged = true;
    }

    private static void eachRun(Plan plan, LaneState s, int week) {
        if (week < s.nextEntry) {
            return;
        }
        boolean margins = s.in.any(ProductParameter.ENTERS_ON_MARGIN, s.lanes, waits -> waits > 0);
        double next = Double.POSITIVE_INFINITY;
        for (int lane = 0; lane < s.lanes; lane++) {
            if (s.entryDue[lane] <= week) {
                State one = s.single[lane];
                if (week > 0) {
                    take(s, one, margins, lane);
                }
                SingleSteps.entry(plan, one, week);
                lay(plan, s, one, lane);
                s.entryDue[lane] = earliest(plan, one);
            }
            next = Math.min(next, s.entryDue[lane]);
        }
        s.nextEntry = next;
    }

    /** From when on anything may happen; what waits for margins counts the weeks from the start. */
    private static double earliest(Plan plan, State one) {
        double week = Double.POSITIVE_INFINITY;
        for (int j = 0; j < plan.products() && one.toEnter > 0; j++) {
            if (one.entered[j] == 0) {
                double due = one.in.entersOnMargin[j] > 0 ? 0 : one.in.entryWeek[j] - one.in.entrySpread[j];
                week = Math.min(week, due);
            }
        }
        return week;
    }

    /** Before the first week a run is where it started. */
    private static void take(LaneState s, State one, boolean margins, int lane) {
        s.take(s.cash, one.cash, lane);
        s.take(s.alive, one.alive, lane);
        s.take(s.active, one.active, lane);
        s.take(s.quality, one.quality, lane);
        s.take(s.launch, one.launch, lane);
        if (margins) {
            s.take(s.price, one.price, lane);
            s.take(s.unitCost, one.unitCost, lane);
            s.take(s.sales, one.sales, lane);
        }
    }

    /** What has entered, and its firm. */
    private static void lay(Plan plan, LaneState s, State one, int lane) {
        for (int j = 0; j < plan.products(); j++) {
            if (one.active[j] != s.active[j][lane]) {
                int f = plan.firmOf(j);
                s.active[j][lane] = one.active[j];
                s.quality[j][lane] = one.quality[j];
                s.cash[f][lane] = one.cash[f];
                s.started[f][lane] = one.started[f];
                s.launch[f][lane] = one.launch[f];
                s.shelvesChanged = true;
            }
        }
    }
}
