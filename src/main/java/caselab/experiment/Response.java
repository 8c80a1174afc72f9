package caselab.experiment;

/** What comes of inputs: many points asked together, so that they can be worked out side by side. */
@FunctionalInterface
public interface Response {

    /**
     * One figure per point.
     *
     * @param points one row per point, one value per input; not changed
     */
    double[] at(double[][] points);
}
