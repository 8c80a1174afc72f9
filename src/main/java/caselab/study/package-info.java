/** Between a scenario and experiments on it: its assumptions as uncertain inputs, its outputs as figures. */
package caselab.study;
