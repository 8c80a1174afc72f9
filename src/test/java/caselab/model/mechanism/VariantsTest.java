package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Nest;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.Product;
import caselab.model.ProductParameter;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import caselab.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A product in n variants sells what n products sell, at the same prices, alone or in a nest. */
class VariantsTest {

    private static final double SIGMA = 0.4;
    private static final int WEEKS = 400;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void asManyProductsWithoutNests(int n) {
        compare(n, null, null, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void asManyProductsInTheNestOfTheRival(int n) {
        compare(n, "all", "all", SIGMA);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void asManyProductsInANestOfTheirOwn(int n) {
        compare(n, "all", null, SIGMA);
    }

    private static void compare(int n, @Nullable String nestOfMany, @Nullable String nestOfRival, double difference) {
        Plan many = plan(n, 1, 1, nestOfMany, nestOfRival);
        Plan one = plan(1, n, difference, nestOfRival == null ? null : nestOfMany, nestOfRival);
        Trajectory separate = WeeklySimulator.play(many);
        Trajectory line = WeeklySimulator.play(one);
        double together = IntStream.range(0, n)
                .mapToDouble(j -> separate.at(Series.SALES, j, WEEKS - 1))
                .sum();
        assertThat(line.at(Series.SALES, 0, WEEKS - 1)).isCloseTo(together, within(1e-9 * together));
        double price = separate.at(Series.PRICE, 0, WEEKS - 1);
        assertThat(line.at(Series.PRICE, 0, WEEKS - 1)).isCloseTo(price, within(1e-9 * price));
        double rival = separate.at(Series.SALES, n, WEEKS - 1);
        assertThat(line.at(Series.SALES, 1, WEEKS - 1)).isCloseTo(rival, within(1e-9 * rival));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0.5", "7, 0.3", "50, 0"})
    void oddsGrowByThePowerOfTheirDifference(int n, double difference) {
        double odds = odds(plan(1, n, difference, null, null)) / odds(plan(1, 1, 1, null, null));
        assertThat(odds).isCloseTo(Math.pow(n, difference), within(1e-12 * odds));
    }

    @Test
    void eachFurtherOneCosts() {
        Plan plan = plan(1, 5, 0, null, null);
        double[] dear = plan.numbers(Settings.none().with("/firms/f/variantCost", 7));
        double free = WeeklySimulator.play(plan).sum(Series.PROFIT, 0, 0, 10);
        double paid = WeeklySimulator.play(plan, dear, Chance.expected(), WEEKS).sum(Series.PROFIT, 0, 0, 10);
        assertThat(free - paid).isCloseTo(10 * 4 * 7, within(1e-9));
    }

    /** Odds of the first product against buying nothing, in the first week, before prices move. */
    private static double odds(Plan plan) {
        double[] share = FirstWeek.of(plan, plan.numbers()).share;
        return share[0] / (1 - share[0] - share[1]);
    }

    private static Plan plan(
            int products, int variants, double difference, @Nullable String nest, @Nullable String rivals) {
        List<Product> all = new ArrayList<>();
        for (int j = 0; j < products; j++) {
            Values<ProductParameter> values = responding(1.5)
                    .with(ProductParameter.VARIANTS, variants)
                    .with(ProductParameter.VARIANT_DIFFERENCE, difference);
            all.add(new Product("p" + j, "f", values, Map.of(), null, nest, List.of(), List.of()));
        }
        all.add(new Product("rival", "g", responding(1), Map.of(), null, rivals, List.of(), List.of()));
        Nest near = new Nest("all", Values.neutral(NestParameter.class).with(NestParameter.DISSIMILARITY, SIGMA));
        return Plan.compile(new Market(
                WEEKS,
                TestMarkets.market(1000, 1000).with(MarketParameter.PRICE_ADJUSTMENT, 0.5),
                List.of(TestMarkets.segment(1)),
                nest == null && rivals == null ? List.of() : List.of(near),
                List.of(TestMarkets.firm("f"), TestMarkets.firm("g")),
                all));
    }

    private static Values<ProductParameter> responding(double quality) {
        return TestMarkets.priced(2)
                .with(ProductParameter.QUALITY, quality)
                .with(ProductParameter.MATERIAL_COST, 1)
                .with(ProductParameter.PRICING, PricingRule.BEST_RESPONSE.ordinal());
    }
}
