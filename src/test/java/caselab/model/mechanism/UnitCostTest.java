package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Firm;
import caselab.model.FirmParameter;
import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.ReferenceMarkets;
import caselab.model.State;
import caselab.model.TestMarkets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Learning curves of the reference vector, and falling material cost. */
class UnitCostTest {

    @Test
    void costOfBesankoDoraszelskiAndKryukov() {
        JsonNode vector = ReferenceMarkets.vector("15_learning_curve");
        JsonNode in = vector.get("inputs");
        JsonNode costs = vector.get("outputs").get("BDK");
        for (int e = 1; e <= in.get("M").asInt(); e++) {
            double cost = cost(
                    in.get("c1").asDouble(),
                    in.get("rho").asDouble(),
                    in.get("m").asDouble(),
                    e);
            assertThat(cost).as("after %d", e).isCloseTo(costs.get(e - 1).asDouble(), within(1e-13));
        }
    }

    @Test
    void wrightsCurve() {
        for (JsonNode point :
                ReferenceMarkets.vector("15_learning_curve").get("outputs").get("wright_rho80")) {
            double expected = point.get("unit").asDouble();
            double cost =
                    cost(100, 0.8, Double.POSITIVE_INFINITY, point.get("n").asDouble());
            assertThat(cost).isCloseTo(expected, within(1e-12 * expected));
        }
    }

    @Test
    void materialFallsByTheSameShareEachWeek() {
        Plan plan = plan(0, 1, Double.POSITIVE_INFINITY, 50, 0.01);
        State state = started(plan);
        week(plan, state);
        assertThat(state.unitCost[0]).isEqualTo(50);
        week(plan, state);
        assertThat(state.unitCost[0]).isCloseTo(49.5, within(1e-12));
    }

    @Test
    void outputBelowTheStartTeachesNothingBack() {
        assertThat(cost(10, 0.75, Double.POSITIVE_INFINITY, 0.25)).isCloseTo(10, within(1e-13));
    }

    static double cost(double first, double rho, double limit, double output) {
        Plan plan = plan(first, rho, limit, 0, 0);
        State state = started(plan);
        state.output[0] = output;
        week(plan, state);
        return state.unitCost[0];
    }

    private static void week(Plan plan, State state) {
        UnitCost.product(plan, state, 0);
        UnitCost.market(state);
    }

    private static State started(Plan plan) {
        State state = new State(plan);
        state.load(plan.numbers(), Chance.expected());
        Start.apply(plan, state);
        return state;
    }

    private static Plan plan(double conversion, double rho, double limit, double material, double decline) {
        Firm firm = new Firm(
                "f",
                TestMarkets.firm("f")
                        .values()
                        .with(FirmParameter.PROGRESS_RATIO, rho)
                        .with(FirmParameter.LEARNING_LIMIT, limit));
        return Plan.compile(new Market(
                1,
                TestMarkets.market(1, 1).with(MarketParameter.MATERIAL_COST_DECLINE, decline),
                List.of(TestMarkets.segment(1)),
                List.of(),
                List.of(firm),
                List.of(TestMarkets.product(
                        "x",
                        "f",
                        TestMarkets.priced(1)
                                .with(ProductParameter.CONVERSION_COST, conversion)
                                .with(ProductParameter.MATERIAL_COST, material)))));
    }
}
