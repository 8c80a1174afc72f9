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
    private final int first;
    private final int perWeek;
    private final int perColumn;
    private double[] numbers;

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
        width = width(plan, kept, offset);
        cells = new double[Math.multiplyExact(weeks, width)];
        first = 0;
        perWeek = width;
        perColumn = 1;
        numbers = new double[plan.slots()];
    }

    /** One of many runs in the same cells: its first value, and from there to the next week and column. */
    Trajectory(Trajectory like, double[] cells, int first, int perWeek, int perColumn) {
        plan = like.plan;
        weeks = like.weeks;
        kept = like.kept;
        width = width(plan, kept, offset);
        this.cells = cells;
        this.first = first;
        this.perWeek = perWeek;
        this.perColumn = perColumn;
        numbers = like.numbers;
    }

    private static int width(Plan plan, Set<Series> kept, int[] offset) {
        int next = 0;
        for (Series series : Series.values()) {
            offset[series.ordinal()] = kept.contains(series) ? next : ABSENT;
            next += kept.contains(series) ? series.width(plan) : 0;
        }
        return next;
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

    /** Takes note of the numbers the run is played with, which must stay as they are while the run is read. */
    public void playedWith(double[] played) {
        numbers = played;
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
        return cells[place(offset(series) + index, week)];
    }

    /** The weeks of one product, firm or market, as a fresh array. */
    public double[] column(Series series, int index) {
        double[] column = new double[weeks];
        int from = place(offset(series) + index, 0);
        for (int t = 0; t < weeks; t++) {
            column[t] = cells[t * perWeek + from];
        }
        return column;
    }

    /** Sum over the weeks from {@code from} up to but not including {@code to}. */
    public double sum(Series series, int index, int from, int to) {
        double sum = 0;
        int at = place(offset(series) + index, 0);
        for (int t = from; t < to; t++) {
            sum += cells[t * perWeek + at];
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

    private int place(int column, int week) {
        return first + week * perWeek + column * perColumn;
    }

    /** Writes what a series read this week; the caller gives its array, one value per product, firm or market. */
    void record(Series series, int week, double[] values) {
        int at = place(offset[series.ordinal()], week);
        for (int i = 0; i < values.length; i++) {
            cells[at + i * perColumn] = values[i];
        }
    }

    /** Where a series that is kept starts within a week; its products or firms follow one another. */
    int firstColumn(Series series) {
        return offset(series);
    }

    /** How many values a week has. */
    int width() {
        return width;
    }

    /** All values, week by week; for digests. */
    double[] cells() {
        double[] all = new double[weeks * width];
        for (int week = 0; week < weeks; week++) {
            for (int column = 0; column < width; column++) {
                all[week * width + column] = cells[place(column, week)];
            }
        }
        return all;
    }
}
