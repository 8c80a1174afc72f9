package caselab.app.run;

import caselab.experiment.Band;
import caselab.experiment.Ensemble;
import caselab.experiment.Experiments;
import caselab.experiment.Future;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.Survival;
import caselab.scenario.Scenario;
import caselab.study.Explore;
import caselab.study.ScenarioFigures;
import java.util.List;

/**
 * A hundred plausible worlds: how an output spreads over them, and in how many the firm in question is still in
 * business. The same hundred points of the ranges for every run, so that two runs meet the same worlds.
 *
 * @param choices what was played
 * @param output what was followed
 * @param band how it spreads
 * @param own in how many worlds the firm survives
 * @param told in how many it does as the case tells it
 */
public record Outlook(Choices choices, Scenario.Output output, Band band, Survival own, Survival told) {

    /** How many worlds. */
    public static final int WORLDS = 100;

    private static final long SEED = 2015;

    /** Plays the worlds; takes a hundred times as long as a run, unless they have been played before. */
    public static Outlook of(Experiments experiments, Choices choices, Scenario.Output output, Progress progress) {
        Scenario scenario = choices.scenario();
        Question question = ScenarioFigures.bands(scenario, List.of(output));
        Ensemble own = experiments.play(question, futures(choices, experiments), progress);
        Ensemble told = experiments.play(question, futures(Choices.baseline(scenario), experiments), progress);
        return new Outlook(choices, output, own.bands().getFirst(), survival(own), survival(told));
    }

    private static List<Future> futures(Choices choices, Experiments experiments) {
        return new Explore(choices.stand(), experiments, WORLDS, SEED).futures();
    }

    private static Survival survival(Ensemble ensemble) {
        return Survival.of(ensemble.table().columns().getFirst());
    }

    /** Whether this is what was asked for. */
    public boolean answers(Choices asked, Scenario.Output shown) {
        return choices.equals(asked) && output.equals(shown);
    }
}
