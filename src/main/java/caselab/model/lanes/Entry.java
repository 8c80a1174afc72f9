package caselab.model.lanes;

import caselab.model.Plan;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;

/** Step 1. Rare, so it is taken one run at a time. */
final class Entry {

    private Entry() {}

    static void apply(Plan plan, LaneState s, int week) {
        if (week < s.nextEntry) {
            return;
        }
        double next = Double.POSITIVE_INFINITY;
        for (int lane = 0; lane < s.lanes; lane++) {
            State one = s.single[lane];
            if (one.toEnter > 0 && earliest(plan, one) <= week) {
                take(s, one, lane);
                int before = one.toEnter;
                SingleSteps.entry(plan, one, week);
                if (one.toEnter < before) {
                    lay(s, one, lane);
                }
            }
            next = Math.min(next, earliest(plan, one));
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

    private static void take(LaneState s, State one, int lane) {
        s.take(s.cash, one.cash, lane);
        s.take(s.alive, one.alive, lane);
        s.take(s.active, one.active, lane);
        s.take(s.quality, one.quality, lane);
        s.take(s.price, one.price, lane);
        s.take(s.unitCost, one.unitCost, lane);
        s.take(s.sales, one.sales, lane);
        s.take(s.launch, one.launch, lane);
    }

    private static void lay(LaneState s, State one, int lane) {
        s.lay(one.cash, s.cash, lane);
        s.lay(one.active, s.active, lane);
        s.lay(one.quality, s.quality, lane);
        s.lay(one.started, s.started, lane);
        s.lay(one.launch, s.launch, lane);
    }
}
