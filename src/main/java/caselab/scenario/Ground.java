package caselab.scenario;

import caselab.model.Plan;
import java.util.List;
import java.util.Map;

/**
 * What the parts of a scenario are read against.
 *
 * @param plan the market with the scenario's changes
 * @param bases what its numbers rest on
 * @param basis reads further bases
 * @param words takes note of the words needed
 */
record Ground(Plan plan, Map<String, Basis> bases, BasisReader basis, WordList words) {

    List<String> products() {
        return plan.market().products().stream().map(p -> p.key()).toList();
    }

    List<String> firms() {
        return plan.market().firms().stream().map(f -> f.key()).toList();
    }

    /** The number the market has at a path. */
    double number(String path) {
        return plan.numbers()[plan.paths().slot(path)];
    }

    /** Whether the market has this path; a problem with the nearest ones as hint if not. */
    boolean hasPath(String path, Place place) {
        boolean has = plan.paths().has(path);
        if (!has) {
            place.problem(
                    "is not a path of the market.",
                    Say.didYouMean(path, plan.paths().all()));
        }
        return has;
    }
}
