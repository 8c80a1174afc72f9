package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "show",
                "run",
                "ensemble",
                "sweep",
                "claims",
                "sensitivity",
                "rescue",
                "reply",
                "believe",
                "why",
                "equilibrium",
                "calibrate",
                "report",
                "runs",
                "export",
                "verify",
                "validate"
            })
    void everyCommandHasHelpBothWays(String command) {
        CommandLineRun run = CommandLineRun.of("help", command);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: caselab " + command);
        assertThat(CommandLineRun.of(command, "--help").out()).isEqualTo(run.out());
    }

    @Test
    void knowsItsVersion() {
        assertThat(CommandLineRun.of("--version").out()).matches("(?s)caselab \\d+\\.\\d+.*");
    }

    @Test
    void suggestsACommand() {
        CommandLineRun run = CommandLineRun.of("lst");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean list?");
    }

    @Test
    void asksForACommand() {
        assertThat(CommandLineRun.of().code()).isEqualTo(2);
    }
}
