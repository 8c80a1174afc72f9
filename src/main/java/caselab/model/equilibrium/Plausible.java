package caselab.model.equilibrium;

import caselab.model.equilibrium.Calibration.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether observations can come from a logit market at all; all faults at once. */
final class Plausible {

    /** Without outside option, shares may miss 1 by rounding; they are then scaled. */
    private static final double ROUNDING = 5e-3;

    private Plausible() {}

    static List<Fault> faults(Observed observed) {
        List<Fault> faults = new ArrayList<>();
        prices(observed, faults);
        shares(observed, faults);
        ratios(observed, faults);
        sources(observed, faults);
        return faults;
    }

    private static void prices(Observed observed, List<Fault> faults) {
        for (int j = 0; j < observed.prices().size(); j++) {
            double price = observed.prices().get(j);
            if (!(price > 0 && price < Double.POSITIVE_INFINITY)) {
                faults.add(new Fault("prices", key(observed, j), "A price must be above 0, not " + price + "."));
            }
        }
    }

    private static void shares(Observed observed, List<Fault> faults) {
        double sum = 0;
        for (int j = 0; j < observed.shares().size(); j++) {
            double share = observed.shares().get(j);
            sum += share;
            if (!(share > 0 && share < 1)) {
                String message = "A share must lie between 0 and 1, not " + share + ".";
                faults.add(new Fault("shares", key(observed, j), message));
            }
        }
        if (observed.structure().outsideOption() && sum >= 1) {
            faults.add(new Fault(
                    "shares",
                    "",
                    "The shares sum to " + sum
                            + ", which leaves nobody who buys nothing. Shares count all buyers, bought or not; maybe there is no"
                            + " outside option?"));
        }
        if (!observed.structure().outsideOption() && Math.abs(sum - 1) > ROUNDING) {
            faults.add(new Fault(
                    "shares",
                    "",
                    "The shares sum to " + sum
                            + " where everyone buys; they must sum to 1. Maybe there is an outside option?"));
        }
        if (!observed.structure().outsideOption()
                && observed.structure().firms().size() == 1) {
            faults.add(
                    new Fault("shares", "", "Everyone must buy from the only firm, so its price has no upper bound."));
        }
    }

    private static void ratios(Observed observed, List<Fault> faults) {
        observed.margins().forEach((key, margin) -> {
            double most =
                    1 - observed.structure().offers().get(observed.index(key)).channelFee();
            if (!(margin > 0)) {
                faults.add(new Fault("margins", key, "A margin must be above 0, not " + margin + "."));
            } else if (margin > most) {
                String message = "A margin of " + margin + " of the price means a negative marginal cost.";
                faults.add(new Fault("margins", key, message));
            }
        });
        for (Map.Entry<String, Double> each : observed.elasticities().entrySet()) {
            if (!(each.getValue() < 0)) {
                String message = "An own-price elasticity must be below 0, not " + each.getValue() + ".";
                faults.add(new Fault("elasticities", each.getKey(), message));
            }
        }
        if (observed.marketElasticity() >= 0) {
            String message = "A market elasticity must be below 0, not " + observed.marketElasticity() + ".";
            faults.add(new Fault("marketElasticity", "", message));
        }
    }

    private static void sources(Observed observed, List<Fault> faults) {
        boolean any = !observed.margins().isEmpty()
                || !observed.elasticities().isEmpty()
                || !Double.isNaN(observed.marketElasticity());
        if (!observed.seeksSensitivity()) {
            return;
        }
        if (observed.structure().classes().size() > 1) {
            faults.add(
                    new Fault("priceSensitivity", "", "With several classes each needs its price sensitivity given."));
        } else if (!any) {
            String message = "Nothing says how much buyers mind prices: give a margin, an elasticity or the price"
                    + " sensitivity.";
            faults.add(new Fault("margins", "", message));
        } else if (onlyMarket(observed) && !observed.structure().outsideOption()) {
            String message = "Where everyone buys the market elasticity is 0 whatever the price sensitivity.";
            faults.add(new Fault("marketElasticity", "", message));
        }
    }

    private static boolean onlyMarket(Observed observed) {
        return observed.margins().isEmpty() && observed.elasticities().isEmpty();
    }

    /** Without outside option: the shares scaled to sum to 1 exactly. */
    static Observed rescaled(Observed observed) {
        if (observed.structure().outsideOption()) {
            return observed;
        }
        double sum = observed.shares().stream().mapToDouble(Double::doubleValue).sum();
        List<Double> scaled = observed.shares().stream().map(s -> s / sum).toList();
        return new Observed(
                observed.structure(),
                observed.prices(),
                scaled,
                observed.margins(),
                observed.elasticities(),
                observed.marketElasticity());
    }

    private static String key(Observed observed, int j) {
        return observed.structure().offers().get(j).key();
    }
}
