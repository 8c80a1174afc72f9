package caselab.model.theory;

import caselab.model.Domain;
import caselab.model.Unit;
import java.util.List;

/**
 * A closed form as a card: the numbers it needs, what it says of them, and which of its figures to list.
 *
 * @param key name in files
 * @param needs its numbers
 * @param rows keys of the figures to list, in order
 */
public record ClosedForm(String key, List<Need> needs, List<String> rows, Form form) {

    /** A number a closed form needs. */
    public record Need(String key, Unit unit, Domain domain) {}

    /** The equations. */
    @FunctionalInterface
    public interface Form {
        /** What follows from these numbers. */
        Reading of(Given given);
    }

    public ClosedForm {
        needs = List.copyOf(needs);
        rows = List.copyOf(rows);
    }
}
