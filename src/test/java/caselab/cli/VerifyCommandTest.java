package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.report.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code caselab verify} says of a file in which something was changed. */
class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Path run(String... sets) {
        Path file = folder.resolve("run.json");
        String[] args = new String[4 + 2 * sets.length];
        args[0] = "run";
        args[1] = "below-cost-dumping";
        for (int i = 0; i < sets.length; i++) {
            args[2 + 2 * i] = "--set";
            args[3 + 2 * i] = sets[i];
        }
        args[args.length - 2] = "--out";
        args[args.length - 1] = file.toString();
        assertThat(CommandLineRun.of(args).err()).isEmpty();
        return file;
    }

    private static CommandLineRun verify(Path file) {
        return CommandLineRun.of("verify", file.toString());
    }

    private static CommandLineRun edited(Path file, String pattern, String by) throws IOException {
        String text = Files.readString(file);
        String changed = text.replaceFirst(pattern, by);
        assertThat(changed).as("the edit of " + pattern).isNotEqualTo(text);
        Files.writeString(file, changed);
        return verify(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ("mili" : )-?[0-9]+[.][0-9E]+;                   $1999999;                /headline/finalCash/mili:; 999999
            ("price:mili" : \\[ )[0-9.]+;                   $17.25;                  /series/price:mili/0:; 7.25
            (?s)("oem-share" : )"0.3";                     $1"0.4";                 {oem-share=0.4}; 40,000
            "oem-share";                                   "foo";                   has no lever "foo"; its levers
            "digest";                                      "author" : "me", "digest"; /author:; nothing
            "weeks" :;                                     "weeks" : 9, "weeks" :;  says everything once; run
            """)
    void aFigureChangedInARunIsFound(String pattern, String by, String place, String value) throws IOException {
        Path file = run("oem-share=0.3");
        assertThat(verify(file).out()).contains("All that the file says is what was played");
        CommandLineRun said = edited(file, pattern, by);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out() + said.err()).contains(place, value);
    }

    @Test
    void numbersMayBeWrittenInOtherWays() throws IOException {
        CommandLineRun said = edited(run("oem-share=0.3"), "\"weeks\" : (\\d+)", "\"weeks\":$1 ");
        assertThat(said.code()).isZero();
    }

    @Test
    void aPathMayHaveTheLastWordOverALever() throws IOException {
        Path file = run("oem-share=0.3", "/firms/mili/oemUnits=1000", "/firms/mili/cash=2e7");
        assertThat(verify(file).out()).contains("All that the file says is what was played");
        assertThat(verify(file).code()).isZero();
        assertThat(edited(file, "\"byPath\" : .*", "").code()).isEqualTo(1);
    }

    @Test
    void aRunOfABareMarketHasNoLevers() {
        Path file = folder.resolve("market.json");
        CommandLineRun.of("run", "scenarios/worlds/power-banks.json", "--out", file.toString());
        assertThat(verify(file).out()).contains("All that the file says is what was played");
    }

    @Test
    void anotherVersionIsNamedAndFiguresAreStillCompared() throws IOException {
        Path file = run("oem-share=0.3");
        CommandLineRun other = edited(file, "caselab " + Program.version(), "caselab 0.0.1");
        assertThat(other.code()).isZero();
        assertThat(other.out()).contains("written by caselab 0.0.1, this is caselab " + Program.version());
        CommandLineRun figure = edited(file, "(\"price:mili\" : \\[ )[0-9.]+", "$17.25");
        assertThat(figure.code()).isEqualTo(1);
    }

    private Path report(String ending, String... more) {
        Path file = folder.resolve("report." + ending);
        String[] args = new String[more.length + 3];
        args[0] = "report";
        args[1] = "--out";
        args[2] = file.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        assertThat(CommandLineRun.of(args).err()).isEmpty();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "csv", "html"})
    void aPageIsMadeAgainAsItWasAskedFor(String ending) {
        String mixed = "below-cost-dumping?oem-share=40%,feature-fit=hint,channel-fee=0.17,/firms/mili/cash=2e7";
        for (String language : new String[] {"en", "zh"}) {
            Path one = report(ending, mixed, "--language", language, "--seed", "7", "--chart", "cash,unit-share");
            assertThat(verify(one).out()).contains("All that the file says is what was played");
            Path many = report(ending, mixed, "below-cost-dumping", "--variant", "MILI-42", "--language", language);
            assertThat(verify(many).out()).contains("All that the file says is what was played");
            Path plain = report(ending, "below-cost-dumping", "--variant", "MILI-42", "--language", language);
            assertThat(verify(plain).out()).contains("All that the file says is what was played");
        }
    }

    @Test
    void aPageOfARunThatWasKeptIsMadeAgain() {
        Path run = run("oem-share=0.3", "/firms/mili/oemUnits=1000", "/firms/mili/cash=2e7");
        assertThat(verify(report("md", run.toString())).out()).contains("All that the file says is what was played");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            md;   week 104;             week 96;              line
            md;   (\\| 13 \\|) [^|]+\\|; $1 ¥1 \\|;           line
            csv;  (?m)^13,[^,\\r]+;     13,1;                 line
            html; week 104;             week 96;              line
            html; <title>[^<]+;         <title>We are rich;   We are rich
            """)
    void wordsAndFiguresChangedInAPageAreFound(String ending, String pattern, String by, String place)
            throws IOException {
        CommandLineRun said = edited(report(ending, "below-cost-dumping?oem-share=0.4"), pattern, by);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("differs from what was played at line", place, "played again:");
    }

    @Test
    void aPageOfAnotherVersionMayBeWordedInOtherWays() throws IOException {
        Path file = report("md", "below-cost-dumping?oem-share=0.4");
        Files.writeString(file, Files.readString(file).replace("caselab " + Program.version(), "caselab 0.0.1"));
        CommandLineRun said = edited(file, "(?m)^## .*$", "## Other words");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("written by caselab 0.0.1", "only the digest was compared", "Other words");
    }

    @Test
    void ofAPdfOnlyTheDigestIsCompared() {
        CommandLineRun said = verify(report("pdf", "below-cost-dumping"));
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Of a PDF only the digest was compared");
    }

    @Test
    void aPageThatDoesNotSayHowItWasMadeSaysSo() throws IOException {
        CommandLineRun said = edited(report("md", "below-cost-dumping"), "\"page\":\\{[^}]*},", "");
        assertThat(said.out()).contains("Only the digest was compared, not what the page shows");
    }
}
