package caselab.cli;

import caselab.experiment.Question;
import caselab.experiment.sampling.Worlds;
import caselab.report.TableRecord;
import caselab.scenario.Scenario;
import caselab.study.ScenarioFigures;
import caselab.study.Stand;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code caselab ensemble}. */
@Command(
        name = "ensemble",
        sortOptions = false,
        description = {
            "Play a scenario in many plausible worlds: its assumptions drawn from their plausible ranges (triangular,",
            "Latin hypercube), each world with luck of its own. An assumption that is set is most likely where it is set.",
            "A line for each world.",
        })
final class EnsembleCommand implements Callable<Integer> {

    private static final int WORLDS = 1000;

    private final Console console;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Mixin
    private ManyRuns runs = new ManyRuns();

    EnsembleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int count = plan.worlds(WORLDS);
        Changes changes = plan.changes(console);
        Stand stand = changes.stand();
        Scenario scenario = stand.scenario();
        long seed = plan.seed(scenario);
        Worlds drawn = stand.worlds(count, seed);
        runs.play(
                console,
                Question.figures(scenario.plan(), scenario.weeks(), ScenarioFigures.of(scenario)),
                drawn.futures(stand.plan()),
                table -> new TableRecord(
                        Version.number(),
                        "ensemble",
                        plan.name(),
                        scenario.weeks(),
                        changes.typed(),
                        stand.plan(),
                        Long.toString(seed),
                        inputs(drawn),
                        table));
        return Console.OK;
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
