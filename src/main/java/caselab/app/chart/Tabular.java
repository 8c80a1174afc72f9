package caselab.app.chart;

/** What a chart shows can be read as a table too; every chart's model implements it. */
@FunctionalInterface
public interface Tabular {

    /** The chart in rows and columns, with the same figures. */
    ChartTable table();
}
