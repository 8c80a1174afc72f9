package caselab.study;

import caselab.experiment.Column;
import caselab.experiment.Experiments;
import caselab.experiment.Figure;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.sampling.Worlds;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.model.Settings;
import caselab.model.Unit;
import caselab.model.metric.Measure;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In how many plausible worlds a claim of a case holds. What the claim itself changes stands above the world's
 * assumptions, and both sides of a comparison meet the same worlds and the same luck.
 *
 * @param ledger how often it holds, and which assumption most decides it, by its place in {@link Assumptions#of}
 */
public record ClaimOdds(Scenario scenario, Scenario.Claim claim, ClaimLedger ledger) {

    /** The odds of all claims of a scenario, in worlds drawn from its own seed. */
    public static List<ClaimOdds> of(Scenario scenario, int worlds, Experiments experiments, Progress progress) {
        Worlds drawn = Worlds.latin(Assumptions.of(scenario), worlds, scenario.seed());
        return scenario.claims().stream()
                .map(claim -> of(scenario, claim, drawn, experiments, progress))
                .toList();
    }

    private static ClaimOdds of(
            Scenario scenario, Scenario.Claim claim, Worlds worlds, Experiments experiments, Progress progress) {
        Reading reading = new Reading(scenario, claim.weeks(), worlds, experiments, progress);
        Column own = reading.of(claim.measure(), claim.under());
        Column other = claim.against()
                .map(against -> reading.of(against.measure(), against.under()))
                .orElse(own);
        boolean[] holds = new boolean[worlds.size()];
        for (int k = 0; k < worlds.size(); k++) {
            double figure = own.at(k);
            if (claim.against().isPresent()) {
                figure = compared(figure, other.at(k), claim.against().get().kind());
            }
            holds[k] = figure >= claim.low() && figure <= claim.high();
        }
        double[][] values =
                IntStream.range(0, holds.length).mapToObj(worlds::values).toArray(double[][]::new);
        return new ClaimOdds(scenario, claim, ClaimLedger.of(claim.key(), values, holds));
    }

    private static double compared(double own, double other, Scenario.Comparison.Kind kind) {
        return switch (kind) {
            case RATIO -> own / other;
            case DIFFERENCE -> own - other;
        };
    }

    /** What a figure is in every world. */
    private record Reading(
            Scenario scenario, int weeks, Worlds worlds, Experiments experiments, Progress progress) {
        Column of(Measure measure, Settings under) {
            Figure figure = new Figure("claim", Unit.RATIO, measure);
            Question question = Question.figures(scenario.plan(), weeks, List.of(figure));
            return experiments
                    .play(question, worlds.futures(under), progress)
                    .table()
                    .columns()
                    .getFirst();
        }
    }

    /** Worlds in which it holds. */
    public int held() {
        return ledger.held();
    }

    /** All worlds. */
    public int worlds() {
        return ledger.worlds();
    }

    /** From 0 to 1. */
    public double share() {
        return ledger.share();
    }

    /** Key of the assumption that most decides it; empty if none does. */
    public Optional<String> decidedBy() {
        return ledger.deciding().map(deciding -> Assumptions.of(scenario).get(deciding.input()).key());
    }
}
