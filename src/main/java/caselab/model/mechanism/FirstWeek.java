package caselab.model.mechanism;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.State;

/** Where a market stands in its first week, when everyone has come to market and no price has moved yet. */
public final class FirstWeek {

    private FirstWeek() {}

    /** The state of the first week, with choice probabilities and demand at the prices at the start. */
    public static State of(Plan plan, double[] numbers) {
        State s = new State(plan);
        s.load(numbers, Chance.expected());
        Start.apply(plan, s);
        Entry.apply(plan, s, 0);
        Choice.market(plan, s, 0);
        for (int j = 0; j < plan.products(); j++) {
            UnitCost.product(plan, s, j);
            Choice.product(plan, s, j);
        }
        Choice.demand(plan, s);
        return s;
    }
}
