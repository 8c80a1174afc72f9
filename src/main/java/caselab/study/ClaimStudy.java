package caselab.study;

import caselab.experiment.Column;
import caselab.experiment.Experiments;
import caselab.experiment.Figure;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.Trials;
import caselab.experiment.sampling.Worlds;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.model.Settings;
import caselab.model.Unit;
import caselab.model.metric.Measure;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** In how many plausible worlds the claims of a scenario hold, and which assumption decides each. */
public final class ClaimStudy {

    private final Scenario scenario;
    private final Experiments experiments;
    private final Worlds worlds;

    /** A study over so many worlds drawn from a seed. */
    public ClaimStudy(Scenario scenario, Experiments experiments, int worlds, long seed) {
        this.scenario = scenario;
        this.experiments = experiments;
        this.worlds = Worlds.latin(Assumptions.of(scenario), worlds, seed);
    }

    /** One entry per claim, in the scenario's order; assumptions are counted as {@link Assumptions#of} lists them. */
    public List<ClaimLedger> ledger(Progress progress) {
        double[][] values =
                IntStream.range(0, worlds.size()).mapToObj(worlds::values).toArray(double[][]::new);
        return scenario.claims().stream()
                .map(claim -> ClaimLedger.of(claim.key(), values, holds(claim, progress)))
                .toList();
    }

    private boolean[] holds(Scenario.Claim claim, Progress progress) {
        double[] figures = figures(claim.measure(), claim.under(), claim.weeks(), progress);
        claim.against().ifPresent(other -> {
            double[] base = figures(other.measure(), other.under(), claim.weeks(), progress);
            for (int k = 0; k < figures.length; k++) {
                figures[k] =
                        other.kind() == Scenario.Comparison.Kind.RATIO ? figures[k] / base[k] : figures[k] - base[k];
            }
        });
        boolean[] holds = new boolean[figures.length];
        for (int k = 0; k < holds.length; k++) {
            holds[k] = figures[k] >= claim.low() && figures[k] <= claim.high();
        }
        return holds;
    }

    private double[] figures(Measure measure, Settings under, int weeks, Progress progress) {
        Question question = Question.figures(scenario.plan(), weeks, List.of(new Figure("claim", Unit.INDEX, measure)));
        Column column = new Trials(experiments, question, worlds.futures(Settings.none()), progress)
                .play(List.of(under))
                .columns()
                .getFirst();
        return column.values();
    }
}
