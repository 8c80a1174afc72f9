/** Why two runs differ: shares of the difference by what was changed, when it came about, and what carried it. */
package caselab.experiment.attribution;
