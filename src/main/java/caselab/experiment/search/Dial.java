package caselab.experiment.search;

/**
 * A lever as a search sees it. How far it is moved is counted in detents: along its ladder of named values a place
 * between two detents counts in proportion; for a choice, which has no order, any other choice is one detent away.
 *
 * @param key name of the lever
 * @param ladder values of its detents, ascending, at least one; of a choice, the places in its list
 * @param start where it stands now
 * @param step smallest move of its value
 * @param choice whether it is a choice
 */
public record Dial(String key, double[] ladder, double start, double step, boolean choice) {

    private static final double NEAR = 1e-9;

    /** The same lever, standing elsewhere. */
    public Dial at(double value) {
        return new Dial(key, ladder, value, step, choice);
    }

    /** How many detents away from where it stands a value is. */
    public double effort(double value) {
        if (choice) {
            return value == start ? 0 : 1;
        }
        return Math.abs(place(value) - place(start));
    }

    /** Where on the ladder a value stands, in detents from the lowest; beyond the ladder in proportion to its ends. */
    double place(double value) {
        if (ladder.length < 2) {
            return 0;
        }
        int k = 0;
        while (k < ladder.length - 2 && value > ladder[k + 1]) {
            k++;
        }
        return k + (value - ladder[k]) / (ladder[k + 1] - ladder[k]);
    }

    /** The value at a place on the ladder, on a step. */
    double value(double place) {
        double bounded = Math.clamp(place, 0, ladder.length - 1);
        int k = Math.min((int) bounded, Math.max(0, ladder.length - 2));
        if (choice || bounded - Math.rint(bounded) == 0) {
            return ladder[(int) Math.rint(bounded)];
        }
        double value = ladder[k] + (bounded - k) * (ladder[k + 1] - ladder[k]);
        double snapped = ladder[0] + Math.rint((value - ladder[0]) / step) * step;
        return Math.clamp(round(snapped), ladder[0], ladder[ladder.length - 1]);
    }

    /** Without tails such as 0.30000000000000004, which nobody chose. */
    private static double round(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(12)).doubleValue();
    }

    /** Whether the value is at an end of the ladder. */
    boolean atLimit(double value) {
        return !choice && (place(value) <= NEAR || place(value) >= ladder.length - 1 - NEAR);
    }
}
