package caselab.study;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.scenario.Scenario;

/** A scenario over its own weeks, with every random quantity at its expected value. */
public final class ExpectedRun {

    private ExpectedRun() {}

    /** Plays it with these numbers of the market changed. */
    public static Trajectory of(Scenario scenario, Settings settings) {
        return WeeklySimulator.play(
                scenario.plan(), scenario.plan().numbers(settings), Chance.expected(), scenario.weeks());
    }
}
