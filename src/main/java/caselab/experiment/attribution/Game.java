package caselab.experiment.attribution;

/** What every coalition of players is worth. */
@FunctionalInterface
public interface Game {

    /**
     * The worth of these coalitions, asked for together so that they can be worked out side by side.
     *
     * @param coalitions one bit per player, player 0 the lowest; none occurs twice
     * @return one row per coalition, all equally long: one figure, or a series such as the weeks of a run; all finite
     */
    double[][] worth(long[] coalitions);
}
