package caselab.experiment;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectories;
import caselab.model.lanes.BatchSimulator;
import java.util.List;

/** Plays a block of runs side by side. */
final class LanePlayer implements Player {

    private final Question question;
    private final BatchSimulator simulator;
    private final Trajectories trajectories;
    private final double[][] numbers = new double[BLOCK][];
    private final Chance[] chances = new Chance[BLOCK];

    LanePlayer(Question question) {
        this.question = question;
        trajectories = new Trajectories(question.plan(), question.weeks(), question.series(), BLOCK);
        simulator = new BatchSimulator(question.plan(), trajectories);
    }

    @Override
    public void play(List<Future> futures, double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            chances[i] = futures.get(i).chance();
            numbers[i] = numbers(futures, i);
        }
        simulator.run(numbers, chances, rows.length);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Rows.read(question, trajectories.get(i));
        }
    }

    /** Futures that differ by luck alone share their numbers. */
    private double[] numbers(List<Future> futures, int i) {
        Settings settings = futures.get(i).settings();
        return i > 0 && settings.equals(futures.get(i - 1).settings())
                ? numbers[i - 1]
                : question.plan().numbers(settings);
    }
}
