/** What saves it: the smallest rescue, the rival's best reply, and what one would have to believe. */
package caselab.experiment.search;
