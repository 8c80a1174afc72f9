package caselab.app.run;

import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;

/** One output of one run as a line: its weeks, and where the firm it belongs to went out of business. */
public final class OutputLine {

    /** No such week. */
    public static final int NONE = -1;

    private final double[] values;
    private final int exit;

    private OutputLine(double[] values, int exit) {
        this.values = values;
        this.exit = exit;
    }

    /** The output of a run. */
    public static OutputLine of(Trajectory run, Scenario.Output output) {
        double[] values = output.metric().column(run, output.index());
        int exit = exit(run, output);
        for (int week = exit + 1; exit != NONE && week < values.length; week++) {
            values[week] = Double.NaN;
        }
        return new OutputLine(values, exit);
    }

    private static int exit(Trajectory run, Scenario.Output output) {
        int firm = switch (output.metric().of()) {
            case FIRM -> output.index();
            case PRODUCT -> run.plan().firmOf(output.index());
            case MARKET -> NONE;
        };
        return firm == NONE ? NONE : exit(run, firm);
    }

    /** Week in which a firm went out of business, or -1. */
    public static int exit(Trajectory run, int firm) {
        for (int week = 0; week < run.weeks(); week++) {
            if (run.at(Series.ALIVE, firm, week) == 0) {
                return week;
            }
        }
        return NONE;
    }

    /** One value per week; NaN after the exit and where there is none. Not to be changed. */
    public double[] values() {
        return values;
    }

    /** Week in which the firm went out of business, or -1. */
    public int exit() {
        return exit;
    }

    /** The last week with a value, or -1. */
    public int lastWeek() {
        int week = values.length - 1;
        while (week >= 0 && Double.isNaN(values[week])) {
            week--;
        }
        return week;
    }

    /** The value in the last week that has one; NaN if none has. */
    public double last() {
        return lastWeek() < 0 ? Double.NaN : values[lastWeek()];
    }

    /** The week of the smallest value, or -1. */
    public int lowestWeek() {
        int lowest = NONE;
        for (int week = 0; week < values.length; week++) {
            if (!Double.isNaN(values[week]) && (lowest == NONE || values[week] < values[lowest])) {
                lowest = week;
            }
        }
        return lowest;
    }

    /** The largest absolute value. */
    public double largest() {
        double largest = 0;
        for (double value : values) {
            largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
