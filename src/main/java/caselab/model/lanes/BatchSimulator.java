package caselab.model.lanes;

import caselab.model.Chance;
import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.Trajectories;
import caselab.model.mechanism.WeeklySimulator;

/**
 * Plays up to {@link #LANES} runs of a plan side by side, on one thread. What comes of a run does not depend, to the
 * last bit, on what else is in the batch, nor on how many; it is the {@link WeeklySimulator}'s result to nine digits.
 * Runs whose utilities leave the range of plain exponentials, and markets without an outside option, are played by that
 * one instead.
 */
public final class BatchSimulator {

    /** The most runs of a batch: whole vectors, and what comes before them in a row that starts with its header. */
    public static final int LANES = 126;

    /** Sums above e^500 are left to the simulator of one run, which shifts utilities before it exponentiates them. */
    private static final double SAFE = Elementary.exp(500);

    /** After so many batches it pays to wait for the compiler to deal with vector code, which is slow until then. */
    static final int HOT = 1024;

    private static final boolean VECTORS =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    private final Plan plan;
    private final Trajectories trajectories;
    private final LaneState state;
    private final WeeklySimulator alone;
    private final LaneRecorder recorder;
    private int batches;

    /**
     * Ready for runs of this plan.
     *
     * @param into where runs are recorded, in the order in which they are given
     */
    public BatchSimulator(Plan plan, Trajectories into) {
        this.plan = plan;
        trajectories = into;
        state = new LaneState(plan, LANES);
        alone = new WeeklySimulator(plan);
        recorder = new LaneRecorder(state, into);
    }

    /**
     * Plays runs from the start.
     *
     * @param numbers one value per slot of the plan, for each run
     * @param chances where each run's luck comes from
     * @param runs how many of these there are, at most {@link #LANES}
     */
    public void run(double[][] numbers, Chance[] chances, int runs) {
        if (++batches == HOT && VECTORS) {
            state.math = new VectorMath(state.pool);
        }
        Start.apply(plan, state, numbers, chances, runs);
        Traits traits = Traits.of(plan, state, trajectories::keeps);
        Supply.join(plan, state, traits);
        if (traits.nests()) {
            Nests.start(state);
        }
        for (int week = 0; week < trajectories.weeks(); week++) {
            week(traits, week);
            recorder.week(week);
        }
        for (int lane = 0; lane < runs; lane++) {
            trajectories.get(lane).playedWith(numbers[lane]);
            if (!(state.astray[lane] <= SAFE)) {
                alone.run(numbers[lane], chances[lane], trajectories.get(lane));
            }
        }
    }

    private void week(Traits traits, int week) {
        Entry.apply(plan, state, traits, week);
        Choice.market(plan, state, week);
        Choice.products(plan, state, traits);
        UnitCost.apply(plan, state, traits);
        if (traits.pricesMove()) {
            Choice.demand(plan, state, traits, week);
            Pricing.apply(plan, state, traits, week);
        }
        Choice.demand(plan, state, traits, week);
        Choice.realise(plan, state, traits, week);
        Supply.apply(plan, state, traits, week);
        Accounts.apply(plan, state, traits);
        Aftermath.products(plan, state, traits);
        Research.products(plan, state, traits, week);
        Aftermath.firms(plan, state, traits);
        Exit.apply(plan, state, traits);
    }
}
