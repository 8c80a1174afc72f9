package caselab.study;

import caselab.experiment.Column;
import caselab.experiment.Experiments;
import caselab.experiment.Figure;
import caselab.experiment.Future;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.Response;
import caselab.experiment.Seeds;
import caselab.experiment.Trials;
import caselab.experiment.sampling.SobolPoints;
import caselab.experiment.sampling.UncertainInput;
import caselab.experiment.sampling.Worlds;
import caselab.experiment.search.Belief;
import caselab.experiment.search.Prim;
import caselab.experiment.search.RescueFinder;
import caselab.experiment.search.Rescues;
import caselab.experiment.sensitivity.HeatMap;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Span;
import caselab.experiment.sensitivity.Tornado;
import caselab.model.Settings;
import caselab.model.metric.Measure;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What matters, where it tips, and what saves it, around where the levers of a scenario stand. All odds are over the
 * same plausible worlds: an assumption varies about where it stands, the decisions stand in every world. Every method
 * that is given a progress plays runs and takes its time: call it off the window's thread, and cancel it through its
 * progress.
 *
 * @param stand where the levers stand
 * @param experiments plays the runs; shared with others, closed by who made it
 * @param worlds number of worlds wherever odds are asked for
 * @param seed what worlds and luck are drawn from
 */
public record Explore(Stand stand, Experiments experiments, int worlds, long seed) {

    private static final int EVALUATIONS = 400;

    /**
     * What an output at the end becomes when one assumption at a time goes to either end of what is plausible, as a
     * mean over the same seeds.
     */
    public Tornado tornado(Scenario.Output output, List<Lever> levers, Progress progress) {
        List<Span> spans = levers.stream()
                .map(lever -> new Span(lever.key(), lever.plausibleLow(), stand.value(lever), lever.plausibleHigh()))
                .toList();
        Trials trials = trials(end(output), scenario().weeks(), Seeds.of(Settings.none(), seed, worlds), progress);
        return Tornado.of(
                spans,
                points ->
                        trials.means(moved(levers, points).map(Stand::settings).toList(), 0));
    }

    /** How much of an output's variance over the plausible worlds each assumption accounts for; without luck. */
    public SobolIndices sobol(Scenario.Output output, int points, Progress progress) {
        List<UncertainInput> inputs = Assumptions.of(stand);
        Trials trials = trials(end(output), scenario().weeks(), List.of(Future.expected(Settings.none())), progress);
        Settings plan = stand.plan();
        Response response = cube -> finite(trials.play(Arrays.stream(cube)
                        .map(u -> world(inputs, u).with(plan))
                        .toList())
                .columns()
                .getFirst());
        return SobolIndices.of(SobolPoints.shifted(points, 2 * inputs.size(), seed), response, seed);
    }

    private static Settings world(List<UncertainInput> inputs, double[] u) {
        return Settings.of(IntStream.range(0, u.length)
                .mapToObj(i ->
                        inputs.get(i).settings().apply(inputs.get(i).range().inverse(u[i])))
                .toList());
    }

    private static double[] finite(Column column) {
        return Arrays.stream(column.values())
                .map(value -> Double.isFinite(value) ? value : 0)
                .toArray();
    }

    /** Share of the worlds in which a goal is met, over two levers; the picture is shown coarse first. */
    public HeatMap heatMap(Lever across, Lever up, int cells, Goal goal, Progress progress, Consumer<HeatMap> picture) {
        return HeatMap.of(
                axis(across, cells), axis(up, cells), odds(List.of(across, up), goal, seed, progress), picture);
    }

    /** Mean of an output at the end over the worlds, over two levers; the picture is shown coarse first. */
    public HeatMap heatMap(
            Lever across, Lever up, int cells, Scenario.Output output, Progress progress, Consumer<HeatMap> picture) {
        List<Lever> levers = List.of(across, up);
        Trials trials = trials(end(output), scenario().weeks(), worlds(levers, seed), progress);
        return HeatMap.of(
                axis(across, cells), axis(up, cells), points -> trials.means(plans(levers, points), 0), picture);
    }

