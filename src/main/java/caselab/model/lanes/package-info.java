/**
 * The market model played for up to 126 runs side by side: the same equations, order and names as in
 * {@link caselab.model.mechanism}, where they are explained, with the lanes in the innermost loop. A number of a
 * product, firm or segment becomes a row of lanes, and a mechanism a plain loop or two per product or firm, of which
 * the compiler makes vector code.
 *
 * <p>What keeps it so: one small method per loop, its arrays in local variables, no bits of doubles among arithmetic,
 * masks instead of choices ({@code docs/decisions/0011-lanes.md}). Tests hold every scenario and reference market to
 * the simulator of one run.
 */
package caselab.model.lanes;
