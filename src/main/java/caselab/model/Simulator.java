package caselab.model;

/** Plays weeks of a market. One simulator serves one thread; make one per thread, all over the same plan. */
public interface Simulator {

    /**
     * Plays one run from the start.
     *
     * @param numbers one value per slot of the plan
     * @param chance where its luck comes from
     * @param into where each week is recorded; its number of weeks is the length of the run
     */
    void run(double[] numbers, Chance chance, Trajectory into);
}
