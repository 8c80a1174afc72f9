package caselab.model.mechanism;

import static caselab.model.MarketParameter.PRICE_FORGIVENESS;
import static caselab.model.MarketParameter.REFERENCE_PRICE;

import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Steps 3 and 4, equation 1 (forgiveness). A flaw is forgiven sooner in a cheap product than in a dear one: what buyers
 * miss in reliability weighs by the price they are asked,
 *
 * <pre>R_eff,j = 1 - min(1, (1 - R_j) (p_j / p_ref)^phi),  which takes the place of R_j in utility</pre>
 *
 * R believed reliability from 0 to 1; p, p_ref in yuan; phi without unit. At phi = 0 a flaw weighs the same at any
 * price. At phi = 1 the loss of utility, b_q q (1 - R) p / p_ref, is that of a buyer who expects to lose a sum in
 * proportion to the price with probability 1 - R. Best replies (equation 12) do not reckon with it: they hold R_eff at
 * the old price.
 *
 * <p>Source: expected loss from failure, Spence (1977), RES 44:561 [unverified]; performance deserved for what one
 * paid, Tse and Wilton (1988), JMR 25:204 [unverified]. The power form is ours.
 */
final class Forgiveness {

    private Forgiveness() {}

    static void constants(State s) {
        s.priceForgives = s.in.of(PRICE_FORGIVENESS) != 0;
    }

    static void apply(Plan plan, State s) {
        for (int j = 0; j < plan.products(); j++) {
            s.effectiveQuality[j] = s.quality[j] * felt(s, j) - s.aging;
        }
    }

    private static double felt(State s, int j) {
        double price = s.price[j] / s.in.of(REFERENCE_PRICE);
        double weight = price > 0 ? Elementary.pow(price, s.in.of(PRICE_FORGIVENESS)) : 0;
        return 1 - Math.min(1, (1 - s.reputation[j]) * weight);
    }
}
