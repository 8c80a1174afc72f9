package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExploreCommandsTest {

    private static final String DUMPING = "below-cost-dumping";

    @TempDir
    private Path folder;

    private static JsonNode json(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JsonMapper.builder().build().readTree(run.out());
    }

    @Test
    void tornado() {
        JsonNode sheet = json(CommandLineRun.of(
                "sensitivity", DUMPING, "--set", "oem-share=40%", "--worlds", "3", "--format", "json"));
        assertThat(sheet.path("rows").size()).isEqualTo(7);
        assertThat(sheet.path("seed").stringValue()).isEqualTo("2015");
        assertThat(sheet.path("digest").stringValue()).matches("[0-9a-f]{8}");
        assertThat(sheet.path("sentences").path(0).stringValue()).endsWith("decides more than any other assumption");
    }

    @Test
    void sobolIndicesAsCsv() {
        CommandLineRun run = CommandLineRun.of(
                "sensitivity", DUMPING, "--sobol", "--points", "16", "--metric", "consumer-surplus", "--format", "csv");
        assertThat(run.out())
                .startsWith("# program: caselab")
                .contains("# digest: ")
                .contains("\r\nassumption,first,");
        assertThat(run.out().lines().filter(line -> !line.startsWith("#"))).hasSize(8);
    }

    @Test
    void map() {
        CommandLineRun run = CommandLineRun.of(
                "sensitivity", DUMPING, "--map", "oem-share,feature-fit", "--cells", "5", "--worlds", "10");
        assertThat(run.out()).contains("in at least half of the worlds");
    }

    @Test
    void rescueSaysTheSameEveryTimeAndInTwoLanguages() {
        String[] command = {"rescue", DUMPING, "--levers", "oem-share,feature-fit", "--worlds", "20"};
        CommandLineRun once = CommandLineRun.of(command);
        assertThat(once.out()).contains("detents").contains("OEM share 0\u2009% → ");
        assertThat(CommandLineRun.of(command).out()).isEqualTo(once.out());
        String[] chinese = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(command), java.util.stream.Stream.of("--language", "zh"))
                .toArray(String[]::new);
        assertThat(CommandLineRun.of(chinese).out()).contains("档，100个世界里");
    }

    /** What a table says of a choice can be given to --set. */
    @Test
    void rescueNamesChoices() {
        String[] command = {"rescue", DUMPING, "--levers", "price-rule,feature-fit", "--worlds", "20", "--format"};
        JsonNode sheet = json(CommandLineRun.of(with(command, "json")));
        assertThat(sheet.get("rows").get(0).get("price-rule").asString()).isIn("match", "hold", "best-reply");
        assertThat(CommandLineRun.of(with(command, "csv")).out()).contains(",best-reply,");
    }

    @Test
    void tornadoSaysWhichAssumptionsItLeavesOut() {
        assertThat(CommandLineRun.of("sensitivity", "over-innovation", "--worlds", "5")
                        .out())
                .contains("Choices left out: The giant.");
        assertThat(CommandLineRun.of("sensitivity", DUMPING, "--worlds", "5").out())
                .doesNotContain("left out");
    }

    private static String[] with(String[] command, String last) {
        String[] words = java.util.Arrays.copyOf(command, command.length + 1);
        words[command.length] = last;
        return words;
    }

    @Test
    void reply() {
        JsonNode sheet = json(CommandLineRun.of(
                "reply",
                DUMPING,
                "--set",
                "feature-fit=50%",
                "--level",
                "normal",
                "--worlds",
                "5",
                "--format",
                "json"));
        assertThat(sheet.path("rows").path(0).path("level").stringValue()).isEqualTo("normal");
        assertThat(sheet.path("rival").stringValue()).isEqualTo("big");
    }

    @Test
    void believe() {
        CommandLineRun run = CommandLineRun.of("believe", DUMPING, "--set", "feature-fit=25%", "--worlds", "300");
        assertThat(run.out()).contains("You would have to believe that");
    }

    @Test
    void nothingIsFoundToBelieveWhereTheGoalIsNotMet() {
        CommandLineRun run = CommandLineRun.of("believe", DUMPING, "--worlds", "20");
        assertThat(run.out()).contains("the goal asks for 80").contains("More worlds (--worlds)");
        assertThat(CommandLineRun.of("believe", DUMPING, "--worlds", "20", "--language", "zh")
                        .out())
                .contains("目标要求80个");
    }

    @Test
    void whyFromWordsAndFromFilesSaysTheSame() throws IOException {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        CommandLineRun.of("run", DUMPING, "--out", before.toString());
        CommandLineRun.of(
                "run",
                DUMPING,
                "--set",
                "oem-share=mixed",
                "--set",
                "channel-fee=17%",
                "--set",
                "/firms/mili/cash=7e6",
                "--out",
                after.toString());
        assertThat(Files.exists(after)).isTrue();
        JsonNode files = json(CommandLineRun.of("why", before.toString(), after.toString(), "--format", "json"));
        JsonNode words = json(CommandLineRun.of(
                "why", DUMPING, DUMPING + "?oem-share=40%,channel-fee=17%,/firms/mili/cash=7e6", "--format", "json"));
        assertThat(files.path("digest")).isEqualTo(words.path("digest"));
        assertThat(files.path("rows").size()).isEqualTo(3);
        assertThat(files.path("sentences").path(0).stringValue()).startsWith("OEM share made most");
    }

    @Test
    void anotherSeedIsLuck() {
        CommandLineRun run = CommandLineRun.of("why", DUMPING + "?seed=1", DUMPING + "?seed=2");
        assertThat(run.out()).contains("Luck: ").contains("luck is a bar of its own");
    }

    @Test
    void nothingToExplain() {
        assertThat(CommandLineRun.of("why", DUMPING, DUMPING).out()).startsWith("Nothing to explain");
    }

    @Test
    void claimsOverWorlds() {
        JsonNode sheet = json(CommandLineRun.of("claims", DUMPING, "--worlds", "20", "--format", "json"));
        assertThat(sheet.path("rows").path(0).path("worlds").intValue()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sensitivity below-cost-dumping --metric csh | Did you mean cash?",
                "sensitivity below-cost-dumping --map oem-share | two levers with a comma",
                "sensitivity below-cost-dumping --tornado --sobol | choose one of",
                "sensitivity below-cost-dumping --worlds 1 | out of range",
                "sensitivity scenarios/worlds/power-banks.json | Name a scenario",
                "rescue below-cost-dumping --goal survive | WHAT:HOW-MUCH:WORLDS",
                "rescue below-cost-dumping --goal survive:104:120 | out of range",
                "rescue below-cost-dumping --goal cash:many:80 | is not a number",
                "rescue below-cost-dumping --levers oem-shar | Did you mean oem-share?",
                "rescue below-cost-dumping --levers oem-share --lock oem-share | every lever is locked",
                "rescue below-cost-dumping --format xml | text, csv and json",
                "rescue below-cost-dumping --language fr | en and zh",
                "reply below-cost-dumping --level fierce | there is no",
                "why below-cost-dumping online-flash-sales | different scenarios",
                "why below-cost-dumping?oem-share=2 below-cost-dumping | out of range",
                "why nobody below-cost-dumping | there is no scenario",
                "why missing.json below-cost-dumping | ",
            })
    void saysWhatIsWrong(String command, String says) {
        CommandLineRun run = CommandLineRun.of(command.strip().split(" "));
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).startsWith("caselab: ").contains(says == null ? "" : says);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBrokenRunIsRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"digest\": \"x\", \"weeks\": 5}");
        CommandLineRun run = CommandLineRun.of("why", broken.toString(), DUMPING);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be read as a run");
    }

    @Test
    void progressIsOneLineThatGoesAway() {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), true)) {
            line.progress().expect(10);
            long until = System.nanoTime() + 400_000_000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            line.progress().advance(5);
        }
        assertThat(err.toString()).contains("5 of 10 runs").endsWith("\r");
    }
}
