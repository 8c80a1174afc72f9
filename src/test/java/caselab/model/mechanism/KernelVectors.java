package caselab.model.mechanism;

import caselab.model.Comparison;
import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Single mechanisms beside their reference vectors. */
public final class KernelVectors {

    private KernelVectors() {}

    /** Vector 12: the discrete Bass recursion. */
    public static void bass(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("12_bass_discrete");
        JsonNode in = vector.get("inputs");
        Trajectory run = DiffusionTest.diffuse(in, in.get("n").asInt(), Double.POSITIVE_INFINITY, 0, 0);
        series(run, Map.of("S", Series.SALES, "Y", Series.INSTALLED_BASE), vector.get("outputs"), comparison);
    }

    /** Vector 14: scarce supply, a queue, and talk in it. */
    public static void queue(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("14_bass_supply_waitlist");
        JsonNode in = vector.get("inputs");
        vector.get("outputs").properties().forEach(entry -> {
            String[] name = entry.getKey().split("_");
            double buzz = Double.parseDouble(name[0].substring(1));
            double capacity = Double.parseDouble(name[1].substring(1));
            Trajectory run = DiffusionTest.diffuse(
                    in, in.get("T").asInt(), capacity, buzz, in.get("l").asDouble());
            series(
                    run,
                    Map.of("S", Series.SALES, "D", Series.FRESH_DEMAND, "Y", Series.INSTALLED_BASE),
                    entry.getValue(),
                    comparison);
        });
    }

    private static void series(Trajectory run, Map<String, Series> series, JsonNode out, Comparison comparison) {
        series.forEach((key, which) -> {
            for (int t = 0; t < run.weeks(); t++) {
                comparison.value(
                        key + " in week " + t,
                        run.at(which, 0, t),
                        out.get(key).get(t).asDouble());
            }
        });
    }

    /** Vector 15: learning curves with a limit and without. */
    public static void learning(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("15_learning_curve");
        JsonNode in = vector.get("inputs");
        JsonNode costs = vector.get("outputs").get("BDK");
        for (int made = 1; made <= costs.size(); made++) {
            double cost = UnitCostTest.cost(
                    in.get("c1").asDouble(),
                    in.get("rho").asDouble(),
                    in.get("m").asDouble(),
                    made);
            comparison.value("after " + made, cost, costs.get(made - 1).asDouble());
        }
        for (JsonNode point : vector.get("outputs").get("wright_rho80")) {
            double cost = UnitCostTest.cost(
                    100, 0.8, Double.POSITIVE_INFINITY, point.get("n").asDouble());
            comparison.value("unit " + point.get("n"), cost, point.get("unit").asDouble());
        }
    }
}
