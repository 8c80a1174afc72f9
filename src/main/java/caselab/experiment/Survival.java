package caselab.experiment;

/**
 * How many of a number of runs a firm is still in business in.
 *
 * @param survived runs in which it is
 * @param runs all runs
 */
public record Survival(int survived, int runs) {

    /**
     * After this many weeks.
     *
     * @param weekOut a column of {@link Figure#weekOut}
     * @param weeks a firm that fails in this week or later has survived so many
     */
    public static Survival after(int weeks, Column weekOut) {
        return new Survival(weekOut.count(week -> week >= weeks), weekOut.size());
    }

    /** To the end of the run. */
    public static Survival of(Column weekOut) {
        return new Survival(weekOut.count(Double::isInfinite), weekOut.size());
    }

    /** From 0 to 1; NaN without runs. */
    public double share() {
        return (double) survived / runs;
    }

    /** Of a hundred worlds, so many: rounded, but never to all or none while it is not so. */
    public int ofHundred() {
        long rounded = Math.round(100 * share());
        return survived > 0 && survived < runs ? Math.clamp(rounded, 1, 99) : (int) rounded;
    }
}
