package caselab.model.mechanism;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.Trajectory;
import java.util.Set;

/**
 * A run on tape, against which other runs of the same plan are played with some mechanisms held to what they did in it.
 * Freeze one mechanism, and what is left of the difference between two runs came about without it. With every mechanism
 * frozen a run is the run on tape, whatever its numbers. One replay serves one thread.
 */
public final class Replay {

    private final WeeklySimulator simulator;
    private final Tape tape;
    private final Plan plan;
    private final int weeks;
    private final Trajectory recorded;

    /** Plays the run to hold others to. */
    public Replay(Plan plan, double[] numbers, Chance chance, int weeks) {
        this.plan = plan;
        this.weeks = weeks;
        simulator = new WeeklySimulator(plan);
        tape = new Tape(weeks);
        recorded = new Trajectory(plan, weeks);
        simulator.run(numbers, chance, recorded, tape::recorder);
    }

    /** The run on tape. */
    public Trajectory recorded() {
        return recorded;
    }

    /** Plays a run of as many weeks with these mechanisms frozen. */
    public Trajectory play(double[] numbers, Chance chance, Set<Mechanism> frozen) {
        Trajectory trajectory = new Trajectory(plan, weeks);
        simulator.run(numbers, chance, trajectory, state -> tape.player(state, frozen));
        return trajectory;
    }
}
