package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.ReferenceMarkets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

    private static final String DUMPING = "below-cost-dumping";

    @TempDir
    private Path folder;

    @Test
    void saysWhoLeftWhen() {
        CommandLineRun run = CommandLineRun.of("run", DUMPING);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence("nothing: the market as told", "week 31", "small-1 … small-6", "week 44", "mili")
                .contains("after 13 weeks", "after 26 weeks", "after 52 weeks", "after 104 weeks", "Digest ");
    }

    @Test
    void sameCommandSameDigestAndOtherSettingsAnother() {
        assertThat(digest("--seed", "7")).isEqualTo(digest("--seed", "7"));
        assertThat(digest("--set", "oem-share=40%")).isNotEqualTo(digest());
        assertThat(digest("--set", "oem-share=40%"))
                .isEqualTo(digest("--set", "oem-share=0.4"))
                .isEqualTo(digest("--set", "oem-share=mixed"));
    }

    @Test
    void takesChoicesAndPricingRulesByName() {
        assertThat(digest("--set", "price-rule=hold"))
                .isEqualTo(digest("--set", "/products/mili/pricing=fixed"))
                .isNotEqualTo(digest("--set", "price-rule=match"));
    }

    @Test
    void aPathHasTheLastWordOverALever() {
        assertThat(digest("--set", "/firms/mili/cash=2e7", "--set", "cash-at-start=1000000"))
                .isEqualTo(digest("--set", "/firms/mili/cash=20000000"));
    }

    private static String digest(String... more) {
        String[] args =
                Stream.concat(Stream.of("run", DUMPING), Stream.of(more)).toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(args);
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Digest"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesOneCsvRowPerWeek() {
        CommandLineRun run = CommandLineRun.of("run", DUMPING, "--weeks", "3", "--format", "csv");
        List<String> rows = List.of(run.out().split("\r\n", -1));
        assertThat(rows.getFirst())
                .startsWith("week,price:")
                .contains(",cash:mili,")
                .endsWith(",consumerSurplus");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).startsWith("0,");
        int columns = rows.getFirst().split(",", -1).length;
        assertThat(rows.subList(1, 4))
                .allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(columns));
        assertThat(rows.get(4)).isEmpty();
    }

    @Test
    void writesAllItTakesToRepeatTheRunAsJson() {
        JsonNode json = json("--seed", "7", "--set", "oem-share=40%", "--set", "/firms/mili/plantCapacity=unlimited");
        assertThat(json.get("seed").asLong()).isEqualTo(7);
        assertThat(json.get("levers").get("oem-share").asString()).isEqualTo("40%");
        assertThat(json.get("settings").get("/firms/mili/oemUnits").asDouble()).isEqualTo(40_000);
        assertThat(json.get("settings").get("/firms/mili/plantCapacity").asString())
                .isEqualTo("unlimited");
        assertThat(json.get("weeks").asInt()).isEqualTo(104);
        assertThat(json.get("digest").asString()).matches("[0-9a-f]{8}");
        assertThat(json.get("series").get("cash:mili").size()).isEqualTo(104);
    }

    /** The reference run was computed by another program. */
    @Test
    void theDumpingWorldIsTheReferenceRun() {
        JsonNode vector = ReferenceMarkets.vector("31_model_dumping_reference_run");
        JsonNode reference = vector.get("outputs").get("trajectory_dump");
        JsonNode cash = json("--weeks", vector.get("inputs").get("T").asString())
                .get("series")
                .get("cash:big");
        for (JsonNode week : reference) {
            double expected = week.get("cash").get(0).asDouble();
            assertThat(cash.get(week.get("t").asInt()).asDouble())
                    .isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(1e-4));
        }
    }

    private static JsonNode json(String... more) {
        String[] args = Stream.concat(Stream.of("run", DUMPING, "--format", "json"), Stream.of(more))
                .toArray(String[]::new);
        return JsonMapper.builder().build().readTree(CommandLineRun.of(args).out());
    }

    @Test
    void writesAFileWholeAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("run.csv");
        Files.writeString(file, "old");
        CommandLineRun run = CommandLineRun.of("run", DUMPING, "--out", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("week,").endsWith("\r\n");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void runsAWorldFileAndAScenarioFile() {
        assertThat(CommandLineRun.of("run", "scenarios/worlds/power-banks.json").out())
                .contains("Out of business");
        assertThat(CommandLineRun.of("run", "scenarios/below-cost-dumping/scenario.json")
                        .out())
                .contains("week 44");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set oem=1 | has no lever \"oem\"",
                "--set oem-shar=1 | Did you mean oem-share?",
                "--set oem-share=NaN | There is own-brand",
                "--set oem-share=1,5 | is not a number",
                "--set oem-share= | is not a number",
                "--set oem-share=mixd | Did you mean mixed?",
                "--set oem-share=140% | 140% is out of range. Choose from 0% to 100%",
                "--set price-rule=matc | Did you mean match?",
                "--set oem-share | wants KEY=VALUE",
                "--set /products/mili/prise=3 | /products/mili/price",
                "--set /products/mili/price=-3 | Choose from 0 to 1,000,000,000,000",
                "--set /products/mili/price=Infinity | is not a number",
                "--set /products/mili/price=1e999 | out of range",
                "--set /products/mili/price=40% | is a percentage",
                "--set /products/mili/pricing=fix | Did you mean fixed?",
                "--set /products/mili/entryWeek=1.5 | a whole number",
                "--set /segments/brand/weight=0.9 | must sum to 1",
                "--set oem-share=0 --set oem-share=1 | is given twice",
                "--weeks 0 | from 1 to 5200",
                "--weeks -3 | from 1 to 5200",
                "--weeks 99999999999999999999 | from 1 to 5200",
                "--weeks soon | from 1 to 5200",
                "--seed x | --seed",
                "--format xml | there is csv and json",
                "--fromat csv | Did you mean --format?",
                "extra | one argument too many",
            })
    void saysWhatIsWrongAndTheWayOut(String arguments, String expected) {
        String[] args = ("run " + DUMPING + " " + arguments).split(" ", -1);
        CommandLineRun run = CommandLineRun.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("caselab: ").contains(expected).doesNotContain("Exception", "\tat ");
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        for (String file :
                List.of(folder.toString(), folder.resolve("none/run.csv").toString(), "\0")) {
            CommandLineRun run = CommandLineRun.of("run", DUMPING, "--out", file);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("caselab: --out: cannot write");
        }
    }
}
