/** Scenarios and runs as this reader sees them: names, numbers, sentences and chart models, in one language. */
@org.jspecify.annotations.NullMarked
package caselab.app.reading;
