package caselab.model.mechanism;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.State;
import java.util.Arrays;

/** The state before the first week. */
final class Start {

    private Start() {}

    static void apply(Plan plan, State s) {
        s.clear();
        copy(s.in.price, s.price);
        copy(s.in.quality, s.quality);
        copy(s.in.reputation, s.reputation);
        copy(s.in.awareness, s.awareness);
        copy(s.in.installedBase, s.installedBase);
        copy(s.in.waitingList, s.waitingList);
        copy(s.in.dropSize, s.drop);
        copy(s.in.brand, s.brand);
        copy(s.in.cash, s.cash);
        copy(s.in.initialOutput, s.output);
        Arrays.fill(s.alive, 1);
        Arrays.fill(s.active, 0);
        s.toEnter = plan.products();
        Launch.start(plan, s);
        if (!s.sameConstants) {
            constants(plan, s);
        }
    }

    /** What a run never changes. */
    private static void constants(Plan plan, State s) {
        s.perPerson = 1 / s.in.of(MarketParameter.REFERENCE_POPULATION);
        s.pricesMove = Arrays.stream(s.in.pricing).anyMatch(rule -> rule != PricingRule.FIXED.ordinal());
        Choice.constants(plan, s);
        Forgiveness.constants(s);
        UnitCost.constants(plan, s);
        Accounts.constants(plan, s);
        Research.constants(plan, s);
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
