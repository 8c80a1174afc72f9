package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code caselab report} writes, {@code caselab verify} plays again. */
class ReportCommandTest {

    private static final String MIXED = "below-cost-dumping?oem-share=40%,feature-fit=hint,channel-fee=0.17";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "md", "csv"})
    void everyFormCanBeVerified(String ending) {
        String file = file("report." + ending);
        CommandLineRun report = CommandLineRun.of("report", MIXED, "--out", file, "--seed", "7", "--language", "zh");
        assertThat(report.err()).isEmpty();
        assertThat(report.code()).isZero();
        CommandLineRun verify = CommandLineRun.of("verify", file);
        assertThat(verify.out()).contains("the run of below-cost-dumping matches: digest ");
        assertThat(verify.code()).isZero();
    }

    @Test
    void theDigestIsThatOfTheSameRun() {
        String run = CommandLineRun.of("run", "below-cost-dumping", "--set", "oem-share=40%")
                .out();
        String digest = run.substring(run.indexOf("Digest ") + 7, run.indexOf("Digest ") + 15);
        String file = file("report.md");
        CommandLineRun.of("report", "below-cost-dumping?oem-share=40%", "--out", file);
        assertThat(CommandLineRun.of("verify", file).out()).contains("digest " + digest);
    }

    @Test
    void aRunThatWasKeptIsReportedWithItsOwnSeedAndLength() throws IOException {
        String kept = file("run.json");
        CommandLineRun.of(
                "run",
                "online-flash-sales",
                "--seed",
                "7",
                "--weeks",
                "60",
                "--set",
                "/products/m1/price=2199",
                "--out",
                kept);
        String file = file("report.html");
        assertThat(CommandLineRun.of("report", kept, "--out", file).err()).isEmpty();
        assertThat(Files.readString(Path.of(file))).contains("seed 7", "60 weeks", "/products/m1/price", "2199");
        assertThat(CommandLineRun.of("verify", kept).code()).isZero();
        assertThat(CommandLineRun.of("verify", file).code()).isZero();
    }

    @Test
    void severalRunsStandSideBySide() throws IOException {
        String file = file("report.md");
        CommandLineRun run = CommandLineRun.of(
                "report", "below-cost-dumping", "below-cost-dumping?price-rule=match", MIXED, "--out", file);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(Path.of(file)))
                .contains("MiLi is still in business in 1 of 3 runs", "| Lever | Case | A | B | C |");
        assertThat(CommandLineRun.of("verify", file).out()).contains("run 1 of", "run 2 of", "run 3 of");
        String again = file("again.csv");
        assertThat(CommandLineRun.of("report", file, "--out", again).code()).isZero();
        assertThat(CommandLineRun.of("verify", again).code()).isZero();
    }

    @Test
    void everyChartBecomesAPicture() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "report", "below-cost-dumping", "--chart", "cash,unit-share", "--out", file("charts.png"));
        assertThat(run.err()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("charts-cash.png", "charts-unit-share.png");
        }
        assertThat(ImageIO.read(folder.resolve("charts-cash.png").toFile()).getWidth())
                .isEqualTo(2160);
    }

    @Test
    void aClassHasItsReportFromItsOwnWorld() throws IOException {
        String told = file("told.md");
        String ours = file("class.md");
        CommandLineRun.of("report", "below-cost-dumping", "--out", told);
        assertThat(CommandLineRun.of("report", "below-cost-dumping", "--variant", "mili-42", "--out", ours)
                        .err())
                .isEmpty();
        assertThat(Files.readString(Path.of(ours))).contains("MILI-42");
        CommandLineRun verify = CommandLineRun.of("verify", ours);
        assertThat(verify.code()).isZero();
        assertThat(verify.out().replace(ours, told))
                .as("another world, another run")
                .isNotEqualTo(CommandLineRun.of("verify", told).out());
        assertThat(CommandLineRun.of("report", "below-cost-dumping", "--variant", "a b", "--out", ours)
                        .err())
                .contains("--variant: \"a b\" is no class code");
    }

    @Test
    void aChangedFileDiffers() throws IOException {
        Path file = folder.resolve("report.html");
        CommandLineRun.of("report", MIXED, "--out", file.toString());
        String html = Files.readString(file);
        Files.writeString(file, html.replace("\"/firms/mili/oemUnits\":40000.0", "\"/firms/mili/oemUnits\":41000.0"));
        CommandLineRun run = CommandLineRun.of("verify", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("differs: the file says digest");
        Files.writeString(file, html.replace("/firms/mili/oemUnits", "/firms/nobody/oemUnits"));
        assertThat(CommandLineRun.of("verify", file.toString()).out())
                .contains("cannot be played: /firms/nobody/oemUnits is not a number of this market");
    }

    @Test
    void aFileWithoutARunSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no run", StandardCharsets.UTF_8);
        CommandLineRun run = CommandLineRun.of("verify", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("carries no run");
        assertThat(CommandLineRun.of("verify", file("gone.html")).err()).contains("cannot read");
    }

    @ParameterizedTest
    @CsvSource({
        "below-cost-dumping, x.doc, en, ends in .html",
        "below-cost-dumping, x.html, fr, there is en and zh",
        "below-cost-dumpin, x.html, en, Did you mean below-cost-dumping?",
        "below-cost-dumping?oem-shar=1, x.html, en, Did you mean oem-share?",
        "below-cost-dumping?oem-share=200%, x.html, en, is out of range",
        "below-cost-dumping?oem-share, x.html, en, KEY=VALUE",
        "scenarios/worlds/power-banks.json, x.html, en, world without a question",
    })
    void mistakesAreAnswered(String run, String out, String language, String answer) {
        CommandLineRun said = CommandLineRun.of("report", run, "--out", file(out), "--language", language);
        assertThat(said.err()).contains(answer);
        assertThat(said.code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void runsOfTwoScenariosDoNotCompare() {
        CommandLineRun run =
                CommandLineRun.of("report", "below-cost-dumping", "online-flash-sales", "--out", file("x.pdf"));
        assertThat(run.err()).contains("must be of one scenario, not of below-cost-dumping and online-flash-sales");
        String[] six = new String[9];
        java.util.Arrays.fill(six, "below-cost-dumping");
        six[0] = "report";
        six[7] = "--out";
        six[8] = file("x.pdf");
        assertThat(CommandLineRun.of(six).err()).contains("at most 5 runs, not 6");
    }
}
