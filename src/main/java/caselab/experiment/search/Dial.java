package caselab.experiment.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

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
public record Dial(String key, List<Double> ladder, double start, double step, boolean choice) {

    private static final double NEAR = 1e-9;

    public Dial {
        ladder = List.copyOf(ladder);
    }

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
        if (ladder.size() < 2) {
            return 0;
        }
        int k = 0;
        while (k < ladder.size() - 2 && value > ladder.get(k + 1)) {
            k++;
        }
        return k + (value - ladder.get(k)) / (ladder.get(k + 1) - ladder.get(k));
    }

    /** The value at a place on the ladder, on a step. */
    double value(double place) {
        double bounded = Math.clamp(place, 0, ladder.size() - 1);
        int k = Math.min((int) bounded, Math.max(0, ladder.size() - 2));
        if (choice || bounded - Math.rint(bounded) == 0) {
            return ladder.get((int) Math.rint(bounded));
        }
        double value = ladder.get(k) + (bounded - k) * (ladder.get(k + 1) - ladder.get(k));
        double snapped = ladder.getFirst() + Math.rint((value - ladder.getFirst()) / step) * step;
        return Math.clamp(round(snapped), ladder.getFirst(), ladder.getLast());
    }

    /** Without tails such as 0.30000000000000004, which nobody chose. */
    private static double round(double value) {
        return new BigDecimal(value).round(new MathContext(12)).doubleValue();
    }

    /** Whether the value is at an end of the ladder. */
    boolean atLimit(double value) {
        return !choice && (place(value) <= NEAR || place(value) >= ladder.size() - 1 - NEAR);
    }
}
