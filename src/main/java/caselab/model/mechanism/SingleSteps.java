package caselab.model.mechanism;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Steps of the week that runs in lanes take one at a time, because they are rare or full of branches: the start, entry,
 * and prices that a firm sets jointly.
 */
public final class SingleSteps {

    private SingleSteps() {}

    /** The state before the first week, with all that a run never changes. */
    public static void start(Plan plan, State state, double[] numbers, Chance chance) {
        state.load(numbers, chance);
        Start.apply(plan, state);
    }

    /** Step 1. */
    public static void entry(Plan plan, State state, int week) {
        Entry.apply(plan, state, week);
    }

    /** The second half of step 3: new prices from the choice probabilities at the old ones. */
    public static void prices(Plan plan, State state, int week) {
        Pricing.apply(plan, state, week);
    }
}
