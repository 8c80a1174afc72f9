package caselab.experiment.search;

import java.util.List;

/**
 * What one would have to believe: a box of assumptions in which a plan works.
 *
 * @param bounds the assumptions that matter, the one that matters most first; all others may be anything
 * @param density share of the worlds in the box in which the plan works
 * @param coverage share of the worlds in which it works that lie in the box
 * @param support share of all worlds that lie in the box
 * @param base share of all worlds in which it works
 * @param worlds worlds these shares were counted in; the box was found in others
 */
public record Belief(List<Bound> bounds, double density, double coverage, double support, double base, int worlds) {

    /**
     * A range that an assumption must lie in.
     *
     * @param input index of the assumption
     * @param low lower end, minus infinity for none
     * @param high upper end, infinity for none
     * @param without density of the box without this bound
     */
    public record Bound(int input, double low, double high, double without) {}

    public Belief {
        bounds = List.copyOf(bounds);
    }

    /** Whether no bound was found: the plan works often enough anyway, or no belief is known to help. */
    public boolean free() {
        return bounds.isEmpty();
    }
}
