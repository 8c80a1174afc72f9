package caselab.model.metric;

import caselab.model.ProductParameter;
import caselab.model.Series;
import caselab.model.Trajectory;

/** What a unit leaves after the channel's fee and its own cost. */
final class Margins {

    private Margins() {}

    /** p (1 - tau) - c, yuan; NaN when it is not on sale. */
    static double perUnit(Trajectory run, int product, int week) {
        if (run.at(Series.ACTIVE, product, week) == 0 && run.at(Series.SALES, product, week) == 0) {
            return Double.NaN;
        }
        return net(run, product, week) - run.at(Series.UNIT_COST, product, week);
    }

    /** Margin as a share of the price; NaN when it is not on sale or free. */
    static double ofPrice(Trajectory run, int product, int week) {
        double price = run.at(Series.PRICE, product, week);
        return price > 0 ? perUnit(run, product, week) / price : Double.NaN;
    }

    /** 1 when what a unit brings in is less than what it costs to make (Areeda and Turner 1975), else 0. */
    static double belowCost(Trajectory run, int product, int week) {
        return perUnit(run, product, week) < 0 ? 1 : 0;
    }

    private static double net(Trajectory run, int product, int week) {
        double fee = run.number(run.plan().product(ProductParameter.CHANNEL_FEE) + product);
        return run.at(Series.PRICE, product, week) * (1 - fee);
    }
}
