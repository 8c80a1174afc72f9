/** Where experiments look: points of designs, ranges of what is uncertain, and the worlds they make together. */
package caselab.experiment.sampling;
