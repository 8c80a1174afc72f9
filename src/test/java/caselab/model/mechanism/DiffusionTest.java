package caselab.model.mechanism;

import static caselab.model.ProductParameter.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.ReferenceMarkets;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import caselab.model.Values;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A market whose aware people each buy once is the Bass recursion, with or without a queue. */
class DiffusionTest {

    @Test
    void bassWithoutLimits() {
        JsonNode vector = ReferenceMarkets.vector("12_bass_discrete");
        JsonNode in = vector.get("inputs");
        Trajectory run = diffuse(in, in.get("n").asInt(), Double.POSITIVE_INFINITY, 0, 0);
        compare(run, Series.SALES, vector.get("outputs").get("S"), 1e-11);
        compare(run, Series.INSTALLED_BASE, vector.get("outputs").get("Y"), 1e-11);
    }

    @ParameterizedTest
    @CsvSource({
        "h0_K300, 0, 300", "h0_K600, 0, 600", "h0_K900, 0, 900", "h0_K1e+09, 0, 1e9",
        "h0.4_K300, 0.4, 300", "h0.4_K600, 0.4, 600", "h0.4_K900, 0.4, 900", "h0.4_K1e+09, 0.4, 1e9",
    })
    void scarceSupplyAndTalkInTheQueue(String name, double buzz, double capacity) {
        JsonNode vector = ReferenceMarkets.vector("14_bass_supply_waitlist");
        JsonNode in = vector.get("inputs");
        Trajectory run =
                diffuse(in, in.get("T").asInt(), capacity, buzz, in.get("l").asDouble());
        JsonNode out = vector.get("outputs").get(name);
        compare(run, Series.FRESH_DEMAND, out.get("D"), 1e-10);
        compare(run, Series.SALES, out.get("S"), 1e-10);
        compare(run, Series.INSTALLED_BASE, out.get("Y"), 1e-10);
    }

    /** Buzz only ever reaches more people; anger only ever fewer. */
    @Test
    void angerOfQuittersCostsAwareness() {
        JsonNode in = ReferenceMarkets.vector("14_bass_supply_waitlist").get("inputs");
        Plan plan = plan(in, 20, 300, 0.4, 0.1);
        Trajectory calm = WeeklySimulator.play(plan);
        double[] angry = plan.numbers();
        angry[plan.product(PATIENCE)] = 0.8;
        double[] angrier = angry.clone();
        angrier[plan.product(QUITTER_ANGER)] = 2;
        Trajectory mild = WeeklySimulator.play(plan, angry, caselab.model.Chance.expected(), 20);
        Trajectory strong = WeeklySimulator.play(plan, angrier, caselab.model.Chance.expected(), 20);
        assertThat(strong.at(Series.AWARENESS, 0, 19)).isLessThan(mild.at(Series.AWARENESS, 0, 19));
        assertThat(mild.at(Series.AWARENESS, 0, 19)).isLessThan(calm.at(Series.AWARENESS, 0, 19));
    }

    static Trajectory diffuse(JsonNode in, int weeks, double capacity, double buzz, double leaving) {
        return WeeklySimulator.play(plan(in, weeks, capacity, buzz, leaving));
    }

    private static Plan plan(JsonNode in, int weeks, double capacity, double buzz, double leaving) {
        Values<ProductParameter> values = TestMarkets.priced(1)
                .with(AWARENESS, in.get("p").asDouble())
                .with(INNOVATION_COEFFICIENT, in.get("p").asDouble())
                .with(IMITATION_COEFFICIENT, in.get("q").asDouble())
                .with(WAITING_BUZZ, buzz)
                .with(PATIENCE, 1)
                .with(WAITING_DECAY, leaving)
                .with(DROP_SIZE, capacity);
        Values<MarketParameter> market =
                TestMarkets.market(1, in.get("m").asDouble()).with(MarketParameter.BUY_ONCE, 1);
        Segment everyone = new Segment("all", TestMarkets.segment(0).values().with(SegmentParameter.BASE_UTILITY, 60));
        return Plan.compile(new Market(
                weeks,
                market,
                List.of(everyone),
                List.of(),
                List.of(TestMarkets.firm("f")),
                List.of(TestMarkets.product("x", "f", values))));
    }

    private static void compare(Trajectory run, Series series, JsonNode expected, double tolerance) {
        assertThat(expected.size()).isEqualTo(run.weeks());
        for (int t = 0; t < run.weeks(); t++) {
            double value = expected.get(t).asDouble();
            assertThat(run.at(series, 0, t))
                    .as("%s in week %d", series, t)
                    .isCloseTo(value, within(tolerance * Math.max(1, value)));
        }
    }
}
