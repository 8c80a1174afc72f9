package caselab.model.theory;

import caselab.model.Unit;
import java.util.List;

/**
 * What a closed form says of the numbers it was given. The words belong to whoever shows it, found by these keys.
 *
 * @param says keys of one or two sentences that hold for these numbers
 * @param figures all that was worked out
 */
public record Reading(List<String> says, List<Figure> figures) {

    /**
     * A number worked out: NaN where it has no meaning, infinite where something never happens.
     *
     * @param change whether it is a difference, to be shown with its sign
     */
    public record Figure(String key, Unit unit, double value, boolean change) {

        /** A plain number. */
        public Figure(String key, Unit unit, double value) {
            this(key, unit, value, false);
        }
    }

    public Reading {
        says = List.copyOf(says);
        figures = List.copyOf(figures);
    }
}
