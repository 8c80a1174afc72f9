package caselab.report.draw;

/** A place on a chart, in CSS pixels from its top left corner. */
record Point(double x, double y) {}
