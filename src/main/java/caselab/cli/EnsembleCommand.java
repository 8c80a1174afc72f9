package caselab.cli;

import caselab.experiment.Question;
import caselab.experiment.sampling.Worlds;
import caselab.model.Settings;
import caselab.report.TableRecord;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
import caselab.study.ScenarioFigures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab ensemble}. */
@Command(
        name = "ensemble",
        sortOptions = false,
        description = {
            "Play a scenario in many plausible worlds: its assumptions drawn from their plausible ranges (triangular,",
            "Latin hypercube), each world with luck of its own. A line for each world.",
        })
final class EnsembleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID|FILE", description = "Id of a scenario (caselab list), or its file.")
    private String name = "";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Change one thing in every world, as in caselab run; may be given again.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--worlds", paramLabel = "N", description = "Number of worlds; 1000 without.")
    private String worlds = "1000";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw the worlds from this seed; without, the scenario's.")
    private String seed = "";

    @Mixin
    private ManyRuns runs = new ManyRuns();

    EnsembleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int count = (int) Numbers.whole("--worlds", worlds, 1, ManyRuns.MOST_RUNS);
        Study study = Study.open(name, console.folders());
        Scenario scenario = Study.scenario(name, console.folders());
        List<Change> changes = sets.stream().map(set -> Change.read(set, study)).toList();
        Settings settings = Change.all(changes);
        long start = seed.isEmpty() ? scenario.seed() : Numbers.whole("--seed", seed, 0, ManyRuns.LARGEST_SEED);
        Worlds drawn = Worlds.latin(Assumptions.of(scenario), count, start);
        Question question = Question.figures(scenario.plan(), scenario.weeks(), ScenarioFigures.of(scenario));
        runs.play(
                console,
                question,
                drawn.futures(settings),
                table -> new TableRecord(
                        Version.number(),
                        "ensemble",
                        name,
                        scenario.weeks(),
                        typed(changes),
                        settings,
                        Long.toString(start),
                        inputs(drawn),
                        table));
        return Console.OK;
    }

    /** What was set, as it was typed. */
    static Map<String, String> typed(List<Change> changes) {
        Map<String, String> typed = new LinkedHashMap<>();
        changes.forEach(change -> typed.put(change.key(), change.value()));
        return typed;
    }

    private static List<TableRecord.Input> inputs(Worlds worlds) {
        return IntStream.range(0, worlds.inputs().size())
                .mapToObj(i -> new TableRecord.Input(
                        worlds.inputs().get(i).key(),
                        IntStream.range(0, worlds.size())
                                .mapToObj(k -> worlds.value(k, i))
                                .toList()))
                .toList();
    }
}
