package caselab.experiment;

import caselab.model.Unit;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.hipparchus.stat.descriptive.StreamingStatistics;

/**
 * One figure of every run of a table. What has no value (NaN) or lies beyond all bounds (the week of what never
 * happens) is counted, but left out of the statistics.
 */
public final class Column {

    private final Figure figure;
    private final double[] values;

    Column(Figure figure, double[] values) {
        this.figure = figure;
        this.values = values;
    }

    /** The name of the column. */
    public String key() {
        return figure.key();
    }

    /** What it is measured in. */
    public Unit unit() {
        return figure.unit();
    }

    /** The figure it holds. */
    public Figure figure() {
        return figure;
    }

    /** Number of rows. */
    public int size() {
        return values.length;
    }

    /** The figure of one run. */
    public double at(int row) {
        return values[row];
    }

    /** All figures, in the order of the runs; a fresh copy. */
    public double[] values() {
        return values.clone();
    }

    /** The finite figures, in the order of the runs. */
    public double[] finite() {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    /** In how many runs the figure passes. */
    public int count(DoublePredicate passes) {
        return Math.toIntExact(Arrays.stream(values).filter(passes).count());
    }

    /** Mean of the finite figures; NaN without any. */
    public double mean() {
        return moments().getMean();
    }

    /** Standard deviation of the finite figures, from the sample (n - 1); NaN without any. */
    public double deviation() {
        return moments().getStandardDeviation();
    }

    private StreamingStatistics moments() {
        StreamingStatistics moments = new StreamingStatistics();
        Arrays.stream(values).filter(Double::isFinite).forEach(moments::addValue);
        return moments;
    }

    /** The quantiles of the finite figures, for example of 0.1, 0.5 and 0.9; NaN without any. */
    public double[] quantiles(double... shares) {
        return Quantiles.of(finite(), shares);
    }
}
