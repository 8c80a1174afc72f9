package caselab.model;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * What many runs of one plan left behind, played side by side: the runs of one value stand next to one another, so that
 * writing them takes no time to speak of. Each is read as any other trajectory. Can be used again for other runs.
 */
public final class Trajectories {

    /** Rows of a power of two would all want the same lines of the nearest cache. */
    private static final int GAP = 8;

    private final Trajectory[] runs;
    private final double[] cells;
    private final int weeks;
    private final int row;

    /**
     * Room for runs.
     *
     * @param weeks how many weeks a run takes, at least one
     * @param kept which series to keep; memory grows with these alone
     * @param most how many runs there will be at most
     */
    public Trajectories(Plan plan, int weeks, Set<Series> kept, int most) {
        this.weeks = weeks;
        row = most + GAP;
        Trajectory like = new Trajectory(plan, weeks, kept);
        cells = new double[Math.multiplyExact(Math.multiplyExact(like.width(), weeks), row)];
        runs = IntStream.range(0, most)
                .mapToObj(lane -> new Trajectory(like, cells, lane, row, weeks * row))
                .toArray(Trajectory[]::new);
    }

    /** One of the runs. */
    public Trajectory get(int lane) {
        return runs[lane];
    }

    /** How many weeks they take. */
    public int weeks() {
        return weeks;
    }

    /** Whether they keep this series. */
    public boolean keeps(Series series) {
        return runs[0].keeps(series);
    }

    /** Writes what the first n runs read this week: one row for each product or firm. */
    public void record(Series series, int week, double[][] rows, int n) {
        int at = (runs[0].firstColumn(series) * weeks + week) * row;
        for (double[] values : rows) {
            System.arraycopy(values, 0, cells, at, n);
            at += weeks * row;
        }
    }
}
