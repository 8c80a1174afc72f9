/** Tables, figures and prose from results, in the reader's language. */
package caselab.report;
