/**
 * One class per mechanism, each with its equation, its symbols and its source, stepped in the order that
 * {@link caselab.model.mechanism.WeeklySimulator} states. Numbers of equations are those of {@code docs/model.md}.
 */
package caselab.model.mechanism;
