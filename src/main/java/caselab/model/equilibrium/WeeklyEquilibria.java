package caselab.model.equilibrium;

import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.model.State;
import caselab.model.mechanism.WeeklySimulator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the price of a product would settle, week by week, if every firm that prices by best response set its prices
 * for that week alone ({@link StaticGame} at the state of the week, a predator at rest). No ceilings, capacities or
 * queues.
 */
public final class WeeklyEquilibria {

    private WeeklyEquilibria() {}

    /** Whether the product prices by best response, so that the question makes sense. */
    public static boolean asks(Plan plan, double[] numbers, int product) {
        PricingRule rule = PricingRule.of(numbers[plan.product(ProductParameter.PRICING) + product]);
        return rule == PricingRule.BEST_RESPONSE || rule == PricingRule.PREDATOR;
    }

    /**
     * The price of one product in the equilibrium of every so many weeks and of the last; NaN in the others, and where
     * the product is off the market or its game has no equilibrium that was found. Where a week has several, that
     * nearest to its prices.
     */
    public static double[] prices(Plan plan, double[] numbers, int weeks, int product, int every) {
        double[] prices = new double[weeks];
        Arrays.fill(prices, Double.NaN);
        WeeklySimulator.watch(plan, numbers, weeks, (state, week) -> {
            if (week % every == 0 || week == weeks - 1) {
                prices[week] = price(plan, state, product);
            }
        });
        return prices;
    }

    private static double price(Plan plan, State state, int product) {
        String key = plan.market().products().get(product).key();
        Optional<LogitGame> game = StaticGame.of(plan, state, StaticGame.Pricing.BY_RULE);
        return game.map(found -> {
                    List<String> offers =
                            found.offers().stream().map(LogitGame.Offer::key).toList();
                    return offers.contains(key) && BertrandSolver.near(found) instanceof Outcome.Converged at
                            ? at.prices().get(offers.indexOf(key))
                            : Double.NaN;
                })
                .orElse(Double.NaN);
    }
}
