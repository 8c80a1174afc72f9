/** The words of the window, in the reader's language. */
package caselab.app.words;
