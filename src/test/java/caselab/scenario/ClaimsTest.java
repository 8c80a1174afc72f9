package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Settings;
import caselab.model.metric.Measure;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every claim of every shipped scenario holds. */
class ClaimsTest {

    @TestFactory
    Stream<DynamicTest> claimsHold() {
        return Shipped.LIBRARY.scenarios().stream().flatMap(scenario -> scenario.claims().stream()
                .map(claim -> DynamicTest.dynamicTest(scenario.id() + " " + claim.key(), () -> check(scenario, claim))));
    }

    private static void check(Scenario scenario, Scenario.Claim claim) {
        assertThat(figure(scenario, claim)).as(claim.toString()).isBetween(claim.low(), claim.high());
    }

    private static double figure(Scenario scenario, Scenario.Claim claim) {
        double own = read(scenario, claim.measure(), claim.under(), claim.weeks());
        return claim.against()
                .map(other -> {
                    double against = read(scenario, other.measure(), other.under(), claim.weeks());
                    return other.kind() == Scenario.Comparison.Kind.RATIO ? own / against : own - against;
                })
                .orElse(own);
    }

    private static double read(Scenario scenario, Measure measure, Settings under, int weeks) {
        return measure.of(Shipped.run(scenario, under, weeks));
    }
}
