package caselab.app.run;

import caselab.experiment.Band;
import caselab.experiment.Ensemble;
import caselab.experiment.Experiments;
import caselab.experiment.Future;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.Survival;
import caselab.experiment.sampling.Worlds;
import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
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
        Ensemble own = experiments.play(question, futures(choices), progress);
        Ensemble told = experiments.play(question, futures(Choices.baseline(scenario)), progress);
        return new Outlook(choices, output, own.bands().getFirst(), survival(own), survival(told));
    }

    private static Survival survival(Ensemble ensemble) {
        return Survival.of(ensemble.table().columns().getFirst());
    }

    /** The assumptions vary about where the user has them; the decisions, and what is a choice, stand. */
    private static List<Future> futures(Choices choices) {
        Scenario scenario = choices.scenario();
        Settings fixed = Settings.none();
        for (Lever lever : choices.moved()) {
            if (lever.kind() == Lever.Kind.DECISION || lever.isChoice()) {
                fixed = fixed.with(lever.settings(choices.value(lever)));
            }
        }
        return Worlds.latin(Assumptions.of(scenario, choices::value), WORLDS, SEED)
                .futures(fixed);
    }

    /** Whether this is what was asked for. */
    public boolean answers(Choices asked, Scenario.Output shown) {
        return choices.equals(asked) && output.equals(shown);
    }
}
