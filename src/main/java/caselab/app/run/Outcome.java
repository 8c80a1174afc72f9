package caselab.app.run;

import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.study.ExpectedRun;

/**
 * Three truths: the case as told, the case in the user's world, the user's run.
 *
 * @param world the same trajectory as the baseline where no assumption was changed
 */
public record Outcome(Choices choices, Trajectory baseline, Trajectory world, Trajectory run) {

    /** Plays whatever is not known yet. */
    public static Outcome of(Choices choices, Trajectory baseline) {
        Choices assumed = choices.worldOnly();
        Trajectory world =
                assumed.values().isEmpty() ? baseline : ExpectedRun.of(choices.scenario(), assumed.settings());
        Trajectory run = assumed.equals(choices) ? world : ExpectedRun.of(choices.scenario(), choices.settings());
        return new Outcome(choices, baseline, world, run);
    }

    /** The case as told. */
    public static Trajectory baseline(Scenario scenario) {
        return ExpectedRun.of(scenario, Settings.none());
    }

    /** Whether any assumption was changed. */
    public boolean worldChanged() {
        return world != baseline;
    }
}
