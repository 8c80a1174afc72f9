package caselab.cli;

import caselab.experiment.Future;
import caselab.experiment.Question;
import caselab.experiment.sampling.LatinHypercube;
import caselab.model.Settings;
import caselab.report.TableRecord;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.ScenarioFigures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab sweep}. */
@Command(
        name = "sweep",
        sortOptions = false,
        description = {
            "Play a scenario over the values of one or two levers, or over a Latin hypercube of up to eight, without",
            "chance. A line for each point.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab sweep below-cost-dumping --over oem-share=0:1:0.05 --over price-rule=hold,match --out grid.csv",
            "  caselab sweep below-cost-dumping --over oem-share --over research-share --points 500 --out design.json",
        })
final class SweepCommand implements Callable<Integer> {

    private static final int MOST_OF_A_GRID = 2;
    private static final int MOST_OF_A_DESIGN = 8;

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID|FILE", description = "Id of a scenario (caselab list), or its file.")
    private String name = "";

    @Option(
            names = "--over",
            required = true,
            paramLabel = "LEVER[=VALUES]",
            description = {
                "What is moved: LEVER=FROM:TO:STEP or LEVER=A,B,C for a grid of one or two levers;",
                "LEVER alone, up to eight times, for a design over their whole ranges.",
            })
    private List<String> over = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Change one thing at every point, as in caselab run; may be given again.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--points", paramLabel = "N", description = "Points of a design; 100 without.")
    private String points = "100";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw the design from this seed; without, the scenario's.")
    private String seed = "";

    @Mixin
    private ManyRuns runs = new ManyRuns();

    SweepCommand(Console console) {
        this.console = console;
    }

    /** A point: the lever's values, and what they change. */
    private record Point(List<Double> values, Settings settings) {}

    @Override
    public Integer call() throws IOException {
        int count = (int) Numbers.whole("--points", points, 1, ManyRuns.MOST_RUNS);
        Study study = Study.open(name, console.folders());
        Scenario scenario = study.question();
        long start = seed.isEmpty() ? scenario.seed() : Numbers.seed("--seed", seed);
        Changes changes = Changes.read(sets, study);
        Settings settings = changes.settings();
        List<SweepAxis> axes = axes(changes);
        boolean grid = !axes.getFirst().values().isEmpty();
        List<Point> chosen = grid ? grid(axes, study) : design(axes, count, start);
        List<Future> futures = chosen.stream()
                .map(point -> Future.expected(settings.with(point.settings())))
                .toList();
        Question question = Question.figures(scenario.plan(), scenario.weeks(), ScenarioFigures.of(scenario));
        runs.play(
                console,
                question,
                futures,
                table -> new TableRecord(
                        Version.number(),
                        "sweep",
                        name,
                        scenario.weeks(),
                        changes.typed(),
                        settings,
                        grid ? "" : Long.toString(start),
                        inputs(axes, chosen),
                        table));
        return Console.OK;
    }

    private List<SweepAxis> axes(Changes changes) {
        List<SweepAxis> axes = over.stream()
                .map(typed -> SweepAxis.read(typed, changes.study()))
                .toList();
        long valued = axes.stream().filter(axis -> !axis.values().isEmpty()).count();
        if (valued != 0 && valued != axes.size()) {
            throw UserError.usage("--over: give values for every lever (a grid) or for none (a design).");
        }
        int most = valued > 0 ? MOST_OF_A_GRID : MOST_OF_A_DESIGN;
        if (axes.size() > most) {
            throw UserError.usage("--over: a %s takes at most %d levers, not %d."
                    .formatted(valued > 0 ? "grid" : "design", most, axes.size()));
        }
        List<String> keys = axes.stream().map(axis -> axis.lever().key()).toList();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (keys.indexOf(key) < i || changes.typed().containsKey(key)) {
                throw UserError.usage("--over " + key + ": the lever is given twice.");
            }
        }
        return axes;
    }

    private static List<Point> grid(List<SweepAxis> axes, Study study) {
        List<Point> all = List.of(new Point(List.of(), Settings.none()));
        for (SweepAxis axis : axes) {
            List<Point> next = new ArrayList<>();
            List<Change> changes = axis.changes(study);
            for (Point point : all) {
                changes.forEach(change -> next.add(further(point, change.number(), change.settings())));
            }
            all = next;
        }
        return all;
    }

    private static List<Point> design(List<SweepAxis> axes, int count, long seed) {
        LatinHypercube places = new LatinHypercube(count, axes.size(), seed);
        List<Point> all = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Point point = new Point(List.of(), Settings.none());
            for (int i = 0; i < axes.size(); i++) {
                Lever lever = axes.get(i).lever();
                double value = lever.snap(lever.low() + places.at(k, i) * (lever.high() - lever.low()));
                point = further(point, value, lever.settings(value));
            }
            all.add(point);
        }
        return all;
    }

    private static Point further(Point point, double value, Settings settings) {
        List<Double> values = new ArrayList<>(point.values());
        values.add(value);
        return new Point(values, point.settings().with(settings));
    }

    private static List<TableRecord.Input> inputs(List<SweepAxis> axes, List<Point> points) {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> {
                    Lever lever = axes.get(i).lever();
                    return new TableRecord.Input(
                            lever.key(),
                            points.stream()
                                    .map(point -> lever.written(point.values().get(i)))
                                    .toList());
                })
                .toList();
    }
}
