package caselab.model.metric;

import caselab.model.Series;
import caselab.model.Trajectory;

/** How the whole market stands. */
final class Concentration {

    private Concentration() {}

    /** Herfindahl–Hirschman index over own-brand units of firms, 0 to 10,000; NaN when nothing is sold. */
    static double herfindahl(Trajectory run, int market, int week) {
        double sum = 0;
        for (int f = 0; f < run.plan().firms(); f++) {
            double share = Shares.ofFirm(run, f, week);
            sum += share * share;
        }
        return 1e4 * sum;
    }

    /** Price of the average unit sold, yuan; NaN when nothing is sold. */
    static double averagePrice(Trajectory run, int market, int week) {
        double revenue = 0;
        for (int j = 0; j < run.plan().products(); j++) {
            revenue += run.at(Series.PRICE, j, week) * run.at(Series.SALES, j, week);
        }
        double units = Shares.allUnits(run, week);
        return units > 0 ? revenue / units : Double.NaN;
    }

    /** Number of firms in business at the end of the week. */
    static double firmsAlive(Trajectory run, int market, int week) {
        double sum = 0;
        for (int f = 0; f < run.plan().firms(); f++) {
            sum += run.at(Series.ALIVE, f, week);
        }
        return sum;
    }

    /** Number of firms with something on sale at the end of the week: those that have come and have not gone. */
    static double firmsSelling(Trajectory run, int market, int week) {
        double sum = 0;
        for (int f = 0; f < run.plan().firms(); f++) {
            boolean sells = false;
            for (int j : run.plan().productsOf(f)) {
                sells |= run.at(Series.ACTIVE, j, week) > 0;
            }
            sum += sells ? 1 : 0;
        }
        return sum;
    }

    /** Research spending of all firms, yuan a week. */
    static double research(Trajectory run, int market, int week) {
        double sum = 0;
        for (int f = 0; f < run.plan().firms(); f++) {
            sum += run.at(Series.RESEARCH, f, week);
        }
        return sum;
    }
}
