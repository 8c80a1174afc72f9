package caselab.model.equilibrium;

import java.util.List;

/** What solving a game came to. */
public sealed interface Outcome {

    /** The prices: at the equilibrium, or where the search stood when it gave up. */
    List<Double> prices();

    /** Largest first-order condition left over, as a share of revenue. */
    double residual();

    /**
     * An equilibrium: no firm can gain by other prices of its own, as far as the conditions of first and second order
     * and a grid of deviations show.
     *
     * @param iterations steps taken from the start that found it
     * @param error estimated relative error of the prices
     * @param others further equilibria that other starts led to; empty if all agreed
     */
    record Converged(List<Double> prices, int iterations, double residual, double error, List<List<Double>> others)
            implements Outcome {
        public Converged {
            prices = List.copyOf(prices);
            others = List.copyOf(others);
        }
    }

    /**
     * No equilibrium found.
     *
     * @param reason why
     * @param message the same with the names and numbers of this game
     */
    record NotConverged(Reason reason, String message, double residual, List<Double> prices) implements Outcome {
        public NotConverged {
            prices = List.copyOf(prices);
        }
    }

    /** Why there is no equilibrium, or none was found. */
    enum Reason {
        /** Buyers who must buy have only one firm to buy from. */
        NO_UPPER_BOUND,
        /** Some class does not mind prices. */
        SENSITIVITY_NOT_POSITIVE,
        /** Everyone must buy and some class can reach no product. */
        NOTHING_TO_BUY,
        /** Prices ran away. */
        RUNAWAY,
        /** The prices come round in a circle. */
        CYCLE,
        /** Too many steps. */
        ITERATION_LIMIT,
        /** All conditions hold, but a firm would gain by a jump elsewhere. */
        DEVIATION_PAYS,
        /** All conditions of first order hold, but not those of second order. */
        SECOND_ORDER
    }
}
