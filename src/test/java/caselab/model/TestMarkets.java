package caselab.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small markets for tests, with everything off that a test does not name. */
public final class TestMarkets {

    private TestMarkets() {}

    /** One segment of weight 1 with this price sensitivity, for which a point of quality is a point of utility. */
    public static Segment segment(double priceSensitivity) {
        return new Segment(
                "all",
                Values.neutral(SegmentParameter.class)
                        .with(SegmentParameter.WEIGHT, 1)
                        .with(SegmentParameter.BASE_UTILITY, 0)
                        .with(SegmentParameter.QUALITY_SENSITIVITY, 1)
                        .with(SegmentParameter.PRICE_SENSITIVITY, priceSensitivity));
    }

    /** A market of this size and population. */
    public static Values<MarketParameter> market(double occasions, double population) {
        return Values.neutral(MarketParameter.class)
                .with(MarketParameter.PURCHASE_OCCASIONS, occasions)
                .with(MarketParameter.REFERENCE_POPULATION, population);
    }

    /** A firm with money to lose. */
    public static Firm firm(String key) {
        return new Firm(key, Values.neutral(FirmParameter.class).with(FirmParameter.CASH, 1e12));
    }

    /** A product known to all. */
    public static Product product(String key, String firm, Values<ProductParameter> values) {
        return new Product(key, firm, values, Map.of(), null, null, List.of(), List.of());
    }

    /** A product's numbers with this price. */
    public static Values<ProductParameter> priced(double price) {
        return Values.neutral(ProductParameter.class).with(ProductParameter.PRICE, price);
    }

    /** A pricing game: one segment, best responses taken in full each week. */
    public static Plan game(
            double alpha, double outside, double[] utility, double[] cost, double[] start, String[] owners) {
        List<Product> products = new ArrayList<>();
        List<Firm> firms = new ArrayList<>();
        for (int j = 0; j < utility.length; j++) {
            String owner = owners[j];
            if (firms.stream().noneMatch(firm -> firm.key().equals(owner))) {
                firms.add(firm(owner));
            }
            products.add(product(
                    "p" + j,
                    owner,
                    priced(start[j])
                            .with(ProductParameter.QUALITY, utility[j])
                            .with(ProductParameter.MATERIAL_COST, cost[j])
                            .with(ProductParameter.PRICING, PricingRule.BEST_RESPONSE.ordinal())));
        }
        Values<MarketParameter> values =
                market(1, 1).with(MarketParameter.PRICE_ADJUSTMENT, 1).with(MarketParameter.OUTSIDE_OPTION, outside);
        return Plan.compile(new Market(2000, values, List.of(segment(alpha)), List.of(), firms, products));
    }
}
