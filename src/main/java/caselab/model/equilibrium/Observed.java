package caselab.model.equilibrium;

import java.util.List;
import java.util.Map;

/**
 * What has been observed of a market, and what its model is taken to be.
 *
 * @param structure firms, nests, fees and classes; marginal costs and prices in it are ignored, utilities are what a
 *     class likes about a product beyond what all do, and a price sensitivity of NaN is to be found
 * @param prices by product, in the order of the structure: currency
 * @param shares by product: of all buyers, bought or not
 * @param margins n / p by product key, for those known
 * @param elasticities own-price elasticity by product key, for those known
 * @param marketElasticity per cent change of all sales for one per cent on every price; NaN if unknown
 */
public record Observed(
        LogitGame structure,
        List<Double> prices,
        List<Double> shares,
        Map<String, Double> margins,
        Map<String, Double> elasticities,
        double marketElasticity) {

    public Observed {
        prices = List.copyOf(prices);
        shares = List.copyOf(shares);
        margins = Map.copyOf(margins);
        elasticities = Map.copyOf(elasticities);
    }

    /** Whether the one class's price sensitivity is to be found. */
    boolean seeksSensitivity() {
        return structure.classes().stream().anyMatch(c -> Double.isNaN(c.priceSensitivity()));
    }

    /** Place of a product in the lists. */
    int index(String key) {
        for (int j = 0; j < structure.offers().size(); j++) {
            if (structure.offers().get(j).key().equals(key)) {
                return j;
            }
        }
        throw new IllegalArgumentException("There is no product " + key);
    }
}
