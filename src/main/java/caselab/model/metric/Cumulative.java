package caselab.model.metric;

import caselab.model.Series;
import caselab.model.Trajectory;

/** Sums from the first week up to and including this one. */
final class Cumulative {

    private Cumulative() {}

    static double sales(Trajectory run, int product, int week) {
        return run.sum(Series.SALES, product, 0, week + 1);
    }

    static double profit(Trajectory run, int firm, int week) {
        return run.sum(Series.PROFIT, firm, 0, week + 1);
    }

    static double quitters(Trajectory run, int product, int week) {
        return run.sum(Series.QUITTERS, product, 0, week + 1);
    }
}
