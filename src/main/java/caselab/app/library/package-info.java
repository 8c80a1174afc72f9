/** The library: the cases, their scenarios and the question each asks. */
package caselab.app.library;
