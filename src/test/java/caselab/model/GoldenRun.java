package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds a run against a reference run, every recorded series, to one part in a million. */
public final class GoldenRun {

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

    private GoldenRun() {}

    /** Fails unless the run is the reference run in every week the reference records. */
    public static void compare(Trajectory run, JsonNode weeks) {
        int compared = walk(run, weeks, GoldenRun::near);
        assertThat(compared).as("values compared").isGreaterThan(100);
    }

    private static void near(String what, double got, double want) {
        double limit = TOLERANCE * Math.max(Math.abs(want), Math.abs(got));
        assertThat(Math.abs(got - want))
                .as("%s: %s, reference %s", what, got, want)
                .isLessThanOrEqualTo(limit);
    }

    /** Shows every value that the reference records beside that of the run; how many there are. */
    public static int walk(Trajectory run, JsonNode weeks, Comparison comparison) {
        int compared = 0;
        for (JsonNode week : weeks) {
            for (Map.Entry<String, JsonNode> entry : week.properties()) {
                if (!NOT_SERIES.contains(entry.getKey())) {
                    compared += walk(
                            run, entry.getKey(), entry.getValue(), week.get("t").asInt(), comparison);
                }
            }
        }
        return compared;
    }

    private static int walk(Trajectory run, String key, JsonNode expected, int week, Comparison comparison) {
        Series series = SERIES.get(key);
        assertThat(series).as("the vector records %s, the engine must too", key).isNotNull();
        int width = expected.isArray() ? expected.size() : 1;
        for (int i = 0; i < width; i++) {
            double value = number(expected.isArray() ? expected.get(i) : expected);
            comparison.value(key + "[" + i + "] in week " + week, run.at(series, i, week), value);
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
