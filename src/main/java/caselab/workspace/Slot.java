package caselab.workspace;

/** A place among the runs that are compared. There are six, each with its letter, dash and colour. */
public enum Slot {
    A,
    B,
    C,
    D,
    E,
    F
}
