package caselab.model.metric;

import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.model.Unit;
import java.util.Set;

/**
 * A number one can read off every week of a run, for one product, one firm or the market. Its words are found by its
 * key.
 *
 * @param key name in files
 * @param unit what it is measured in
 * @param of what it has one value of
 * @param better which way is better
 * @param reads the series it reads, so that runs by the thousand need keep no others
 * @param weekly how to read it
 */
public record Metric(String key, Unit unit, Series.Of of, Better better, Set<Series> reads, Weekly weekly) {

    public Metric {
        reads = Set.copyOf(reads);
    }

    /** Reads one week: NaN where the number has no meaning (a share of nothing sold). */
    @FunctionalInterface
    public interface Weekly {
        /** The value in this week of the product, firm or market (index 0). */
        double at(Trajectory run, int index, int week);
    }

    /** The key, which tells one metric from the others; how it is read has no name of its own. */
    @Override
    public String toString() {
        return key;
    }

    /** All weeks of one product, firm or market. */
    public double[] column(Trajectory run, int index) {
        double[] column = new double[run.weeks()];
        for (int week = 0; week < column.length; week++) {
            column[week] = weekly.at(run, index, week);
        }
        return column;
    }
}
