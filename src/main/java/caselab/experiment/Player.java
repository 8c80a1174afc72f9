package caselab.experiment;

import caselab.model.lanes.BatchSimulator;
import java.util.List;

/** Plays a block of futures, on one thread. What comes of a future does not depend on what else is in the block. */
interface Player {

    /** The most futures of a block. */
    int BLOCK = BatchSimulator.LANES;

    /** Plays each future and puts what the question keeps of it, {@link Question#width()} numbers, into its row. */
    void play(List<Future> futures, double[][] rows);
}
