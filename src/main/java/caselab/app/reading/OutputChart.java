package caselab.app.reading;

import caselab.app.chart.ChartModel;
import caselab.app.chart.ChartWords;
import caselab.app.chart.Line;
import caselab.app.chart.Role;
import caselab.app.chart.Weekly;
import caselab.app.run.EquilibriumLine;
import caselab.app.run.Outcome;
import caselab.app.run.Outlook;
import caselab.app.run.OutputLine;
import caselab.model.Trajectory;
import caselab.report.Dumping;
import caselab.report.Scale;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the large chart draws of an outcome: three truths, the events of the run, the evidence of the case. */
public final class OutputChart {

    private final Reader reader;
    private final Scenario.Output output;
    private final Scale scale;

    /**
     * The chart of one output.
     *
     * @param baseline the run that sets the scale of its numbers, so that they do not change their unit during a drag
     */
    public OutputChart(Reader reader, Scenario.Output output, Trajectory baseline) {
        this.reader = reader;
        this.output = output;
        scale = reader.figures()
                .scale(output.metric().unit(), OutputLine.of(baseline, output).largest());
    }

    /** The unit of the axis, with the scale's word: "¥ million, end of week". */
    public String unit() {
        return new OutputScale(reader, output, scale).unit();
    }

    /** Whether this is the chart of that output. */
    public boolean shows(Scenario.Output other) {
        return output.equals(other);
    }

    public ChartModel model(Outcome outcome, boolean withBaseline) {
        return model(outcome, withBaseline, EquilibriumLine.none());
    }

    public ChartModel model(Outcome outcome, boolean withBaseline, EquilibriumLine equilibrium) {
        List<Line> lines = new ArrayList<>();
        if (!equilibrium.isEmpty()) {
            String name = reader.texts().get("chart.equilibrium");
            String last = reader.value(output, equilibrium.last());
            lines.add(Line.of("equilibrium", Role.EQUILIBRIUM, name, last, equilibrium.values()));
        }
        if (withBaseline) {
            lines.add(line("baseline", Role.BASELINE, outcome.baseline(), "chart.baseline"));
        }
        if (outcome.worldChanged()) {
            lines.add(line("world", Role.WORLD, outcome.world(), "chart.world"));
        }
        if (!outcome.choices().values().isEmpty() || !withBaseline) {
            lines.add(own(outcome));
        }
        return ChartModel.of(outcome.run().weeks(), words(), lines)
                .withEvents(flags(outcome.run()), regimes(outcome.run()))
                .withFacts(evidence());
    }

    /** No line at all: room to draw in. */
    public ChartModel empty(int weeks) {
        return ChartModel.of(weeks, words(), List.of());
    }

    /** A run with what was expected of it, and the space between the two if that is to be seen. */
    public ChartModel model(Trajectory run, Line expected, boolean withGap) {
        Weekly came = Weekly.of(OutputLine.of(run, output).values());
        ChartModel model = ChartModel.of(
                        run.weeks(), words(), List.of(line("run", Role.RUN, run, "chart.run"), expected))
                .withEvents(flags(run), regimes(run));
        return withGap ? model.withGap(new ChartModel.Gap(expected.values(), came)) : model;
    }

    /** A run beside others: its key, its look and its name. */
    public record Drawn(String key, Role role, String name, Trajectory run) {}

    /** Several runs, with the events of the first. */
    public ChartModel model(List<Drawn> runs) {
        List<Line> lines = runs.stream()
                .map(drawn -> named(drawn.key(), drawn.role(), drawn.run(), drawn.name()))
                .toList();
        Trajectory first = runs.getFirst().run();
        return ChartModel.of(first.weeks(), words(), lines).withEvents(flags(first), regimes(first));
    }

