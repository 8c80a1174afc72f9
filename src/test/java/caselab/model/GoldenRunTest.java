package caselab.model;

import caselab.model.mechanism.WeeklySimulator;
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
        compare(ReferenceMarkets.market(vector.get("inputs")), vector.get("outputs").get(output));
    }

    @Test
    void reproducesTheRunWithoutDumping() {
        JsonNode vector = ReferenceMarkets.vector("31_model_dumping_reference_run");
        Plan plan = Plan.compile(ReferenceMarkets.market(vector.get("inputs")));
        Settings peace = Settings.none()
                .with("/products/Big5000/pricing", PricingRule.BEST_RESPONSE.ordinal())
                .with("/products/Big5000/priceCeiling", Double.POSITIVE_INFINITY);
        Trajectory run = WeeklySimulator.play(plan, plan.numbers(peace), Chance.expected(), plan.market().weeks());
        GoldenRun.compare(run, vector.get("outputs").get("trajectory_nodump"));
    }

    private static void compare(Market market, JsonNode weeks) {
        GoldenRun.compare(WeeklySimulator.play(Plan.compile(market)), weeks);
    }
}
