/** Tables and prose made from results. */
package caselab.report;
