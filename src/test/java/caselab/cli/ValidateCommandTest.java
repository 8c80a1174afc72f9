package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final Path WORLD = Path.of("scenarios/worlds/power-banks.json");

    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithWhatIsShipped() {
        CommandLineRun run = CommandLineRun.of("validate");
        assertThat(run.out()).contains("below-cost-dumping: no problems");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsGamesAndTheirDataToo() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("scenarios/examples"))) {
            String[] files = examples.map(Path::toString).sorted().toArray(String[]::new);
            CommandLineRun run = CommandLineRun.of(
                    Stream.concat(Stream.of("validate"), Stream.of(files)).toArray(String[]::new));
            assertThat(run.code()).as(run.out()).isZero();
        }
    }

    @Test
    void saysAllProblemsAtOnce() throws IOException {
        String broken = Files.readString(WORLD)
                .replaceFirst("\"purchaseOccasions\": *[0-9.e]+", "\"purchaseOccasions\": -5")
                .replaceFirst("\"referencePopulation\"", "\"referencePopulatoin\"");
        Path file = Files.writeString(folder.resolve("broken.json"), broken);
        CommandLineRun run = CommandLineRun.of("validate", file.toString(), WORLD.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("/market/purchaseOccasions", "referencePopulatoin", "Did you mean referencePopulation?")
                .contains(WORLD + ": no problems");
    }

    @Test
    void standsBrokenFilesMissingFilesAndFolders() throws IOException {
        Path file = Files.writeString(folder.resolve("torn.json"), "{\"format\": 1,");
        CommandLineRun run = CommandLineRun.of(
                "validate", file.toString(), folder.resolve("none.json").toString(), folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("line 1", "does not exist", "is a folder");
        assertThat(run.err()).isEmpty();
    }
}
