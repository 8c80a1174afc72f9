package caselab.app.notebook;

import caselab.app.chart.Sketch;
import caselab.app.run.Outcome;
import caselab.workspace.Experiment;
import caselab.workspace.Prediction;
import caselab.workspace.SavedRun;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An experiment with the run it is about.
 *
 * @param experiment as it is kept, or as it would be as soon as something is written
 * @param kept whether it is kept already
 * @param outcome the run, played again
 */
record Entry(Experiment experiment, boolean kept, SavedRun run, Outcome outcome) {

    Experiment.Writing writing() {
        return experiment.writing();
    }

    /** The line that was expected. */
    Optional<Sketch> drawn() {
        return experiment.prediction().filter(made -> !made.points().isEmpty()).map(Entry::line);
    }

    private static Sketch line(Prediction made) {
        return new Sketch(made.points().stream()
                .map(point -> new Sketch.Point(point.week(), point.value()))
                .toList());
    }

    /** The expected course, one value a week; empty if none was drawn, or not of this output. */
    List<Double> course(String output) {
        return drawn().filter(
                        _ -> experiment.prediction().orElseThrow().output().equals(output))
                .map(line -> Arrays.stream(line.values(outcome.run().weeks() - 1))
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    int confidence() {
        return experiment.prediction().map(Prediction::confidence).orElse(0);
    }
}
