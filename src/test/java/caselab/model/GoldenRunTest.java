package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.mechanism.WeeklySimulator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The reference runs of the model, week by week, every recorded series, to one part in a million. */
class GoldenRunTest {

    private static final double TOLERANCE = 1e-6;
    private static final Set<String> NOT_SERIES = Set.of("t");
    private static final Map<String, Series> SERIES = Map.ofEntries(
            Map.entry("p", Series.PRICE),
            Map.entry("S", Series.SALES),
            Map.entry("D", Series.FRESH_DEMAND),
            Map.entry("W", Series.WAITING),
            Map.entry("A", Series.AWARENESS),
            Map.entry("Y", Series.INSTALLED_BASE),
            Map.entry("R", Series.REPUTATION),
            Map.entry("q", Series.QUALITY),
            Map.entry("cost", Series.UNIT_COST),
            Map.entry("B", Series.BRAND),
            Map.entry("profit", Series.PROFIT),
            Map.entry("cash", Series.CASH),
            Map.entry("rd", Series.RESEARCH),
            Map.entry("alive", Series.ALIVE),
            Map.entry("phase", Series.PHASE),
            Map.entry("CS", Series.CONSUMER_SURPLUS),
            Map.entry("quit", Series.QUITTERS));

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
        compare(run, vector.get("outputs").get("trajectory_nodump"));
    }

    private static void compare(Market market, JsonNode weeks) {
        compare(WeeklySimulator.play(Plan.compile(market)), weeks);
    }

    private static void compare(Trajectory run, JsonNode weeks) {
        int compared = 0;
        for (JsonNode week : weeks) {
            for (Map.Entry<String, JsonNode> entry : week.properties()) {
                if (!NOT_SERIES.contains(entry.getKey())) {
                    compared += compare(run, entry.getKey(), entry.getValue(), week.get("t").asInt());
                }
            }
        }
        assertThat(compared).as("values compared").isGreaterThan(100);
    }

    private static int compare(Trajectory run, String key, JsonNode expected, int week) {
        Series series = SERIES.get(key);
        assertThat(series).as("the vector records %s, the engine must too", key).isNotNull();
        int width = expected.isArray() ? expected.size() : 1;
        for (int i = 0; i < width; i++) {
            double value = number(expected.isArray() ? expected.get(i) : expected);
            double got = run.at(series, i, week);
            double limit = TOLERANCE * Math.max(Math.abs(value), Math.abs(got));
            assertThat(Math.abs(got - value)).as("%s[%d] in week %d: %s, reference %s", key, i, week, got, value)
                    .isLessThanOrEqualTo(limit);
        }
        return width;
    }

    private static double number(JsonNode node) {
        if (node.isBoolean()) {
            return node.asBoolean() ? 1 : 0;
        }
        if (node.isString()) {
            return switch (node.asString()) {
                case "base" -> State.BASE;
                case "dump" -> State.DUMPING;
                default -> State.RECOUPING;
            };
        }
        return node.asDouble();
    }
}
