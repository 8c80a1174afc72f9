package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The command line starts in a process of its own that has no JavaFX on its path. */
class WithoutJavaFxTest {

    @Test
    void runsAScenarioWithNoJavaFxOnThePath() throws IOException, InterruptedException {
        assertThat(CommandLineProcess.path().toLowerCase(Locale.ROOT)).doesNotContain("javafx");
        CommandLineProcess run = CommandLineProcess.of(List.of("run", "below-cost-dumping", "--weeks", "52"));
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.said()).contains("week 31", "small-1 … small-6");
    }

    @Test
    void whatIsLostOnTheWayIsAFailure() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        CommandLineProcess run = CommandLineProcess.into(full, List.of("list"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).startsWith("caselab: standard output could not be written: ");
    }
}
