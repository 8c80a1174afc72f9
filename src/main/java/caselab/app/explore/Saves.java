package caselab.app.explore;

import caselab.app.run.Choices;
import caselab.app.run.OutputLine;
import caselab.experiment.Progress;
import caselab.experiment.search.Rescue;
import caselab.experiment.search.Rescues;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.ExpectedRun;
import caselab.study.Explore;
import caselab.study.Goal;
import java.util.List;

/**
 * What would save it.
 *
 * @param ends how an output ends with each rescue, in the run as expected
 */
record Saves(Asked asked, Rescues rescues, List<OutputLine> ends) {

    /**
     * What was asked.
     *
     * @param levers those the search may move
     */
    record Asked(Choices choices, List<Lever> levers, Goal goal, Scenario.Output output) {}

    static Saves of(Asked asked, Explore explore, Progress progress) {
        Rescues rescues = explore.rescue(asked.levers, asked.goal, progress);
        return new Saves(
                asked,
                rescues,
                rescues.found().stream().map(found -> end(asked, found)).toList());
    }

    private static OutputLine end(Asked asked, Rescue rescue) {
        Choices saved = choices(asked, rescue);
        return OutputLine.of(ExpectedRun.of(saved.scenario(), saved.settings()), asked.output);
    }

    /** The choices with a rescue. */
    Choices choices(Rescue rescue) {
        return choices(asked, rescue);
    }

    private static Choices choices(Asked asked, Rescue rescue) {
        Choices choices = asked.choices;
        for (int dial : rescue.moved()) {
            choices = choices.with(asked.levers.get(dial), rescue.values().get(dial));
        }
        return choices;
    }
}
