package caselab.model.metric;

import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.Series;
import caselab.model.Trajectory;

/** Shares of what is sold, and of what is asked for. */
final class Shares {

    private Shares() {}

    /** Own-brand units of a firm this week. */
    static double ownSales(Trajectory run, int firm, int week) {
        Plan plan = run.plan();
        double sum = 0;
        for (int j = 0; j < plan.products(); j++) {
            sum += plan.firmOf(j) == firm ? run.at(Series.SALES, j, week) : 0;
        }
        return sum;
    }

    /** Share of a product in all own-brand units; NaN when nothing is sold. */
    static double ofUnits(Trajectory run, int product, int week) {
        double all = allUnits(run, week);
        return all > 0 ? run.at(Series.SALES, product, week) / all : Double.NaN;
    }

    /**
     * Change of ln(s / (1 - s)) since last week, s the share in units; NaN without one. The slope of a Fisher–Pry line.
     */
    static double momentum(Trajectory run, int product, int week) {
        return week == 0 ? Double.NaN : logOdds(ofUnits(run, product, week)) - logOdds(ofUnits(run, product, week - 1));
    }

    /** NaN where the odds are nothing or certain. */
    private static double logOdds(double share) {
        return share > 0 && share < 1 ? Elementary.log(share / (1 - share)) : Double.NaN;
    }

    /** Share of a firm in all own-brand units; NaN when nothing is sold. */
    static double ofFirm(Trajectory run, int firm, int week) {
        double all = allUnits(run, week);
        return all > 0 ? ownSales(run, firm, week) / all : Double.NaN;
    }

    /** Share of the people who tried to buy this week that got one; NaN when nobody tried. */
    static double served(Trajectory run, int product, int week) {
        double attempts = run.at(Series.ATTEMPTS, product, week);
        return attempts > 0 ? Math.min(1, run.at(Series.SALES, product, week) / attempts) : Double.NaN;
    }

    static double allUnits(Trajectory run, int week) {
        double sum = 0;
        for (int j = 0; j < run.plan().products(); j++) {
            sum += run.at(Series.SALES, j, week);
        }
        return sum;
    }
}
