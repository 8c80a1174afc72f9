package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.workspace.Replay;
import caselab.workspace.RunInputs;
import caselab.workspace.RunResult;
import caselab.workspace.SavedRun;
import caselab.workspace.Slot;
import caselab.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileCommandsTest {

    @TempDir
    private Path folder;

    private SavedRun honest;
    private SavedRun made;

    @BeforeEach
    void keepTwoRuns() {
        Scenario scenario = ScenarioLibrary.load(LabFolders.below(Path.of("")))
                .find("below-cost-dumping")
                .flatMap(ScenarioLibrary.Entry::scenario)
                .orElseThrow();
        RunInputs inputs = new RunInputs(scenario.id(), Map.of("oem-share", 0.4), OptionalLong.of(7), 104);
        RunResult result = Replay.result(scenario, Replay.play(scenario, inputs), Version.number());
        try (Workspace workspace = Workspace.open(folder, InstantSource.system(), notice -> {
            throw new AssertionError(notice);
        })) {
            honest = workspace.runs().add(inputs, result, Map.of(), Optional.empty());
            workspace.runs().pin(honest.id(), Slot.C);
            RunResult other = new RunResult(Version.number(), "00000000", Map.of(), OptionalInt.empty());
            made = workspace.runs().add(inputs, other, Map.of(), Optional.empty());
            workspace.runs().rename(made.id(), "too good");
        }
    }

    private CommandLineRun runs(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "runs";
        all[1] = "--data";
        all[2] = folder.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return CommandLineRun.of(all);
    }

    private Path export(String... names) {
        String[] all = new String[names.length + 5];
        all[0] = "export";
        System.arraycopy(names, 0, all, 1, names.length);
        Path file = folder.resolve("x.case");
        System.arraycopy(
                new String[] {"--data", folder.toString(), "--out", file.toString()}, 0, all, names.length + 1, 4);
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return file;
    }

    @Test
    void listsTheRuns() {
        CommandLineRun run = runs();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsSubsequence(made.id(), "too good", honest.id(), "7", "C", "oem-share=0.4");
        assertThat(runs("--most", "1").out()).doesNotContain(honest.id());
        assertThat(runs("online-flash-sales").out()).contains("No runs yet.");
    }

    @Test
    void verifiesARunThatWasPlayed() {
        CommandLineRun run = CommandLineRun.of("verify", export(honest.id()).toString());
        assertThat(run.out()).contains("matches " + honest.result().digest(), "1 of 1 runs match");
        assertThat(run.code()).isZero();
    }

    @Test
    void findsARunThatWasNot() {
        CommandLineRun run = CommandLineRun.of(
                "verify", export(honest.id().substring(0, 7), made.id()).toString());
        assertThat(run.out())
                .contains("says 00000000, here it is " + honest.result().digest(), "1 of 2 runs match");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        CommandLineRun none =
                CommandLineRun.of("runs", "--data", folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("there is no workspace in", "none", "--data");
        assertThat(folder.resolve("none")).doesNotExist();
        CommandLineRun unknown = CommandLineRun.of("export", "zzzz", "--data", folder.toString(), "--out", "x.case");
        assertThat(unknown.err()).contains("there is no run zzzz", "caselab runs");
        Path text = Files.writeString(folder.resolve("text.case"), "no zip");
        CommandLineRun broken = CommandLineRun.of("verify", text.toString());
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).contains("text.case: is not a whole case file.");
        CommandLineRun nowhere = CommandLineRun.of(
                "export",
                honest.id(),
                "--data",
                folder.toString(),
                "--out",
                folder.resolve("a/b.case").toString());
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("--out: cannot write");
    }
}
