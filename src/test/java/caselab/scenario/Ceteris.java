package caselab.scenario;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import java.util.Arrays;

/** Markets in which all but the thing in question stands still. */
final class Ceteris {

    private Ceteris() {}

    static void pricesStay(Plan plan, double[] numbers) {
        products(plan, numbers, ProductParameter.PRICING, PricingRule.FIXED.ordinal());
    }

    /** Prices stand still; nobody is angry, runs out of cash, enters for the margin, spills over or does research. */
    static void onlyTalkMatters(Plan plan, double[] numbers) {
        pricesStay(plan, numbers);
        products(plan, numbers, ProductParameter.QUITTER_ANGER, 0);
        products(plan, numbers, ProductParameter.ENTERS_ON_MARGIN, 0);
        firms(plan, numbers, FirmParameter.CASH, 1e15);
        firms(plan, numbers, FirmParameter.RESEARCH_SHARE, 0);
        numbers[plan.market(MarketParameter.SPILL)] = 0;
    }

    /** The same with more reach of one product in every segment, at most all of it. */
    static double[] widerReach(Plan plan, double[] numbers, int product, double factor) {
        double[] wider = numbers.clone();
        for (int s = 0; s < plan.segments(); s++) {
            int slot = plan.reach() + s * plan.products() + product;
            wider[slot] = Math.min(1, factor * wider[slot]);
        }
        return wider;
    }

    private static void products(Plan plan, double[] numbers, ProductParameter parameter, double value) {
        int from = plan.product(parameter);
        Arrays.fill(numbers, from, from + plan.products(), value);
    }

    private static void firms(Plan plan, double[] numbers, FirmParameter parameter, double value) {
        int from = plan.firm(parameter);
        Arrays.fill(numbers, from, from + plan.firms(), value);
    }
}
