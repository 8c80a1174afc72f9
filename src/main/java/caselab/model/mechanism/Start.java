package caselab.model.mechanism;

import static caselab.model.FirmParameter.*;
import static caselab.model.ProductParameter.*;

import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.State;

/** The state before the first week. */
final class Start {

    private Start() {}

    static void apply(Plan plan, State s) {
        s.clear();
        int n = plan.products();
        copy(s, plan.product(PRICE), s.price);
        copy(s, plan.product(QUALITY), s.quality);
        copy(s, plan.product(REPUTATION), s.reputation);
        copy(s, plan.product(AWARENESS), s.awareness);
        copy(s, plan.product(INSTALLED_BASE), s.installedBase);
        copy(s, plan.product(WAITING_LIST), s.waitingList);
        copy(s, plan.product(DROP_SIZE), s.drop);
        copy(s, plan.firm(BRAND), s.brand);
        copy(s, plan.firm(CASH), s.cash);
        copy(s, plan.firm(INITIAL_OUTPUT), s.output);
        java.util.Arrays.fill(s.alive, 1);
        s.pricesMove = false;
        s.marginsInvite = false;
        int onMargin = plan.product(ENTERS_ON_MARGIN);
        int pricing = plan.product(PRICING);
        for (int j = 0; j < n; j++) {
            s.active[j] = 0;
            s.marginsInvite |= s.par[onMargin + j] != 0;
            s.pricesMove |= s.par[pricing + j] != PricingRule.FIXED.ordinal();
        }
        Choice.constants(plan, s);
        UnitCost.constants(plan, s);
    }

    private static void copy(State s, int from, double[] to) {
        System.arraycopy(s.par, from, to, 0, to.length);
    }
}
