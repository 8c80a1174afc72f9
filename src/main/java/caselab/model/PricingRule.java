package caselab.model;

import java.util.List;
import java.util.stream.Stream;

/** How a product's price moves from week to week; the equations are in the pricing mechanism. */
public enum PricingRule {
    /** The price stays. */
    FIXED("fixed"),
    /** The price follows the product's price path. */
    PATH("path"),
    /** A markup over unit cost. */
    COST_PLUS("costPlus"),
    /** A step towards the price that earns most at last week's prices of the others. */
    BEST_RESPONSE("bestResponse"),
    /** Below cost until the prey are gone or the war chest is spent, best response otherwise. */
    PREDATOR("predator"),
    /** A share of the leader's price. */
    IMITATOR("imitator");

    private static final PricingRule[] ALL = values();

    private final String key;

    PricingRule(String key) {
        this.key = key;
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** The rule with this ordinal, as it stands in a plan's slot. */
    public static PricingRule of(double slot) {
        return ALL[(int) slot];
    }

    /** The names of all rules, in the order of their slot values. */
    public static List<String> keys() {
        return Stream.of(values()).map(PricingRule::key).toList();
    }
}
