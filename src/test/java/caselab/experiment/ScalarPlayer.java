package caselab.experiment;

import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import java.util.List;

/** Plays one run after the other; what lanes are held to. */
final class ScalarPlayer implements Player {

    private final Question question;
    private final WeeklySimulator simulator;
    private final Trajectory trajectory;

    ScalarPlayer(Question question) {
        this.question = question;
        simulator = new WeeklySimulator(question.plan());
        trajectory = new Trajectory(question.plan(), question.weeks(), question.series());
    }

    @Override
    public void play(List<Future> futures, double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            Future future = futures.get(i);
            simulator.run(question.plan().numbers(future.settings()), future.chance(), trajectory);
            rows[i] = Rows.read(question, trajectory);
        }
    }
}
