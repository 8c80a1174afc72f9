package caselab.experiment;

import java.util.List;

/**
 * How a metric spreads over many runs, week by week. Runs without a value in a week (NaN) do not count in that week; a
 * week without any has NaN.
 */
public final class Band {

    /** How many runs are kept whole. */
    public static final int PATHS = 12;

    private final Track track;
    private final double[] low;
    private final double[] median;
    private final double[] high;
    private final List<double[]> paths;

    Band(Track track, double[] low, double[] median, double[] high, List<double[]> paths) {
        this.track = track;
        this.low = low;
        this.median = median;
        this.high = high;
        this.paths = paths;
    }

    /** What was followed. */
    public Track track() {
        return track;
    }

    /** Number of weeks. */
    public int weeks() {
        return median.length;
    }

    /** What a tenth of the runs lie below, by week; a fresh copy. */
    public double[] low() {
        return low.clone();
    }

    /** What half of the runs lie below, by week; a fresh copy. */
    public double[] median() {
        return median.clone();
    }

    /** What nine tenths of the runs lie below, by week; a fresh copy. */
    public double[] high() {
        return high.clone();
    }

    /** The first runs as they went, at most {@link #PATHS}; fresh copies. */
    public List<double[]> paths() {
        return paths.stream().map(double[]::clone).toList();
    }
}
