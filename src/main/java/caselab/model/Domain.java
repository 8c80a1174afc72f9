package caselab.model;

/**
 * The values a parameter may ever take, whatever the scenario; scenarios narrow it further.
 *
 * @param low smallest value allowed
 * @param high largest value allowed; infinite where "no limit" is a value
 * @param whole whether only whole numbers are allowed
 */
public record Domain(double low, double high, boolean whole) {

    /** Any share from 0 to 1. */
    public static final Domain SHARE = new Domain(0, 1, false);
    /** Any amount from 0 up to a trillion: no market of this model needs more, and sums stay exact enough. */
    public static final Domain AMOUNT = new Domain(0, 1e12, false);
    /** An amount that may also be unlimited. */
    public static final Domain LIMIT = new Domain(0, Double.POSITIVE_INFINITY, false);
    /** A term of utility. */
    public static final Domain UTILITY = new Domain(-1e3, 1e3, false);
    /** A rate of change per week, growing or shrinking. */
    public static final Domain RATE = new Domain(-0.5, 0.5, false);
    /** A week counted from the start. */
    public static final Domain WEEK = new Domain(0, 100_000, true);
    /** Off (0) or on (1). */
    public static final Domain SWITCH = new Domain(0, 1, true);

    /** A plain interval. */
    public static Domain of(double low, double high) {
        return new Domain(low, high, false);
    }

    /** Whether the value lies in the domain; never for NaN. */
    public boolean contains(double value) {
        return value >= low && value <= high && (!whole || value == Math.rint(value));
    }
}
