package caselab.workspace;

/** How a line is expected to go, where one picks rather than draws. */
public enum Shape {
    DRAWN,
    RISES,
    FALLS,
    DIPS_AND_RECOVERS,
    COLLAPSES,
    LEVEL
}
