package caselab.app.teach;

import caselab.app.chart.ChartModel;
import caselab.app.chart.Role;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.Outcome;
import caselab.app.run.OutputLine;
import caselab.model.Chance;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.scenario.Transplant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case's play in the other's world, as an authored mapping carries it over. */
final class TransplantViewModel {

    private final TeachViewModel teach;
    private final Transplant transplant;
    private final Reader reader;
    private final Trajectory told;
    private final Trajectory played;

    private TransplantViewModel(TeachViewModel teach, Transplant transplant, Scenario there) {
        this.teach = teach;
        this.transplant = transplant;
        reader = new Reader(there, teach.reader().texts(), teach.reader().facts());
        told = Outcome.baseline(there);
        played = WeeklySimulator.play(
                there.plan(), there.plan().numbers(transplant.settings(there)), Chance.expected(), there.weeks());
    }

    /** Every transplant of the library; those of the open case first. */
    static List<TransplantViewModel> all(TeachViewModel teach) {
        return teach.library().transplants().stream()
                .sorted(java.util.Comparator.comparing((Transplant found) ->
                        !found.to().equals(teach.scenario().id())))
                .flatMap(found -> of(teach, found).stream())
                .toList();
    }

    private static Optional<TransplantViewModel> of(TeachViewModel teach, Transplant found) {
        return teach.library()
                .find(found.to())
                .flatMap(ScenarioLibrary.Entry::scenario)
                .map(there -> new TransplantViewModel(teach, found, there));
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
        return text("teach.transplant.answer", "firm", reader.firm(), "played", end(played), "told", end(told));
    }

    private String end(Trajectory run) {
        int exit = OutputLine.exit(run, reader.scenario().firm());
        String value = reader.value(hero(), OutputLine.of(run, hero()).last());
        return exit == OutputLine.NONE
                ? text("teach.transplant.ends", "output", reader.name(hero()), "value", value)
                : text("teach.transplant.out", "week", exit);
    }

    /** The case as told, and with the play. */
    ChartModel chart() {
        return new OutputChart(reader, hero(), told)
                .model(List.of(
                        new OutputChart.Drawn("played", Role.RUN, text("teach.transplant.played"), played),
                        new OutputChart.Drawn("told", Role.BASELINE, text("chart.baseline"), told)));
    }

    /** Levers of the other case that the play moves; what is set besides has no lever. */
    Map<String, Double> levers() {
        Map<String, Double> levers = new java.util.TreeMap<>();
        transplant.carried().forEach(part -> levers.putAll(part.moves().values()));
        return levers;
    }

    /** Opens the other case with those levers moved. */
    void open() {
        Choices choices = Choices.baseline(reader.scenario());
        for (Lever lever : reader.scenario().levers()) {
            Double value = levers().get(lever.key());
            choices = value == null ? choices : choices.with(lever, value);
        }
        teach.opener().accept(choices);
    }

    private String text(String key, Object... namesAndValues) {
        return reader.texts().get(key, namesAndValues);
    }
}
