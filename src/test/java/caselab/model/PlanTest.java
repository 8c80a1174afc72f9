package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a market is laid out, and what cannot be. */
class PlanTest {

    private static final Nest NEST =
            new Nest("n", Values.neutral(NestParameter.class).with(NestParameter.DISSIMILARITY, 0.5));

    private static Product product(
            String key,
            String firm,
            @Nullable String leader,
            @Nullable String nest,
            List<String> prey,
            PriceStep... path) {
        return new Product(key, firm, TestMarkets.priced(9), Map.of("all", 0.25), leader, nest, prey, List.of(path));
    }

    private static Plan plan(Product... products) {
        return Plan.compile(new Market(
                4,
                TestMarkets.market(100, 1000),
                List.of(TestMarkets.segment(0.1)),
                List.of(NEST),
                List.of(TestMarkets.firm("a"), TestMarkets.firm("b")),
                List.of(products)));
    }

    @Test
    void everyReferenceIsAnIndex() {
        Plan plan = plan(
                product("x", "b", null, null, List.of("a"), new PriceStep(1, 8), new PriceStep(2, 7)),
                product("y", "a", "x", "n", List.of(), new PriceStep(3, 6)),
                product("z", "b", "y", null, List.of("a", "b")));
        assertThat(List.of(plan.firmOf(0), plan.firmOf(1), plan.firmOf(2))).containsExactly(1, 0, 1);
        assertThat(plan.productsOf(1)).containsExactly(0, 2);
        assertThat(List.of(plan.leaderOf(0), plan.leaderOf(1), plan.leaderOf(2)))
                .containsExactly(-1, 0, 1);
        assertThat(List.of(plan.nestOf(0), plan.nestOf(1))).containsExactly(-1, 0);
        assertThat(plan.isPrey(0, 0)).isTrue();
        assertThat(plan.isPrey(0, 1)).isFalse();
        assertThat(plan.isPrey(2, 1)).isTrue();
        assertThat(List.of(plan.pathSteps(0), plan.pathSteps(1), plan.pathSteps(2)))
                .containsExactly(2, 1, 0);
    }

    @Test
    void everyNumberHasItsSlot() {
        Plan plan = plan(
                product("x", "b", null, null, List.of(), new PriceStep(1, 8), new PriceStep(2, 7)),
                product("y", "a", null, "n", List.of(), new PriceStep(3, 6)));
        double[] numbers = plan.numbers();
        Map<String, Double> expected = Map.of(
                "/purchaseOccasions", 100.0,
                "/segments/all/priceSensitivity", 0.1,
                "/nests/n/dissimilarity", 0.5,
                "/firms/b/cash", 1e12,
                "/products/y/price", 9.0,
                "/products/y/reach/all", 0.25,
                "/products/x/pricePath/1/week", 2.0,
                "/products/x/pricePath/1/price", 7.0,
                "/products/y/pricePath/0/price", 6.0);
        expected.forEach((path, value) -> {
            assertThat(numbers[plan.paths().slot(path)]).as(path).isEqualTo(value);
            assertThat(plan.paths().has(path)).isTrue();
        });
        assertThat(plan.paths().has("/products/y/pricePath/1/price")).isFalse();
        assertThat(plan.slots())
                .isEqualTo(numbers.length)
                .isEqualTo(plan.paths().all().size());
        assertThat(plan.paths().parameter(plan.paths().slot("/nests/n/dissimilarity")))
                .isEqualTo(NestParameter.DISSIMILARITY);
        assertThat(List.of(plan.segments(), plan.nests(), plan.firms(), plan.products()))
                .containsExactly(1, 1, 2, 2);
        assertThat(plan.market().weeks()).isEqualTo(4);
    }

    @Test
    void theNumbersGivenOutAreACopy() {
        Plan plan = plan(product("x", "a", null, null, List.of()));
        plan.numbers()[0] = -1;
        assertThat(plan.numbers()[0]).isEqualTo(100);
    }

    @Test
    void aReferenceToNothingIsRefused() {
        assertThatThrownBy(() -> plan(product("x", "c", null, null, List.of()))).hasMessageContaining("\"c\"");
        assertThatThrownBy(() -> plan(product("x", "a", "q", null, List.of()))).hasMessageContaining("\"q\"");
        assertThatThrownBy(() -> plan(product("x", "a", null, "m", List.of()))).hasMessageContaining("\"m\"");
        assertThatThrownBy(() -> plan(product("x", "a", null, null, List.of("z"))))
                .hasMessageContaining("\"z\"");
    }

    @Test
    void aMissingNumberIsRefused() {
        Product unpriced = new Product(
                "x", "a", Values.neutral(ProductParameter.class), Map.of(), null, null, List.of(), List.of());
        assertThatThrownBy(() -> plan(unpriced)).hasMessageContaining("price");
    }
}
