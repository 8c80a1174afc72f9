package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Digest;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.metric.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One case's play runs in the other's world, both ways, with its limits stated. */
class TransplantsTest {

    static List<Transplant> transplants() {
        return Shipped.LIBRARY.transplants();
    }

    @Test
    void goBothWays() {
        assertThat(transplants())
                .extracting(t -> Shipped.scenario(t.to()).caseId())
                .containsExactlyInAnyOrder("hali-power", "xiaomi");
        assertThat(transplants())
                .allSatisfy(t -> assertThat(Shipped.scenario(t.from()).caseId())
                        .isNotEqualTo(Shipped.scenario(t.to()).caseId()));
    }

    @ParameterizedTest
    @MethodSource("transplants")
    void everyPartChangesTheRunAndHasWords(Transplant transplant) {
        Scenario there = Shipped.scenario(transplant.to());
        Settings whole = transplant.settings(there);
        assertThat(whole.values()).isNotEmpty();
        Trajectory run = Shipped.run(there, whole, there.weeks());
        assertThat(Digest.of(run)).isNotEqualTo(Digest.of(Shipped.run(there, Settings.none(), there.weeks())));
        assertThat(transplant.words().byLanguage().get("zh").keySet())
                .isEqualTo(transplant.words().byLanguage().get("en").keySet());
    }

    /** What saves MiLi is the fee it no longer pays, not the queue: a finding the class should meet. */
    @Test
    void xiaomisPlayKeepsMiliAlive() {
        Scenario dumping = Shipped.scenario("below-cost-dumping");
        Transplant play = transplants().stream()
                .filter(t -> t.to().equals(dumping.id()))
                .findFirst()
                .orElseThrow();
        assertThat(lowestCash(dumping, play.settings(dumping))).isPositive();
        Settings withFee = play.settings(dumping).with("/products/mili/channelFee", 0.15);
        assertThat(lowestCash(dumping, withFee)).isNegative();
    }

    private static double lowestCash(Scenario scenario, Settings settings) {
        return Shipped.read(
                Shipped.run(scenario, settings, scenario.weeks()), "cash", scenario.firm(), Measure.Reading.LOWEST);
    }

    @Test
    void glossaryTermsHaveWordsInBothLanguages() {
        Glossary glossary = Shipped.LIBRARY.glossary();
        assertThat(glossary.terms()).contains("shanzhai", "oem", "mfi");
        assertThat(glossary.words().byLanguage().get("zh").keySet())
                .isEqualTo(glossary.words().byLanguage().get("en").keySet())
                .hasSize(2 * glossary.terms().size());
    }
}
