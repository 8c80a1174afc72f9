package caselab.model.lanes;

import caselab.model.PricingRule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules that a product's price follows in the runs of a batch: mostly one and the same.
 *
 * @param all each rule of some run
 */
record Rules(Set<PricingRule> all) {

    /** Of the first n runs. */
    static Rules of(double[] rules, int n) {
        Set<PricingRule> all = EnumSet.noneOf(PricingRule.class);
        Arrays.stream(rules, 0, n).mapToObj(PricingRule::of).forEach(all::add);
        return new Rules(all);
    }

    /** Whether every run follows this one. */
    boolean only(PricingRule rule) {
        return all.size() == 1 && all.contains(rule);
    }

    /** Whether some run replies to rivals, for which it takes the slope of demand. */
    boolean reply() {
        return all.contains(PricingRule.BEST_RESPONSE) || predator();
    }

    /** Whether some run dumps. */
    boolean predator() {
        return all.contains(PricingRule.PREDATOR);
    }
}
