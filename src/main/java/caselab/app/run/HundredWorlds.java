package caselab.app.run;

import caselab.experiment.Band;
import caselab.experiment.Ensemble;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.Survival;
import caselab.experiment.sampling.Worlds;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
import caselab.study.ScenarioFigures;
import java.util.List;

/**
 * What becomes of choices in a hundred plausible worlds: always the same hundred, so that plans differ by what was
 * decided and not by luck. An assumption the user has set stays as set.
 */
public final class HundredWorlds {

    /** How many worlds. */
    public static final int COUNT = 100;
    /** What they are drawn from. */
    public static final long SEED = 2015;

    /**
     * How choices fare.
     *
     * @param choices what was played
     * @param survivors in how many of the worlds the firm in question is in business at the end
     * @param bands how the outputs asked for spread, in that order
     */
    public record Fate(Choices choices, int survivors, List<Band> bands) {}

    private final Experiments experiments;

    /** Worlds played by these experiments, which whoever made them closes. */
    public HundredWorlds(Experiments experiments) {
        this.experiments = experiments;
    }

    /**
     * Plays them; takes longer than a run.
     *
     * @param outputs those whose spread is wanted
     */
    public Fate of(Choices choices, List<Scenario.Output> outputs, Progress progress) {
        Scenario scenario = choices.scenario();
        Worlds worlds = Worlds.latin(Assumptions.of(scenario), COUNT, SEED);
        Ensemble played = experiments.play(
                ScenarioFigures.bands(scenario, outputs), worlds.futures(choices.settings()), progress);
        Survival survival = Survival.of(played.table().columns().getFirst());
        return new Fate(choices, survival.survived(), played.bands());
    }
}
