package caselab.bench;

import caselab.experiment.Ensemble;
import caselab.experiment.Experiments;
import caselab.experiment.Figure;
import caselab.experiment.Future;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.Response;
import caselab.experiment.Seeds;
import caselab.experiment.Track;
import caselab.experiment.Trials;
import caselab.experiment.attribution.Difference;
import caselab.experiment.attribution.Explainer;
import caselab.experiment.attribution.Explanation;
import caselab.experiment.attribution.Player;
import caselab.experiment.sampling.SobolPoints;
import caselab.experiment.sensitivity.HeatMap;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Span;
import caselab.experiment.sensitivity.Tornado;
import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.Settings;
import caselab.model.metric.Measure;
import caselab.model.metric.Metrics;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Stand;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What people ask of the lab, on two threads and without remembered runs: a band over 1,000 worlds (aim: 15 ms), why
 * two runs differ by eight levers (aim: 0.1 s), a tornado of 20 inputs over 100 seeds (0.2 s), Sobol indices of 12
 * inputs from 1,024 points (0.5 s), a heat map of 41 by 41 cells in 100 worlds (4 s) and its first picture (0.3 s).
 */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class Questions {

    private static final int THREADS = 2;
    private static final int SEEDS = 100;

    private Experiments experiments;
    private Scenario scenario;
    private Plan plan;
    private List<String> paths;

    /** Loads the dumping scenario. */
    @Setup
    public void prepare() {
        experiments = new Experiments(THREADS, 0);
        scenario = ScenarioLibrary.load(LabFolders.below(Path.of(""))).scenarios().stream()
                .filter(s -> s.id().equals("below-cost-dumping"))
                .findFirst()
                .orElseThrow();
        plan = scenario.plan();
        paths = plan.paths().all().stream()
                .filter(path -> path.endsWith("/price") || path.endsWith("/materialCost") || path.endsWith("/cash"))
                .toList();
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        experiments.close();
    }

    /** How cash spreads over 1,000 plausible worlds of 104 weeks. */
    @Benchmark
    public Ensemble band() {
        return FirstBand.play(experiments, scenario, FirstBand.WORLDS);
    }

    /** Why two runs differ by eight levers, week by week. */
    @Benchmark
    public Explanation why() {
        List<Player> players = paths.stream()
                .limit(8)
                .map(path -> new Player(path, set(path, 1), set(path, 1.1)))
                .toList();
        Track cash = new Track("cash", Metrics.find("cash").orElseThrow(), scenario.firm());
        return new Explainer(plan, scenario.weeks(), cash, experiments)
                .explain(
                        new Difference(Settings.none(), players, Chance.expected(), Chance.expected()),
                        Progress.silent());
    }

    /** 20 inputs, low and high, over 100 seeds. */
    @Benchmark
    public Tornado tornado() {
        List<Span> spans = paths.stream()
                .limit(20)
                .map(path -> new Span(path, 0.9, 1, 1.1))
                .toList();
        return Tornado.of(spans, response(spans.size(), Seeds.of(Settings.none(), 1, SEEDS)));
    }

    /** 12 inputs from 1,024 base points. */
    @Benchmark
    public SobolIndices sobol() {
        Response response = response(12, List.of(Future.expected(Settings.none())));
        Response cube = points -> response.at(Arrays.stream(points)
                .map(u -> Arrays.stream(u).map(x -> 0.9 + 0.2 * x).toArray())
                .toArray(double[][]::new));
        return SobolIndices.of(SobolPoints.shifted(1024, 24, 1), cube, 1);
    }

    /** 41 by 41 cells in 100 worlds. */
    @Benchmark
    public HeatMap map() {
        return map(_ -> {});
    }

    /** The same until there is something to see. */
    @Benchmark
    public HeatMap firstPicture() {
        HeatMap[] first = new HeatMap[1];
        try {
            map(picture -> {
                first[0] = picture;
                throw new Seen();
            });
        } catch (Seen _) {
            // enough
        }
        return first[0];
    }

    private HeatMap map(Consumer<HeatMap> picture) {
        Lever across = scenario.lever("oem-share").orElseThrow();
        Lever up = scenario.lever("feature-fit").orElseThrow();
        return new Explore(Stand.asTold(scenario), experiments, SEEDS, 1)
                .heatMap(across, up, 41, new Goal.Survive(104, 0.8), Progress.silent(), picture);
    }

    private Response response(int inputs, List<Future> worlds) {
        Figure cash = Figure.of("cash", Metrics.find("cash").orElseThrow(), scenario.firm(), Measure.Reading.END);
        Question question = Question.figures(plan, scenario.weeks(), List.of(cash));
        Trials trials = new Trials(experiments, question, worlds, Progress.silent());
        return points -> trials.means(
                Arrays.stream(points).map(point -> settings(point, inputs)).toList(), 0);
    }

    private Settings settings(double[] factors, int inputs) {
        return Settings.of(IntStream.range(0, inputs)
                .mapToObj(i -> set(paths.get(i), factors[i]))
                .toList());
    }

    private Settings set(String path, double factor) {
        return Settings.none().with(path, factor * plan.numbers()[plan.paths().slot(path)]);
    }

    private static final class Seen extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
