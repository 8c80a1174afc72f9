package caselab.app.chart;

/** How wide words are in the chart's font. */
@FunctionalInterface
interface Ruler {
    double width(String words, boolean bold);
}
