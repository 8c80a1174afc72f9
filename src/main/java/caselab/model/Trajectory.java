package caselab.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a run left behind: a table of weeks by values, series after series within a week. A trajectory can be used again
 * for another run of the same plan.
 */
public final class Trajectory {

    private static final int ABSENT = -1;

    private final Plan plan;
    private final int weeks;
    private final Set<Series> kept;
    private final int[] offset = new int[Series.values().length];
    private final int width;
    private final double[] cells;
    private final double[] numbers;

    /**
     * Room for a run.
     *
     * @param weeks how many weeks the run takes, at least one
     * @param kept which series to keep; memory grows with these alone
     */
    public Trajectory(Plan plan, int weeks, Set<Series> kept) {
        this.plan = plan;
        this.weeks = weeks;
        this.kept = Set.copyOf(kept);
        int next = 0;
        for (Series series : Series.values()) {
            offset[series.ordinal()] = kept.contains(series) ? next : ABSENT;
            next += kept.contains(series) ? series.width(plan) : 0;
        }
        width = next;
        cells = new double[Math.multiplyExact(weeks, width)];
        numbers = new double[plan.slots()];
    }

    /** Room for a run that keeps every series. */
    public Trajectory(Plan plan, int weeks) {
        this(plan, weeks, EnumSet.allOf(Series.class));
    }

    /** The plan whose runs it records. */
    public Plan plan() {
        return plan;
    }

    /** How many weeks it holds. */
    public int weeks() {
        return weeks;
    }

    /** A number the run was played with, by the plan's slot. */
    public double number(int slot) {
        return numbers[slot];
    }

    /** Takes note of the numbers the run is played with. */
    public void playedWith(double[] played) {
        System.arraycopy(played, 0, numbers, 0, numbers.length);
    }

    /** Whether it keeps this series. */
    public boolean keeps(Series series) {
        return kept.contains(series);
    }

    /**
     * One value.
     *
     * @param index product or firm, 0 for a series of the market
     * @throws IllegalArgumentException if the series is not kept
     */
    public double at(Series series, int index, int week) {
        return cells[week * width + offset(series) + index];
    }

    /** The weeks of one product, firm or market, as a fresh array. */
    public double[] column(Series series, int index) {
        double[] column = new double[weeks];
        int from = offset(series) + index;
        for (int t = 0; t < weeks; t++) {
            column[t] = cells[t * width + from];
        }
        return column;
    }

    /** Sum over the weeks from {@code from} up to but not including {@code to}. */
    public double sum(Series series, int index, int from, int to) {
        double sum = 0;
        int at = offset(series) + index;
        for (int t = from; t < to; t++) {
            sum += cells[t * width + at];
        }
        return sum;
    }

    private int offset(Series series) {
        int from = offset[series.ordinal()];
        if (from == ABSENT) {
            throw new IllegalArgumentException("This trajectory does not keep " + series.key());
        }
        return from;
    }

    /** Writes what a series read this week; the caller gives its array, one value per product, firm or market. */
    void record(Series series, int week, double[] values) {
        System.arraycopy(values, 0, cells, week * width + offset[series.ordinal()], values.length);
    }

    /** Where a series that is kept starts within a week; its products or firms follow one another. */
    public int firstColumn(Series series) {
        return offset(series);
    }

    /** Writes one value of a week, at a {@linkplain #firstColumn(Series) column} of the table. */
    public void record(int week, int column, double value) {
        cells[week * width + column] = value;
    }

    /** All cells, week by week; for digests. Not to be changed. */
    double[] cells() {
        return cells;
    }
}
