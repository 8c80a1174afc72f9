package caselab.experiment.search;

import java.util.List;

/**
 * A change that meets the goal.
 *
 * @param values one per dial
 * @param moved indices of the dials that are moved; each is needed
 * @param effort detents moved in all
 * @param odds share of the worlds it was searched on in which the goal is met
 * @param fresh share of other worlds, which the search never saw, in which it is met
 * @param confirmed whether it meets the goal in those too
 */
public record Rescue(
        List<Double> values, List<Integer> moved, double effort, double odds, double fresh, boolean confirmed) {

    public Rescue {
        values = List.copyOf(values);
        moved = List.copyOf(moved);
    }
}
