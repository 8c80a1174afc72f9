package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that was interrupted, and gone on with. */
class ResumeTest {

    /** What is written there never arrives. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private static CommandLineRun run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(more));
        return CommandLineRun.of(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ensemble below-cost-dumping --worlds 40",
                "sweep below-cost-dumping --over oem-share,research-share --points 9",
                "sensitivity below-cost-dumping --tornado --worlds 8",
                "rescue below-cost-dumping --worlds 8 --levers oem-share",
                "reply below-cost-dumping --worlds 4 --level lazy",
                "believe below-cost-dumping --worlds 20",
                "claims small-firm-alliance --worlds 20",
                "why below-cost-dumping below-cost-dumping?oem-share=40%,channel-fee=17%",
            })
    void becomesTheSameToTheLastByte(String typed) throws IOException {
        String command = typed.replace(",research-share", " --over research-share");
        Path whole = folder.resolve("whole.csv");
        assertThat(run(command, "--out", whole.toString()).err()).isEmpty();
        Path cut = interrupted(command);
        CommandLineRun resumed = run(command, "--resume", "--out", cut.toString());
        assertThat(resumed.err()).isEmpty();
        assertThat(cut).hasSameBinaryContentAs(whole);
        assertThat(journal(cut)).doesNotExist();
    }

    /** Whoever goes on is always another process, in which nothing has the same address or order by chance. */
    @ParameterizedTest
    @ValueSource(strings = {"ensemble shanzhai-wave --worlds 20", "claims small-firm-alliance --worlds 20"})
    void goesOnWithTheWorkOfAnotherProcess(String command) throws IOException, InterruptedException {
        assumeTrue(Files.exists(FULL));
        Path whole = folder.resolve("whole.csv");
        run(command, "--out", whole.toString());
        Path cut = Files.createSymbolicLink(folder.resolve("cut.csv"), FULL);
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--out", cut.toString()));
        assertThat(CommandLineProcess.of(words).code()).isEqualTo(1);
        Files.delete(cut);
        assertThat(Files.size(journal(cut))).isGreaterThan(1000);
        assertThat(run(command, "--resume", "--out", cut.toString()).err()).isEmpty();
        assertThat(cut).hasSameBinaryContentAs(whole);
    }

    @Test
    void doesNotGoOnWithOtherWork() throws IOException {
        String command = "rescue below-cost-dumping --worlds 8 --levers oem-share";
        Path cut = interrupted(command);
        for (String other : List.of("--seed 4", "--set feature-fit=25%")) {
            CommandLineRun run = run(command + " " + other, "--resume", "--out", cut.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("journal of other work");
            assertThat(journal(cut)).exists();
        }
        Files.writeString(journal(cut), "shopping list");
        assertThat(run(command, "--resume", "--out", cut.toString()).err()).contains("journal of other work");
    }

    @Test
    void wantsToKnowWhichFile() {
        assertThat(run("ensemble below-cost-dumping --worlds 4 --resume").err()).contains("--resume wants --out");
    }

    /** Leaves the first half of a journal, cut in the middle of a number. */
    private Path interrupted(String command) throws IOException {
        assumeTrue(Files.exists(FULL));
        Path cut = Files.createSymbolicLink(folder.resolve("cut.csv"), FULL);
        assertThat(run(command, "--out", cut.toString()).code()).isEqualTo(1);
        Files.delete(cut);
        byte[] played = Files.readAllBytes(journal(cut));
        Files.write(journal(cut), Arrays.copyOf(played, played.length / 2 / Double.BYTES * Double.BYTES + 3));
        return cut;
    }

    private static Path journal(Path output) {
        return Path.of(output + ".journal");
    }
}
