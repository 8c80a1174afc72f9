package caselab.app.run;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.scenario.Scenario;

/**
 * Three truths: the case as told, the case in the user's world, the user's run.
 *
 * @param world the same trajectory as the baseline where no assumption was changed
 */
public record Outcome(Choices choices, Trajectory baseline, Trajectory world, Trajectory run) {

    /** Plays whatever is not known yet. */
    public static Outcome of(Choices choices, Trajectory baseline) {
        Choices assumed = choices.worldOnly();
        Trajectory world = assumed.values().isEmpty() ? baseline : play(choices.scenario(), assumed.settings());
        Trajectory run = assumed.equals(choices) ? world : play(choices.scenario(), choices.settings());
        return new Outcome(choices, baseline, world, run);
    }

    /** The case as told. */
    public static Trajectory baseline(Scenario scenario) {
        return play(scenario, Settings.none());
    }

    private static Trajectory play(Scenario scenario, Settings settings) {
        return WeeklySimulator.play(
                scenario.plan(), scenario.plan().numbers(settings), Chance.expected(), scenario.weeks());
    }

    /** Whether any assumption was changed. */
    public boolean worldChanged() {
        return world != baseline;
    }
}
