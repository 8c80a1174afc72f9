package caselab.app.notebook;

import caselab.workspace.Experiment;
import caselab.workspace.Prediction;
import caselab.workspace.RunStore;
import java.util.ArrayList;
import java.util.List;

/**
 * How far off the ending of a prediction was.
 *
 * @param sure 1 to 5
 * @param miss the difference, in percent of the larger of the two, so that predictions of all scenarios can stand side
 *     by side; 200 at most
 * @param question what it was about
 */
record Score(int sure, double miss, String question) {

    /** Closer than this counts as right. */
    static final double RIGHT = 25;

    private static final double MOST = 200;

    /** The score of every prediction whose run is still there, the oldest first. */
    static List<Score> of(List<Experiment> experiments, RunStore runs) {
        List<Score> scores = new ArrayList<>();
        for (Experiment experiment : experiments) {
            experiment
                    .prediction()
                    .ifPresent(made -> experiment.run().flatMap(runs::find).ifPresent(run -> {
                        // a firm that is gone has nothing left
                        double came = run.result().figures().getOrDefault(made.output(), 0.0);
                        scores.add(new Score(
                                made.confidence(),
                                miss(made, came),
                                experiment.writing().question()));
                    }));
        }
        return List.copyOf(scores);
    }

    private static double miss(Prediction made, double came) {
        double larger = Math.max(Math.abs(made.end()), Math.abs(came));
        return larger == 0 ? 0 : Math.min(MOST, 100 * Math.abs(made.end() - came) / larger);
    }

    boolean right() {
        return miss <= RIGHT;
    }
}
