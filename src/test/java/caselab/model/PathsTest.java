package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Every number of a market has a name, and every name leads back to it. */
class PathsTest {

    private final Plan plan = Plan.compile(ReferenceMarkets.market(
            ReferenceMarkets.vector("30_model_M1_reference_run").get("inputs")));

    @Test
    void everySlotHasItsOwnName() {
        Paths paths = plan.paths();
        assertThat(new HashSet<>(paths.all())).hasSize(plan.slots()).doesNotContainNull();
        for (String path : paths.all()) {
            assertThat(paths.path(paths.slot(path))).isEqualTo(path);
        }
    }

    @Test
    void settingsReachTheNumberTheyName() {
        double[] numbers = plan.numbers(Settings.none()
                .with("/products/M1/price", 2199)
                .with("/products/M1/reach/value", 0.5)
                .with("/segments/value/weight", 0.4)
                .with("/firms/Xiaomi/cash", 7)
                .with("/spill", 0.25));
        assertThat(numbers[plan.product(ProductParameter.PRICE) + 4]).isEqualTo(2199);
        assertThat(numbers[plan.reach() + 2 * plan.products() + 4]).isEqualTo(0.5);
        assertThat(numbers[plan.segment(SegmentParameter.WEIGHT) + 2]).isEqualTo(0.4);
        assertThat(numbers[plan.firm(FirmParameter.CASH) + 4]).isEqualTo(7);
        assertThat(numbers[plan.market(MarketParameter.SPILL)]).isEqualTo(0.25);
        assertThat(plan.numbers()).as("the plan itself is untouched").isEqualTo(plan.numbers(Settings.none()));
    }

    @Test
    void anUnknownPathNamesItsNeighbours() {
        assertThatThrownBy(() -> plan.numbers(Settings.none().with("/products/M1/prize", 1)))
                .hasMessageContaining("/products/M1/prize")
                .hasMessageContaining("/products/M1/price");
    }

    @Test
    void settingsAreEqualHoweverTheyCameAbout() {
        Settings one = Settings.none().with("/spill", 1).with("/priceAdjustment", 0);
        Settings other = Settings.none()
                .with("/priceAdjustment", 0)
                .with("/x", 2)
                .with("/spill", 1)
                .without("/x");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.values().keySet()).containsExactly("/priceAdjustment", "/spill");
    }
}