    /**
     * With a hundred worlds behind the lines, and their range at the end of the run's; those of another output do not
     * count.
     */
    public ChartModel withWorlds(ChartModel model, Outlook outlook) {
        if (!shows(outlook.output())) {
            return model;
        }
        double[] low = outlook.band().low();
        double[] high = outlook.band().high();
        String range = reader.texts().get("chart.worlds.end", "low", end(low), "high", end(high));
        List<Line> lines = model.lines().stream()
                .map(line -> line.role() == Role.RUN && line.exit() == null ? line.withSecondLabel(range) : line)
                .toList();
        List<Weekly> single = outlook.band().paths().stream().map(Weekly::of).toList();
        return model.withLines(lines).withBand(ChartModel.Band.of(low, high), single);
    }

    /** The last value as the axis counts, to a tenth. */
    private String end(double[] weekly) {
        Scale tenths = new Scale(scale.divisor(), "", "", 1);
        return reader.figures().entry(tenths, scale.shown(weekly[weekly.length - 1]));
    }

    /** Where the run was, faintly. */
    public List<ChartModel.Ghost> ghost(Outcome before) {
        return List.of(new ChartModel.Ghost(
                Weekly.of(OutputLine.of(before.run(), output).values()), Role.RUN));
    }

    private Line own(Outcome outcome) {
        Line line = line("run", Role.RUN, outcome.run(), "chart.run");
        OutputLine path = OutputLine.of(outcome.run(), output);
        int lowest = path.lowestWeek();
        boolean telling = output.metric().unit() == caselab.model.Unit.YUAN
                && path.exit() == OutputLine.NONE
                && lowest > 0
                && lowest < path.lastWeek();
        if (!telling) {
            return line;
        }
        String value = reader.value(output, path.values()[lowest]);
        return line.withMark(lowest, reader.texts().get("chart.lowest", "value", value));
    }

    private Line line(String key, Role role, Trajectory run, String label) {
        return named(key, role, run, reader.texts().get(label));
    }

    private Line named(String key, Role role, Trajectory run, String name) {
        OutputLine path = OutputLine.of(run, output);
        Line line = Line.of(key, role, name, reader.value(output, path.last()), path.values());
        if (path.exit() == OutputLine.NONE) {
            return line;
        }
        return line.withExit(
                path.exit(),
                reader.texts().get("chart.out", "name", name, "week", path.exit()),
                reader.texts().get("chart.out.short", "name", name, "week", path.exit()));
    }

    /** The words of this chart for differences: with their sign. */
    public ChartWords signedWords() {
        ChartWords plain = words();
        return new ChartWords(
                plain.axis(),
                value -> reader.figures().difference(output.metric().unit(), value),
                plain.week(),
                plain.weekTitle(),
                plain.band(),
                plain.range());
    }

    private ChartWords words() {
        return new ChartWords(
                value -> reader.figures().axis(scale, value),
                value -> reader.value(output, value),
                reader.texts().get("chart.week"),
                week -> reader.texts().get("chart.weekTitle", "week", week),
                reader.texts().get("chart.band"),
                (low, high) -> reader.texts().get("chart.range", "low", low, "high", high));
    }

    private List<ChartModel.Flag> flags(Trajectory run) {
        List<ChartModel.Flag> flags = new ArrayList<>();
        for (Scenario.Event event : reader.scenario().events()) {
            OptionalInt week = event.milestone().week(run);
            week.ifPresent(w -> flags.add(new ChartModel.Flag(
                    w,
                    reader.word("events." + event.key() + ".name"),
                    reader.texts().get("chart.atWeek", "week", w))));
        }
        return flags;
    }

    private static List<ChartModel.Regime> regimes(Trajectory run) {
        return Dumping.of(run).stream()
                .map(spell -> new ChartModel.Regime(spell.from(), spell.to()))
                .toList();
    }

    private List<ChartModel.CaseFact> evidence() {
        return reader.scenario().evidence().stream()
                .filter(evidence -> evidence.output().equals(output.key()))
                .map(this::fact)
                .toList();
    }

    /** The week counts what has gone by, the chart's weeks count from 0. */
    private ChartModel.CaseFact fact(Scenario.Evidence evidence) {
        String key = reader.isHistory(evidence.fact()) ? "chart.history" : "chart.evidence";
        String words = reader.texts().get(key, "value", reader.value(output, evidence.value()));
        return new ChartModel.CaseFact(evidence.week() - 1, evidence.value(), words);
    }
}
