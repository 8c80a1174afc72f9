/**
 * Pages from results: composed once, written as HTML, PDF, Markdown, CSV and PNG, with what it takes to play them
 * again.
 */
package caselab.report.page;
