/** What experiments found, in sentences: templates filled with figures, in the reader's language, and as tables. */
package caselab.report.insight;
