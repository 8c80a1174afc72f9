/** Up to six pinned runs side by side: lines, figures, odds, and the decisions that differ. */
@org.jspecify.annotations.NullMarked
package caselab.app.compare;
