package caselab.app.part;

import caselab.app.chart.ChartModel;
import caselab.app.chart.Role;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.Outcome;
import caselab.app.run.OutputLine;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.scenario.Transplant;
import caselab.study.ExpectedRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One case's play in the other's world, as an authored mapping carries it over, in the reader's words. */
public final class TransplantText {

    private final Transplant transplant;
    private final Reader reader;
    private final Trajectory told;
    private final Trajectory played;

    private TransplantText(Transplant transplant, Reader reader) {
        this.transplant = transplant;
        this.reader = reader;
        Scenario there = reader.scenario();
        told = Outcome.baseline(there);
        played = ExpectedRun.of(there, transplant.settings(there));
    }

    /** A transplant in words; empty if the library has no scenario of its second world. */
    public static Optional<TransplantText> of(ScenarioLibrary library, Transplant found, Reader reader) {
        return library.find(found.to())
                .flatMap(ScenarioLibrary.Entry::scenario)
                .map(there -> new TransplantText(found, new Reader(there, reader.texts(), reader.facts())));
    }

    String id() {
        return transplant.id();
    }

    String title() {
        return word("title");
    }

    String question() {
        return word("question");
    }

    /** What each part of the play becomes. */
    List<String> carried() {
        return transplant.carried().stream()
                .map(part -> word("carried." + part.key()))
                .toList();
    }

    /** What cannot be carried over. */
    List<String> limits() {
        return transplant.left().stream().map(left -> word("left." + left)).toList();
    }

    private String word(String key) {
        return transplant.words().get(reader.texts().locale(), key);
    }

    private Scenario.Output hero() {
        return reader.scenario().outputs().getFirst();
    }

    /** Name and unit of what is drawn. */
    String drawn() {
        return reader.name(hero()) + " · " + new OutputChart(reader, hero(), told).unit();
    }

    /** The answer to the question, in a sentence. */
    String answer() {
        return text("transplant.answer", "firm", reader.firm(), "played", end(played), "told", end(told));
    }

    private String end(Trajectory run) {
        int exit = OutputLine.exit(run, reader.scenario().firm());
        String value = reader.value(hero(), OutputLine.of(run, hero()).last());
        return exit == OutputLine.NONE
                ? text("transplant.ends", "output", reader.name(hero()), "value", value)
                : text("transplant.out", "week", exit);
    }

    /** The case as told, and with the play. */
    ChartModel chart() {
        return new OutputChart(reader, hero(), told)
                .model(List.of(
                        new OutputChart.Drawn("played", Role.RUN, text("transplant.played"), played),
                        new OutputChart.Drawn("told", Role.BASELINE, text("chart.baseline"), told)));
    }

    /** The other case with the levers moved that the play moves; empty if all it sets has no lever. */
    public Optional<Choices> choices() {
        Map<String, Double> levers = new TreeMap<>();
        transplant.carried().forEach(part -> levers.putAll(part.moves().values()));
        return levers.isEmpty() ? Optional.empty() : Optional.of(Choices.of(reader.scenario(), levers));
    }

    String text(String key, Object... namesAndValues) {
        return reader.texts().get(key, namesAndValues);
    }
}
