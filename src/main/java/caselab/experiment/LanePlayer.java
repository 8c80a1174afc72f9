package caselab.experiment;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.lanes.BatchSimulator;
import java.util.List;
import java.util.stream.IntStream;

/** Plays a block of runs side by side. */
final class LanePlayer implements Player {

    private final Question question;
    private final BatchSimulator simulator;
    private final Trajectory[] trajectories;
    private final double[][] numbers = new double[BLOCK][];
    private final Chance[] chances = new Chance[BLOCK];

    LanePlayer(Question question) {
        this.question = question;
        trajectories = IntStream.range(0, BLOCK)
                .mapToObj(_ -> new Trajectory(question.plan(), question.weeks(), question.series()))
                .toArray(Trajectory[]::new);
        simulator = new BatchSimulator(question.plan(), trajectories[0]);
    }

    @Override
    public void play(List<Future> futures, double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            chances[i] = futures.get(i).chance();
            numbers[i] = numbers(futures, i);
        }
        simulator.run(numbers, chances, trajectories, rows.length);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Rows.read(question, trajectories[i]);
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
