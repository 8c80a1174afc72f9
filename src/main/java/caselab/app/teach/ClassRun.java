package caselab.app.teach;

import caselab.app.run.OutputLine;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.workspace.Prediction;
import caselab.workspace.SavedRun;
import java.util.Optional;

/**
 * A run of a student, played again.
 *
 * @param student whose: the name of the file
 * @param scenario the world it was played in: the case as told, or the class's own
 * @param saved the run as it was kept
 * @param prediction what was expected of it
 * @param run what came of it
 */
record ClassRun(String student, Scenario scenario, SavedRun saved, Optional<Prediction> prediction, Trajectory run) {

    /** One output of it. */
    OutputLine line(Scenario.Output output) {
        return OutputLine.of(run, output);
    }

    /** The week in which the firm in question went out of business; {@link OutputLine#NONE} if it did not. */
    int exit() {
        return OutputLine.exit(run, scenario.firm());
    }

    /** How far apart two plans are: the mean over levers of the part of the lever's way between them. */
    double levers(ClassRun other) {
        return scenario.levers().stream()
                .mapToDouble(lever -> {
                    double own = saved.inputs().levers().getOrDefault(lever.key(), lever.baseline());
                    double his = other.saved.inputs().levers().getOrDefault(lever.key(), lever.baseline());
                    double way = lever.high() - lever.low();
                    return way > 0 && Double.isFinite(way) ? Math.abs(own - his) / way : 0;
                })
                .average()
                .orElse(0);
    }
}
