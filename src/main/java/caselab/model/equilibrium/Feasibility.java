package caselab.model.equilibrium;

import caselab.model.equilibrium.Outcome.NotConverged;
import caselab.model.equilibrium.Outcome.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Games that cannot have an equilibrium, seen before any search, and what to say of a search that failed. */
final class Feasibility {

    private Feasibility() {}

    /** Why no search could succeed, if none could. */
    static Optional<NotConverged> of(Layout layout) {
        for (int c = 0; c < layout.classes; c++) {
            if (layout.logWeight[c] > Double.NEGATIVE_INFINITY) {
                Optional<NotConverged> reason = of(layout, c);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NotConverged> of(Layout layout, int c) {
        String key = layout.game.classes().get(c).key();
        if (!(layout.sensitivity[c] > 0) || layout.sensitivity[c] == Double.POSITIVE_INFINITY) {
            String message = "Buyers of class \"" + key + "\" have price sensitivity " + layout.sensitivity[c]
                    + "; it must be above 0, or firms could ask any price.";
            return Optional.of(hopeless(Reason.SENSITIVITY_NOT_POSITIVE, message));
        }
        return layout.outside ? Optional.empty() : captive(layout, c, key);
    }

    /** Everyone must buy: then each class needs two firms, or a price that nobody sets. */
    private static Optional<NotConverged> captive(Layout layout, int c, String key) {
        int seller = -1;
        for (int j = 0; j < layout.products; j++) {
            if (layout.reaches(c, j)) {
                if (!layout.free[j] || (seller >= 0 && seller != layout.firmOf[j])) {
                    return Optional.empty();
                }
                seller = layout.firmOf[j];
            }
        }
        if (seller < 0) {
            String message = "Everyone must buy, but buyers of class \"" + key + "\" can reach no product.";
            return Optional.of(hopeless(Reason.NOTHING_TO_BUY, message));
        }
        String message =
                "Buyers of class \"" + key + "\" must buy (there is no outside option) and can only buy from \""
                        + layout.firmKeys.get(seller) + "\", so its price has no upper bound.";
        return Optional.of(hopeless(Reason.NO_UPPER_BOUND, message));
    }

    private static NotConverged hopeless(Reason reason, String message) {
        return new NotConverged(reason, message, Double.NaN, List.of());
    }

    /** A search that ended without a stationary point. */
    static NotConverged stuck(Attempt attempt) {
        Reason reason = switch (attempt.end) {
            case CYCLE -> Reason.CYCLE;
            case RUNAWAY -> Reason.RUNAWAY;
            case LIMIT, CONVERGED -> Reason.ITERATION_LIMIT;
        };
        String what = switch (reason) {
            case CYCLE -> "The prices come round in a circle";
            case RUNAWAY -> "The prices run away";
            default -> "No prices found at which all first-order conditions hold";
        };
        String message = String.format(
                Locale.ROOT, "%s after %d steps; residual %.3g.", what, attempt.iterations, attempt.residual);
        return new NotConverged(reason, message, attempt.residual, list(attempt.prices));
    }

    /** A stationary point from which a firm would jump. */
    static NotConverged tempted(Layout layout, Attempt attempt, Deviations.Found better) {
        String message = String.format(
                Locale.ROOT,
                "The first-order conditions hold, but \"%s\" would gain by other prices: profit per buyer %.9g instead of"
                        + " %.9g. No prices were found at which nobody would.",
                layout.firmKeys.get(better.firm),
                better.after,
                better.before);
        return new NotConverged(Reason.DEVIATION_PAYS, message, attempt.residual, list(attempt.prices));
    }

    /** A stationary point that is not a maximum of some firm's profit. */
    static NotConverged notAtPeak(Layout layout, Attempt attempt, int firm) {
        String message = "The first-order conditions hold, but \"" + layout.firmKeys.get(firm)
                + "\" does not stand on a peak of its profit (second-order condition).";
        return new NotConverged(Reason.SECOND_ORDER, message, attempt.residual, list(attempt.prices));
    }

    private static List<Double> list(double[] prices) {
        return Grid.list(prices.length, j -> prices[j]);
    }
}
