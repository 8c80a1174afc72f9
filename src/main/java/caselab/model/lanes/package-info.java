/**
 * The market model played for up to 64 runs side by side: the same equations, order and names as in
 * {@link caselab.model.mechanism}, where they are explained, with the lanes in the innermost loop. A number of a
 * product, firm or segment becomes a row of lanes; the rows of a field stand one behind the other, item after item, so
 * that one plain loop takes a whole field at once and the compiler makes vector code of it.
 *
 * <p>What keeps it so: one small static method per operation, one store in its loop, few arrays, no bits of doubles
 * among arithmetic. Tests hold every scenario and reference market to the simulator of one run.
 */
package caselab.model.lanes;
