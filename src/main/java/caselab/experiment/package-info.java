/** Many runs of a market: what is asked of them, the threads that play them, and what they add up to. */
package caselab.experiment;
