package caselab.app.explore;

import caselab.app.run.Choices;
import caselab.app.run.OutputLine;
import caselab.experiment.Progress;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Tornado;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
import caselab.study.ExpectedRun;
import caselab.study.Explore;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.List;

/**
 * What matters most for an output.
 *
 * @param tornado one assumption at a time
 * @param ends what else is told of each bar, in its order
 * @param indices over all plausible worlds, counted as {@link Assumptions#of} lists them
 */
record Matters(Asked asked, Tornado tornado, List<Ends> ends, SobolIndices indices) {

    private static final int POINTS = 256;

    /** What was asked. */
    record Asked(Choices choices, Scenario.Output output) {}

    /** Week in which the firm fails at the low and at the high end of an assumption, or -1. */
    record Ends(int low, int high) {}

    static Matters of(Asked asked, Explore explore, Progress progress) {
        Scenario scenario = asked.choices.scenario();
        List<Lever> levers = scenario.assumptions().stream()
                .filter(lever -> !lever.isChoice())
                .toList();
        Tornado tornado = explore.tornado(asked.output, levers, progress);
        List<Ends> ends = new ArrayList<>();
        for (Tornado.Bar bar : tornado.bars()) {
            Lever lever = scenario.lever(bar.input().key()).orElseThrow();
            progress.check();
            ends.add(new Ends(
                    exit(explore, lever, bar.input().low()),
                    exit(explore, lever, bar.input().high())));
        }
        return new Matters(asked, tornado, List.copyOf(ends), explore.sobol(asked.output, POINTS, progress));
    }

    private static int exit(Explore explore, Lever lever, double value) {
        Stand moved = explore.stand().with(List.of(lever), new double[] {value});
        return OutputLine.exit(
                ExpectedRun.of(moved.scenario(), moved.settings()),
                moved.scenario().firm());
    }

    /** Place of an assumption among the indices. */
    int index(String key) {
        List<String> keys = Assumptions.of(asked.choices.scenario()).stream()
                .map(input -> input.key())
                .toList();
        return keys.indexOf(key);
    }
}
