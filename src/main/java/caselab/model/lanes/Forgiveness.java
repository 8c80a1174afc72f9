package caselab.model.lanes;

import caselab.model.Elementary;
import caselab.model.MarketParameter;
import caselab.model.Plan;

/** Steps 3 and 4, equation 1: flaws weigh by the price. */
final class Forgiveness {

    private Forgiveness() {}

    static void apply(Plan plan, LaneState s, int week) {
        double[] power = s.in.market(MarketParameter.PRICE_FORGIVENESS);
        double[] drift = s.in.market(MarketParameter.QUALITY_DRIFT);
        double[] reference = s.in.market(MarketParameter.REFERENCE_PRICE);
        for (int lane = 0; lane < s.lanes; lane++) {
            if (power[lane] != 0) {
                for (int j = 0; j < plan.products(); j++) {
                    double felt = felt(s.reputation[j][lane], s.price[j][lane] / reference[lane], power[lane]);
                    s.effectiveQuality[j][lane] = s.quality[j][lane] * felt - drift[lane] * week;
                }
            }
        }
    }

    private static double felt(double reputation, double price, double power) {
        double weight = price > 0 ? Elementary.pow(price, power) : 0;
        return 1 - Math.min(1, (1 - reputation) * weight);
    }
}
