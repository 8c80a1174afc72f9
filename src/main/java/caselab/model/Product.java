package caselab.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product on sale, or waiting to enter.
 *
 * @param firm key of the firm that sells it
 * @param values its numbers
 * @param reach share of each segment (by key) that its channels reach, 0 to 1
 * @param leader key of the product it copies or undercuts, if any
 * @param nest key of its nest of close substitutes, if any
 * @param prey keys of the firms a predator waits to see gone
 * @param pricePath steps of a price path, in any order of weeks; the last one reached holds
 */
public record Product(
        String key,
        String firm,
        Values<ProductParameter> values,
        Map<String, Double> reach,
        @Nullable String leader,
        @Nullable String nest,
        List<String> prey,
        List<PriceStep> pricePath) {

    public Product {
        reach = Map.copyOf(reach);
        prey = List.copyOf(prey);
        pricePath = List.copyOf(pricePath);
    }
}
