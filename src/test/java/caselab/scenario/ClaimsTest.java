package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.report.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every claim of every shipped scenario holds. */
class ClaimsTest {

    @TestFactory
    Stream<DynamicTest> claimsHold() {
        return Shipped.LIBRARY.scenarios().stream()
                .flatMap(scenario -> scenario.claims().stream()
                        .map(claim -> DynamicTest.dynamicTest(scenario.id() + " " + claim.key(), () -> {
                            Finding finding = Finding.of(scenario, claim);
                            assertThat(finding.holds())
                                    .as(
                                            "%s: %s, bounds %s to %s",
                                            claim.key(), finding.figure(), claim.low(), claim.high())
                                    .isTrue();
                        })));
    }
}
