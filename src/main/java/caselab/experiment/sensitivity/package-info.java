/** What matters, and where it tips: tornado, Sobol indices, heat maps with contours, claims over plausible worlds. */
package caselab.experiment.sensitivity;
