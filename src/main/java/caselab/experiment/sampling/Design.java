package caselab.experiment.sampling;

/** Points in the unit cube: where an experiment looks. */
public interface Design {

    /** Number of points. */
    int size();

    /** Number of coordinates of a point. */
    int dimensions();

    /** A coordinate of a point, from 0 up to but not including 1. */
    double at(int point, int dimension);
}
