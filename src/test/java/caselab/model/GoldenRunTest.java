package caselab.model;

import caselab.model.mechanism.WeeklySimulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The reference runs of the model, week by week, every recorded series, to one part in a million. */
class GoldenRunTest {

    @ParameterizedTest
    @CsvSource({
        "30_model_M1_reference_run, trajectory",
        "31_model_dumping_reference_run, trajectory_dump",
    })
    void reproducesTheReferenceRun(String name, String output) {
        JsonNode vector = ReferenceMarkets.vector(name);
        compare(
                ReferenceMarkets.market(vector.get("inputs")),
                vector.get("outputs").get(output));
    }

    @Test
    void reproducesTheRunWithoutDumping() {
        JsonNode vector = ReferenceMarkets.vector("31_model_dumping_reference_run");
        Plan plan = Plan.compile(ReferenceMarkets.market(vector.get("inputs")));
        Settings peace = Settings.none()
                .with("/products/Big5000/pricing", PricingRule.BEST_RESPONSE.ordinal())
                .with("/products/Big5000/priceCeiling", Double.POSITIVE_INFINITY);
        Trajectory run = WeeklySimulator.play(
                plan, plan.numbers(peace), Chance.expected(), plan.market().weeks());
        GoldenRun.compare(run, vector.get("outputs").get("trajectory_nodump"));
    }

    /** A nest of dissimilarity 1 is no nest, and one that is nearly 1 nearly none. */
    @ParameterizedTest
    @CsvSource({"1", "0.9999999999"})
    void reproducesTheFirstPhoneThroughANest(double dissimilarity) {
        JsonNode vector = ReferenceMarkets.vector("30_model_M1_reference_run");
        Market plain = ReferenceMarkets.market(vector.get("inputs"));
        compare(nested(plain, dissimilarity, 4), vector.get("outputs").get("trajectory"));
    }

    /** The same market with its products from this one on in a nest. */
    private static Market nested(Market market, double dissimilarity, int first) {
        Nest nest = new Nest("n", Values.neutral(NestParameter.class).with(NestParameter.DISSIMILARITY, dissimilarity));
        List<Product> products = new ArrayList<>(market.products());
        for (int j = first; j < products.size(); j++) {
            Product p = products.get(j);
            products.set(
                    j, new Product(p.key(), p.firm(), p.values(), p.reach(), p.leader(), "n", p.prey(), p.pricePath()));
        }
        return new Market(market.weeks(), market.values(), market.segments(), List.of(nest), market.firms(), products);
    }

    private static void compare(Market market, JsonNode weeks) {
        GoldenRun.compare(WeeklySimulator.play(Plan.compile(market)), weeks);
    }
}
