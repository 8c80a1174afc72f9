package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options without a value, options that do not apply, and values that are not there. */
class EmptyAndOddWordsTest {

    private static final String DUMPING = "below-cost-dumping";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "run, --seed",
        "run, --weeks",
        "run, --format",
        "run, --out",
        "run, --set",
        "rescue, --goal",
        "rescue, --levers",
        "claims, --worlds",
        "claims, --format",
        "report, --chart",
        "runs, --data",
    })
    void anEmptyValueIsNotADefault(String command, String option) {
        for (String empty : new String[] {"", " "}) {
            CommandLineRun said = command.equals("runs")
                    ? CommandLineRun.of(command, option, empty)
                    : command.equals("report")
                            ? CommandLineRun.of(command, DUMPING, "--out", "x.md", option, empty)
                            : CommandLineRun.of(command, DUMPING, option, empty);
            assertThat(said.err()).contains(option + " is empty. Leave it out, or give it a value");
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
        }
        assertThat(CommandLineRun.of(command, DUMPING, "--out", "x.md", option + "=")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "show", "verify", "claims", "validate"})
    void anEmptyNameIsMissing(String command) {
        CommandLineRun said = CommandLineRun.of(command, "");
        assertThat(said.err()).contains("a name is missing");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void claimsAreToldInChinese() {
        CommandLineRun said = CommandLineRun.of("claims", DUMPING, "--language", "zh");
        assertThat(said.out()).contains("说法", "成立", "条说法中有").doesNotContain("claims hold", "yes", "measured");
        assertThat(CommandLineRun.of("claims", DUMPING, "--language", "zh", "--format", "json")
                        .out())
                .contains("没有倾销");
        CommandLineRun french = CommandLineRun.of("claims", DUMPING, "--language", "fr");
        assertThat(french.err()).contains("--language: there is en and zh, not \"fr\"");
        assertThat(french.code()).isEqualTo(2);
    }

    @Test
    void aRunThatWasPlayedKeepsItsSeed() {
        String run = folder.resolve("run7.json").toString();
        CommandLineRun.of("run", DUMPING, "--seed", "7", "--out", run);
        CommandLineRun said = CommandLineRun.of(
                "report", run, "--seed", "9", "--out", folder.resolve("r.md").toString());
        assertThat(said.err()).contains("--seed: " + run, "has its own seed. Leave --seed out.");
        assertThat(said.code()).isEqualTo(2);
    }

    @Test
    void whatIsNoNumberHearsTheRange() {
        assertThat(CommandLineRun.of("run", DUMPING, "--set", "oem-share=NaN").err())
                .contains("Or give a number from 0% to 100%.");
    }

    @Test
    void aSweepSpeaksOfItsOwnOption() {
        assertThat(CommandLineRun.of("sweep", DUMPING, "--over", "oem-share=0,7")
                        .err())
                .contains("--over oem-share: 7 is out of range")
                .doesNotContain("--set");
    }
}
