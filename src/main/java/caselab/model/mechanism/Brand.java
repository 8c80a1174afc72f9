package caselab.model.mechanism;

import static caselab.model.MarketParameter.*;

import caselab.model.State;

/**
 * Step 9, equation 9 (brand stock). Own-brand units in people's hands build the brand, time wears it down, contract
 * units carry someone else's name and do nothing: {@code B_f' = (1 - d_B) B_f + k_B (1 - B_f) S_own,f / N}, at most 1.
 *
 * <p>Source: Nerlove and Arrow (1962), with own-brand exposure in the place of advertising.
 */
final class Brand {

    private Brand() {}

    static void firm(State s, int f) {
        double gain = s.in.of(BRAND_GAIN) * s.ownSales[f] * s.perPerson;
        double brand = (1 - s.in.of(BRAND_DECAY)) * s.brand[f] + gain * (1 - s.brand[f]);
        s.brand[f] = brand < 1 ? brand : 1;
    }
}
