package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Chance;
import caselab.model.Comparison;
import caselab.model.Plan;
import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The share of plain phones in units of each quarter is that of the reference, in its own market and in the shipped
 * one.
 */
class NokiaPathTest {

    private static final JsonNode VECTOR = ReferenceMarkets.vector("32_model_platform_nokia");
    private static final Scenario SMART_TURN = Shipped.scenario("smart-device-turn");
    private static final int WEEKS = 13;

    @Test
    void ofTheReferenceMarket() {
        Plan plan = Plan.compile(ReferenceMarkets.market(VECTOR.get("inputs")));
        compare(WeeklySimulator.play(plan), "model_share_by_quarter");
        double[] off = plan.numbers(Settings.none().with("/segments/all/networkEffect", 0));
        compare(WeeklySimulator.play(plan, off, Chance.expected(), 299), "without_platform_effect");
    }

    @Test
    void ofTheScenarioAsToldWhereTheMakerNeverTurns() {
        compare(Shipped.run(SMART_TURN, Settings.none(), SMART_TURN.weeks()), "model_share_by_quarter");
        Settings off = Settings.none().with("/segments/all/networkEffect", 0);
        compare(Shipped.run(SMART_TURN, off, SMART_TURN.weeks()), "without_platform_effect");
    }

    @Test
    void evidenceIsTheObservedShareInTheMiddleOfTheFirstQuarterOfEachYearAndOfTheLastOne() {
        JsonNode quarters = VECTOR.get("outputs").get("observed_quarters");
        JsonNode shares = VECTOR.get("outputs").get("observed_share");
        Map<Integer, Double> observed = new TreeMap<>();
        for (int i = 0; i < quarters.size(); i++) {
            int quarter = quarters.get(i).asInt();
            if (quarter % 4 == 0 || i == quarters.size() - 1) {
                observed.put(WEEKS * quarter + 7, shares.get(i).asDouble());
            }
        }
        Map<Integer, Double> shown = new TreeMap<>();
        SMART_TURN.evidence().forEach(evidence -> shown.put(evidence.week(), Math.rint(1000 * evidence.value()) / 10));
        assertThat(shown).isEqualTo(observed);
    }

    private static void compare(Trajectory run, String output) {
        walk(run, output, (what, got, want) -> assertThat(got).as(what).isCloseTo(want, Offset.offset(1e-6)));
    }

    /** The share of each quarter in percent, beside the reference. */
    static void walk(Trajectory run, String output, Comparison comparison) {
        JsonNode quarters = VECTOR.get("outputs").get(output);
        for (int k = 0; k < quarters.size(); k++) {
            comparison.value(
                    output + ", quarter " + k,
                    100 * share(run, k),
                    quarters.get(k).asDouble());
        }
    }

    /** Units of the first product over all units. */
    private static double share(Trajectory run, int quarter) {
        int from = WEEKS * quarter;
        double all = 0;
        for (int j = 0; j < run.plan().products(); j++) {
            all += run.sum(Series.SALES, j, from, from + WEEKS);
        }
        return run.sum(Series.SALES, 0, from, from + WEEKS) / all;
    }
}
