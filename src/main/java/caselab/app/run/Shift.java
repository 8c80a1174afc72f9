package caselab.app.run;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.attribution.Explanation;
import caselab.experiment.attribution.Player;
import caselab.model.Chance;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Comparison;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What moved an output away from the case as told: the difference in the last week, shared out among the changes so
 * that the parts add up to it.
 *
 * @param choices what was played
 * @param output what moved
 * @param parts the largest first
 * @param total the whole difference
 */
public record Shift(Choices choices, Scenario.Output output, List<Part> parts, double total) {

    /** What one change accounts for; without a lever it is the world as a whole. */
    public record Part(Optional<Lever> lever, double value) {}

    /** Shares the difference out; takes many runs. */
    public static Shift of(Experiments experiments, Choices choices, Scenario.Output output, Progress progress) {
        Scenario scenario = choices.scenario();
        Comparison comparison = Comparison.of(Stand.asTold(scenario), choices.stand(), Chance.expected());
        Explanation why = comparison.explainer(output, experiments).explain(comparison.difference(), progress);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < why.difference().players().size(); i++) {
            Player player = why.difference().players().get(i);
            parts.add(new Part(scenario.lever(player.key()), why.shares().of(i, why.end())));
        }
        parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.value)));
        return new Shift(choices, output, List.copyOf(parts), why.shares().difference(why.end()));
    }

    /** Whether this is what was asked for. */
    public boolean answers(Choices asked, Scenario.Output shown) {
        return choices.equals(asked) && output.equals(shown);
    }
}
