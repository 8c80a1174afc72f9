package caselab.report.page;

import caselab.model.Trajectory;
import caselab.report.Dumping;
import caselab.report.Scale;
import caselab.report.draw.Chart;
import caselab.report.draw.Look;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the charts of one output, of one run with what it is compared with, or of several runs. */
final class ChartMaker {

    private final Edition edition;
    private final Scenario scenario;
    private final Scenario.Output output;

    ChartMaker(Edition edition, Scenario scenario, Scenario.Output output) {
        this.edition = edition;
        this.scenario = scenario;
        this.output = output;
    }

    /** Three truths: the case, the case in the user's world, the run; and what was drawn before. */
    Chart of(Played played, List<Double> drawn) {
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(line("chart.case", Look.CASE, played.told()));
        if (played.worldChanged()) {
            lines.add(line("chart.world", Look.WORLD, played.world()));
        }
        if (!drawn.isEmpty()) {
            String last = edition.value(output, drawn.getLast());
            lines.add(new Chart.Line(edition.say("chart.drawn"), last, drawn, Look.PREDICTION, ""));
        }
        if (played.changed()) {
            String own = played.name().isEmpty() ? edition.say("chart.run") : played.name();
            lines.add(named(own, Look.RUN, played.run()));
        }
        return chart(lines, played.run());
    }

    /** Runs side by side; the first lies on top. */
    Chart of(List<Played> runs) {
        List<Chart.Line> lines = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            lines.add(named(
                    runs.get(i).name(), Look.compared().get(i), runs.get(i).run()));
        }
        return chart(lines.reversed(), runs.getFirst().run());
    }

    private Chart.Line line(String key, Look look, Trajectory run) {
        return named(edition.say(key), look, run);
    }

    private Chart.Line named(String name, Look look, Trajectory run) {
        Course course = Course.of(run, output);
        String exit = course.exit().isEmpty()
                ? ""
                : edition.say("chart.out", "name", name, "week", course.exit().getAsInt());
        return new Chart.Line(name, edition.value(output, course.last()), course.values(), look, exit);
    }

    private Chart chart(List<Chart.Line> lines, Trajectory run) {
        double largest = lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        Scale scale = edition.figures().scale(output.metric().unit(), largest);
        int weeks = lines.stream().mapToInt(line -> line.values().size()).max().orElse(run.weeks());
        return new Chart(
                output.key(),
                edition.name(scenario, output),
                unit(scale),
                weeks,
                lines,
                flags(run),
                facts(),
                spans(run),
                value -> edition.figures().axis(scale, value),
                value -> edition.value(output, value),
                edition.say("chart.week"),
                summary(lines));
    }

    /** The unit with the scale's word: "¥ million, end of week". */
    private String unit(Scale scale) {
        String word = edition.figures().word(scale);
        String unit = edition.unit(scenario, output);
        boolean money = unit.startsWith("¥");
        return word.isEmpty()
                ? unit
                : edition.say(
                        money ? "chart.unit.money" : "chart.unit",
                        "word",
                        word,
                        "unit",
                        money ? unit.substring(1) : unit);
    }

    private String summary(List<Chart.Line> lines) {
        List<String> ends = lines.stream()
                .map(line -> line.exit().isEmpty()
                        ? edition.say("chart.ends", "name", line.label(), "value", line.figure())
                        : line.exit())
                .toList();
        return edition.say(
                "chart.summary",
                "output",
                edition.name(scenario, output),
                "ends",
                String.join(edition.say("chart.summary.and"), ends));
    }

    private List<Chart.Flag> flags(Trajectory run) {
        return scenario.events().stream()
                .flatMap(event -> Optional.of(event.milestone().week(run))
                        .filter(week -> week.isPresent())
                        .map(week -> new Chart.Flag(
                                week.getAsInt(),
                                edition.word(scenario, "events." + event.key() + ".name"),
                                edition.say("chart.atWeek", "week", week.getAsInt())))
                        .stream())
                .toList();
    }

    /** Evidence counts the weeks gone by, the chart's weeks count from 0. */
    private List<Chart.Fact> facts() {
        return scenario.evidence().stream()
                .filter(evidence -> evidence.output().equals(output.key()))
                .sorted(Comparator.comparingInt(Scenario.Evidence::week))
                .map(evidence -> new Chart.Fact(
                        evidence.week() - 1,
                        evidence.value(),
                        edition.say("chart.evidence", "value", edition.value(output, evidence.value()))))
                .toList();
    }

    private static List<Chart.Span> spans(Trajectory run) {
        return Dumping.of(run).stream()
                .map(spell -> new Chart.Span(spell.from(), spell.to()))
                .toList();
    }
}
