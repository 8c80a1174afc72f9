package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListCommandTest {

    @Test
    void namesEachScenarioWithItsQuestionUnderItsCase() {
        CommandLineRun run = CommandLineRun.of("list");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsSubsequence("Hali-Power", "below-cost-dumping", "49.9 shock", "¥49.9?");
    }
}
