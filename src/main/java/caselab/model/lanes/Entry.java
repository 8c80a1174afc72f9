package caselab.model.lanes;

import caselab.model.Plan;
import caselab.model.State;
import caselab.model.mechanism.SingleSteps;

/** Step 1. Rare, so it is taken one run at a time. */
final class Entry {

    private Entry() {}

    static void apply(Plan plan, LaneState s, int week) {
        for (int lane = 0; lane < s.lanes; lane++) {
            State one = s.single[lane];
            if (one.toEnter > 0 && due(plan, one, week)) {
                take(s, one, lane);
                int before = one.toEnter;
                SingleSteps.entry(plan, one, week);
                if (one.toEnter < before) {
                    lay(s, one, lane);
                }
            }
        }
    }

    /** Whether anything may happen; what waits for margins counts the weeks from the start. */
    private static boolean due(Plan plan, State one, int week) {
        for (int j = 0; j < plan.products(); j++) {
            if (one.entered[j] == 0
                    && (one.in.entersOnMargin[j] > 0 || week >= one.in.entryWeek[j] - one.in.entrySpread[j])) {
                return true;
            }
        }
        return false;
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
