package caselab.scenario;

import caselab.model.Market;
import caselab.model.PricingRule;
import caselab.model.Product;
import caselab.model.ProductParameter;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a market must fulfil beyond every number being in its domain. */
final class MarketChecks {

    private static final double WEIGHT_TOLERANCE = 1e-9;

    private MarketChecks() {}

    /** Checks a market whose numbers and references were read from here. */
    static void check(Market market, Place place) {
        weights(market)
                .ifPresent(sum -> place.at("segments")
                        .problem(
                                "have weights that sum to " + Say.number(sum) + ".",
                                "The weights of all segments sum to 1."));
        for (Product product : market.products()) {
            Place at = place.at("products").at(product.key());
            rule(product, at);
            if (leadsBackToItself(product, market.products())) {
                at.at("leader").problem("leads back to the product itself.", "Some leader must follow nobody.");
            }
            if (product.prey().contains(product.firm())) {
                at.at("prey").problem("names the predator's own firm.", "");
            }
        }
    }

    /** The sum of the segments' weights if it is not 1. */
    static Optional<Double> weights(Market market) {
        double sum = 0;
        for (Segment segment : market.segments()) {
            sum += segment.values().get(SegmentParameter.WEIGHT);
        }
        return Math.abs(sum - 1) > WEIGHT_TOLERANCE ? Optional.of(sum) : Optional.empty();
    }

    private static void rule(Product product, Place at) {
        double pricing = product.values().get(ProductParameter.PRICING);
        if (Double.isNaN(pricing)) {
            return;
        }
        PricingRule rule = PricingRule.of(pricing);
        if (rule == PricingRule.PATH && product.pricePath().isEmpty()) {
            at.at("pricePath").problem("is missing.", "The pricing rule path needs it.");
        }
        if (rule == PricingRule.PREDATOR
                && product.prey().isEmpty()
                && !at.at("prey").present()) {
            at.at("prey").problem("is missing.", "The pricing rule predator needs at least one firm.");
        }
        boolean follows = rule == PricingRule.IMITATOR || product.values().get(ProductParameter.COPY_QUALITY) > 0;
        if (follows && !at.at("leader").present()) {
            at.at("leader").problem("is missing.", "It has a price or a quality to follow.");
        }
    }

    private static boolean leadsBackToItself(Product product, List<Product> products) {
        Set<String> seen = new HashSet<>();
        @Nullable String next = product.leader();
        while (next != null && seen.add(next)) {
            if (next.equals(product.key())) {
                return true;
            }
            next = leaderOf(next, products);
        }
        return false;
    }

    private static @Nullable String leaderOf(String key, List<Product> products) {
        return products.stream()
                .filter(product -> product.key().equals(key))
                .map(Product::leader)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
