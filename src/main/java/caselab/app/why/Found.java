package caselab.app.why;

import caselab.app.run.Choices;
import caselab.app.run.OutputLine;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.attribution.CausalMap;
import caselab.experiment.attribution.Explanation;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.scenario.Scenario;
import caselab.study.Comparison;
import caselab.study.ExpectedRun;
import caselab.study.Stand;
import java.util.OptionalDouble;

/**
 * Why two runs differ in an output.
 *
 * @param outBefore week in which the firm failed in the first run, or -1
 * @param outAfter the same in the second
 */
record Found(Asked asked, Comparison comparison, Explanation why, CausalMap map, int outBefore, int outAfter) {

    private static final long SEED = 2015;

    /** What was asked. */
    record Asked(Choices before, Choices after, Scenario.Output output) {

        /** The two runs, both as expected: without luck. */
        Comparison comparison() {
            return Comparison.of(stand(before), stand(after), Chance.expected());
        }

        /** Whether there are more changes than can be told apart one by one. */
        boolean tooMany() {
            return comparison().decisions().size() > Comparison.MOST;
        }

        private static Stand stand(Choices choices) {
            return new Stand(choices.scenario(), choices.values(), Settings.none());
        }
    }

    static Found of(Asked asked, Experiments experiments, Progress progress) {
        Comparison comparison = asked.comparison();
        Explanation why = comparison.explainer(asked.output, experiments).explain(comparison.difference(), progress);
        Explanation sure = new Explanation(
                why.difference(),
                why.track(),
                why.shares(),
                why.moments(),
                why.decisive(),
                spread(asked, comparison, experiments, progress));
        progress.check();
        return new Found(asked, comparison, sure, comparison.map(asked.output), exit(asked.before), exit(asked.after));
    }

    /** How much the difference varies with luck, from the same changes on seeds. */
    private static OptionalDouble spread(
            Asked asked, Comparison comparison, Experiments experiments, Progress progress) {
        Chance luck = Chance.of(SEED);
        Comparison seeded = new Comparison(comparison.before(), comparison.after(), luck, luck, comparison.weeks());
        return seeded.difference().nothing()
                ? OptionalDouble.empty()
                : seeded.explainer(asked.output, experiments)
                        .explain(seeded.difference(), progress)
                        .spread();
    }

    private static int exit(Choices choices) {
        Scenario scenario = choices.scenario();
        return OutputLine.exit(ExpectedRun.of(scenario, choices.settings()), scenario.firm());
    }

    /** Length of the runs. */
    int weeks() {
        return comparison.weeks();
    }
}
