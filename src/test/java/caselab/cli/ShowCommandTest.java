package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowCommandTest {

    @Test
    void showsQuestionLeversWithRangeAndBasisAndClaims() {
        CommandLineRun run = CommandLineRun.of("show", "below-cost-dumping");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Can a small maker live through a giant selling at ¥49.9?",
                        "Decisions",
                        "price-rule",
                        "match | hold | best-reply",
                        "derived from H13",
                        "oem-share",
                        "0% to 100%",
                        "cited from H5",
                        "Assumptions",
                        "channel-fee",
                        "plausible 13% to 20%",
                        "Claims");
    }

    @Test
    void suggestsTheNearestScenario() {
        CommandLineRun run = CommandLineRun.of("show", "below-cost-dumpin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean below-cost-dumping?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aWorldHasNoQuestionToShow() {
        CommandLineRun run = CommandLineRun.of("show", "scenarios/worlds/power-banks.json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("world without a question");
    }
}
