/** Charts for pages: drawn once, written as SVG or painted, without a window and without the system's fonts. */
package caselab.report.draw;
