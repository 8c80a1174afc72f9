package caselab.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the quantiles of a track, week by week. If all runs come at once they are exact. If not, each week keeps a
 * {@link RankSketch}, whose quantiles are within a thousandth of the true ones in rank: less than the luck of ten
 * thousand runs. Each week sees the runs in their order, so that the number of threads does not matter.
 */
final class Spread {

    private static final double[] SHARES = {0.1, 0.5, 0.9};

    private final Track track;
    private final int start;
    private final boolean whole;
    private final double[][] quantiles;
    private final @Nullable RankSketch[] samples;
    private final List<double[]> paths = new ArrayList<>();

    /** @param whole whether all runs will come at once */
    Spread(Question question, int index, boolean whole) {
        track = question.tracks().get(index);
        start = Rows.start(question, index);
        this.whole = whole;
        quantiles = new double[SHARES.length][question.weeks()];
        samples = new RankSketch[question.weeks()];
    }

    /** Takes in one week of all rows at a time; one such worker serves one thread. */
    IntConsumer weeks(double[][] rows) {
        double[] values = new double[rows.length];
        return week -> {
            int count = 0;
            for (double[] row : rows) {
                double value = row[start + week];
                if (!Double.isNaN(value)) {
                    values[count++] = value;
                }
            }
            take(week, Arrays.copyOf(values, count));
        };
    }

    private void take(int week, double[] values) {
        if (whole) {
            set(week, Quantiles.of(values, SHARES));
            return;
        }
        RankSketch sample = samples[week];
        if (sample == null) {
            sample = new RankSketch(week);
            samples[week] = sample;
        }
        for (double value : values) {
            sample.add(value);
        }
    }

    private void set(int week, double[] found) {
        for (int k = 0; k < SHARES.length; k++) {
            quantiles[k][week] = found[k];
        }
    }

    /** Keeps the first paths whole. */
    void paths(double[][] rows) {
        for (int i = 0; i < rows.length && paths.size() < Band.PATHS; i++) {
            paths.add(Arrays.copyOfRange(rows[i], start, start + quantiles[0].length));
        }
    }

    Band band() {
        for (int week = 0; week < samples.length; week++) {
            RankSketch sample = samples[week];
            if (sample != null) {
                set(week, sample.quantiles(SHARES));
            }
        }
        return new Band(track, quantiles[0], quantiles[1], quantiles[2], paths);
    }
}
