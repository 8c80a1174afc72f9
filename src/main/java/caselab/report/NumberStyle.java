package caselab.report;

/** How large numbers are written. */
public enum NumberStyle {
    /** In the language's own steps: 1.20 m, 120万. */
    SHORT,
    /** With all their digits: 1,200,000. */
    FULL
}
