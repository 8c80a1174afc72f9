/**
 * Closed forms that stand beside the model: what a paper says of a few of the same numbers, on paper, in a line or two.
 * Each says where it comes from and where it holds. {@link caselab.model.theory.ClosedForms} lists those a scenario can
 * show, with the numbers each needs.
 */
package caselab.model.theory;
