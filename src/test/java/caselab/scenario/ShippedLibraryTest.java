package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Plan;
import caselab.model.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped reads without a problem and rests on something. */
class ShippedLibraryTest {

    static List<Scenario> scenarios() {
        return Shipped.LIBRARY.scenarios();
    }

    @Test
    void readsWithoutProblems() {
        assertThat(Shipped.LIBRARY.problems()).isEmpty();
        assertThat(Shipped.LIBRARY.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.problems()).isEmpty());
    }

    @Test
    void readsEveryFact() {
        assertThat(Shipped.LIBRARY.facts().all()).hasSize(39 + 130 + 73);
        assertThat(Shipped.LIBRARY.facts().find("H12").orElseThrow().contradicts())
                .containsExactly("X122", "X123");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void leversAtTheirBaselineChangeNothing(Scenario scenario) {
        Plan plan = scenario.plan();
        for (Lever lever : scenario.levers()) {
            assertThat(lever.settings(lever.baseline())).as(lever.key()).isEqualTo(Settings.none());
            for (Lever.Target target : lever.targets()) {
                double has = plan.numbers()[plan.paths().slot(target.path())];
                assertThat(target.value(lever.baseline())).as(target.path()).isCloseTo(has, within(has));
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.data.Offset.offset(1e-9 * Math.max(1, Math.abs(value)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyNumberOfTheMarketThatIsNotNeutralHasABasis(Scenario scenario) {
        Plan plan = scenario.plan();
        for (int slot = 0; slot < plan.slots(); slot++) {
            boolean neutral =
                    plan.numbers()[slot] == plan.paths().parameter(slot).neutral();
            boolean choice = !plan.paths().parameter(slot).choices().isEmpty();
            assertThat(neutral
                            || choice
                            || scenario.bases().containsKey(plan.paths().path(slot)))
                    .as(plan.paths().path(slot))
                    .isTrue();
        }
    }
}