    /** So many values between the ends of a lever, each on a step. */
    static double[] axis(Lever lever, int cells) {
        double high = Double.isFinite(lever.high()) ? lever.high() : lever.plausibleHigh();
        if (lever.isChoice()) {
            return lever.detents().stream().mapToDouble(Lever.Detent::value).toArray();
        }
        return IntStream.range(0, cells)
                .mapToDouble(k -> lever.snap(lever.low() + k * (high - lever.low()) / (cells - 1)))
                .distinct()
                .toArray();
    }

    /** Share of the plausible worlds in which the plan as it stands meets a goal. */
    public double odds(Goal goal, Progress progress) {
        return odds(List.of(), goal, seed, progress).at(new double[][] {{}})[0];
    }

    /** The smallest changes of these levers that meet a goal. Levers that are locked are not among them. */
    public Rescues rescue(List<Lever> levers, Goal goal, Progress progress) {
        return new RescueFinder(
                        Dials.of(stand, levers),
                        odds(levers, goal, seed, progress),
                        odds(levers, goal, seed + 1, progress),
                        goal.odds(),
                        EVALUATIONS,
                        seed)
                .find();
    }

    /** The box of assumptions in which the plan as it stands meets a goal; empty if it never does. */
    public Optional<Belief> belief(Goal goal, int many, Progress progress) {
        Worlds plausible = stand.worlds(many, seed);
        Column column = trials(
                        goal.figure(scenario()), goal.weeks(scenario()), plausible.futures(Settings.none()), progress)
                .play(List.of(stand.plan()))
                .columns()
                .getFirst();
        boolean[] good = new boolean[many];
        double[][] values = new double[many][];
        for (int k = 0; k < many; k++) {
            good[k] = goal.met(column.at(k));
            values[k] = plausible.values(k);
        }
        return Prim.find(values, good, goal.odds());
    }

    /** Share of plausible worlds in which settings of levers meet a goal; the worlds are the same for all of them. */
    Response odds(List<Lever> levers, Goal goal, long worldSeed, Progress progress) {
        Trials trials = trials(goal.figure(scenario()), goal.weeks(scenario()), worlds(levers, worldSeed), progress);
        return points -> trials.odds(plans(levers, points), 0, goal::met);
    }

    /** The plan as it stands in each of the worlds. */
    public List<Future> futures() {
        return stand.worlds(worlds, seed).futures(stand.plan());
    }

    /** Worlds that leave the levers of a search alone. */
    List<Future> worlds(List<Lever> levers, long worldSeed) {
        List<String> moved = levers.stream().map(Lever::key).toList();
        List<UncertainInput> inputs = Assumptions.of(stand).stream()
                .filter(input -> !moved.contains(input.key()))
                .toList();
        return inputs.isEmpty()
                ? Seeds.of(Settings.none(), worldSeed, worlds)
                : Worlds.latin(inputs, worlds, worldSeed).futures(Settings.none());
    }

    /** What a plan sets in every world with these levers at each of the points. */
    List<Settings> plans(List<Lever> levers, double[][] points) {
        return moved(levers, points).map(at -> at.plan(levers)).toList();
    }

    private Stream<Stand> moved(List<Lever> levers, double[][] points) {
        return Arrays.stream(points).map(point -> stand.with(levers, point));
    }

    Trials trials(Figure figure, int weeks, List<Future> futures, Progress progress) {
        Question question = Question.figures(scenario().plan(), weeks, List.of(figure));
        return new Trials(experiments, question, futures, progress);
    }

    static Figure end(Scenario.Output output) {
        return Figure.of(output.key(), output.metric(), output.index(), Measure.Reading.END);
    }

    Scenario scenario() {
        return stand.scenario();
    }
}
