package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.model.Settings;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Stand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that play many runs. */
class ManyRunsTest {

    private static final String SCENARIO = "below-cost-dumping";

    @TempDir
    private Path folder;

    private static List<String> ensemble(String... more) {
        List<String> words = new ArrayList<>(List.of("ensemble", SCENARIO, "--worlds", "40", "--seed", "3"));
        words.addAll(List.of(more));
        return words;
    }

    private static CommandLineRun run(List<String> words) {
        return CommandLineRun.of(words.toArray(String[]::new));
    }

    @Test
    void anEnsembleHasALineForEachWorldAndSaysHowToRepeatIt() {
        CommandLineRun run = run(ensemble("--set", "oem-share=40%"));
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.getFirst())
                .matches("# caselab \\S+ ensemble below-cost-dumping, \\d+ weeks, seed 3, digest [0-9a-f]{8}");
        assertThat(lines.get(1)).isEqualTo("# oem-share = 40%");
        assertThat(lines.get(2)).startsWith("# units: ").contains(", profit yuan/week, ", ", weekOut:mili week");
        assertThat(lines.get(3)).startsWith("run,").contains("weekOut:mili", ",set:giants-price,", ",giants-price,");
        assertThat(lines.get(3).split(",")).doesNotHaveDuplicates();
        assertThat(lines).hasSize(44);
        assertThat(lines.get(43)).startsWith("39,");
        assertThat(run(ensemble("--set", "oem-share=40%", "--threads", "1")).out())
                .isEqualTo(run.out());
        assertThat(run(ensemble("--set", "oem-share=30%")).out()).isNotEqualTo(run.out());
    }

    /**
     * An assumption that is set varies about where it was set; the odds are those every other command and screen has.
     */
    @Test
    void anEnsembleHasTheOddsOfTheOtherCommands() {
        assertThat(worldsSurvived("--set", "feature-fit=25%")).isEqualTo(odds(Map.of("feature-fit", .25)));
        assertThat(worldsSurvived("--set", "feature-fit=25%", "--set", "price-sensitivity=0.85"))
                .isEqualTo(odds(Map.of("feature-fit", .25, "price-sensitivity", .85)))
                .isNotEqualTo(worldsSurvived("--set", "feature-fit=25%"));
    }

    private static long worldsSurvived(String... sets) {
        List<String> lines = run(ensemble(sets)).out().lines().toList();
        int from = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("run,"))
                .findFirst()
                .orElseThrow();
        int out = List.of(lines.get(from).split(",")).indexOf("weekOut:mili");
        int fee = List.of(lines.get(from).split(",")).indexOf("price-sensitivity");
        List<String[]> rows =
                lines.stream().skip(from + 1).map(line -> line.split(",", -1)).toList();
        assertThat(rows.stream().map(row -> row[fee]).distinct()).hasSize(40);
        return rows.stream().filter(row -> row[out].equals("never")).count();
    }

    private static long odds(Map<String, Double> levers) {
        Scenario scenario = Study.open(SCENARIO, LabFolders.find()).scenario().orElseThrow();
        try (Experiments experiments = Experiments.onAllProcessors()) {
            Explore explore = new Explore(new Stand(scenario, levers, Settings.none()), experiments, 40, 3);
            return Math.round(40 * explore.odds(new Goal.Survive(scenario.weeks(), .8), Progress.silent()));
        }
    }

    @Test
    void anEnsembleAsJsonHasQuantiles() {
        JsonNode root = JsonMapper.builder()
                .build()
                .readTree(run(ensemble("--format", "json")).out());
        assertThat(root.get("runs").asInt()).isEqualTo(40);
        JsonNode figure = root.get("figures").properties().iterator().next().getValue();
        assertThat(figure.get("values")).hasSize(40);
        assertThat(figure.get("q10").asDouble())
                .isLessThanOrEqualTo(figure.get("q90").asDouble());
    }

    @Test
    void aSweepGoesOverAGrid() {
        CommandLineRun run = CommandLineRun.of(
                "sweep", SCENARIO, "--over", "oem-share=0:0.4:0.1", "--over", "price-rule=hold,match");
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).contains("seed none");
        assertThat(lines.get(2)).startsWith("run,oem-share,price-rule,");
        assertThat(lines).hasSize(13);
        assertThat(lines.get(12)).startsWith("9,0.4,match,");
    }

    @Test
    void aSweepGoesOverADesign() {
        CommandLineRun run = CommandLineRun.of(
                "sweep", SCENARIO, "--over", "oem-share", "--over", "research-share", "--points", "9");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ensemble below-cost-dumping --worlds none | --worlds",
                "ensemble below-cost-dumping --threads 0 | out of range",
                "ensemble below-cost-dumping --resume | --out",
                "ensemble below-cost-dumping --format xml | csv and json",
                "sweep below-cost-dumping --over oem-shar=1 | oem-share",
                "sweep below-cost-dumping --over oem-share=1:0:1 | FROM:TO:STEP",
                "sweep below-cost-dumping --over oem-share=0:1 | FROM:TO:STEP",
                "sweep below-cost-dumping --over oem-share=9 | out of range",
                "sweep below-cost-dumping --over oem-share --over oem-share | twice",
                "sweep below-cost-dumping --over oem-share=0 --over research-share | for none",
            })
    void saysWhatIsWrong(String words, String says) {
        CommandLineRun run = CommandLineRun.of(words.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(says);
    }
}
