package caselab.cli;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.report.Repeat;
import caselab.report.page.Played;
import caselab.report.page.RunsBlock;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a report is asked to show: a run typed as {@code ID?KEY=VALUE,…}, or the runs of a file that {@code caselab run}
 * or {@code caselab report} wrote.
 */
final class ReportedRun {

    private final LabFolders folders;
    private final Chance chance;

    /** Runs without a file draw their luck from here. */
    ReportedRun(LabFolders folders, Chance chance) {
        this.folders = folders;
        this.chance = chance;
    }

    /** The runs one argument names. */
    List<Played.Order> read(String argument) {
        boolean file = !argument.contains("?") && carriesRuns(argument);
        return file ? kept(argument) : List.of(typed(argument));
    }

    /** A file that holds no scenario is taken for one that holds runs. */
    private static boolean carriesRuns(String argument) {
        Path path = Study.path(argument);
        if (!Files.isRegularFile(path)) {
            return false;
        }
        return !argument.endsWith(".json") || !isScenario(path);
    }

    private static boolean isScenario(Path path) {
        try {
            return !Files.readString(path).contains("\"digest\"");
        } catch (IOException e) {
            return false;
        }
    }

    private Played.Order typed(String argument) {
        int mark = argument.indexOf('?');
        String name = mark < 0 ? argument : argument.substring(0, mark);
        Study study = Study.open(name, folders);
        Scenario scenario = scenario(study);
        String rest = mark < 0 ? "" : argument.substring(mark + 1);
        List<Change> changes = Stream.of(rest.split(",", -1))
                .filter(change -> !change.isBlank())
                .map(change -> Change.read(change.strip(), study))
                .toList();
        Settings settings = Change.all(changes);
        Map<String, Double> values = values(scenario, changes);
        return new Played.Order(name, scenario, values, settings, chance, scenario.weeks(), Version.number());
    }

    private static Scenario scenario(Study study) {
        return study.scenario()
                .orElseThrow(() -> UserError.usage(
                        study.name() + " is a world without a question; a report wants a scenario (caselab list)."));
    }

    private static Map<String, Double> values(Scenario scenario, List<Change> changes) {
        Map<String, Double> values = new HashMap<>();
        for (Lever lever : scenario.levers()) {
            changes.forEach(change -> change.of(lever).ifPresent(value -> values.put(lever.key(), value)));
        }
        return values;
    }

    private List<Played.Order> kept(String name) {
        List<Played.Order> orders = new ArrayList<>();
        for (Repeat repeat : repeats(name)) {
            orders.add(order(name, repeat));
        }
        return orders;
    }

    /** The runs a file carries. */
    static List<Repeat> repeats(String name) {
        try {
            return RunsBlock.read(Files.readAllBytes(Study.path(name)))
                    .filter(runs -> !runs.isEmpty())
                    .orElseThrow(
                            () -> UserError.failed(
                                    List.of(
                                            name
                                                    + " carries no run. Reports carry theirs, and so does what caselab run --format json writes.")));
        } catch (IOException e) {
            throw UserError.failed(List.of("cannot read " + name + ": check its name and its permissions."));
        } catch (IllegalArgumentException e) {
            throw UserError.failed(List.of(name + ": " + e.getMessage()));
        }
    }

    private Played.Order order(String name, Repeat repeat) {
        Study study = Study.open(repeat.subject(), folders);
        Scenario scenario = scenario(study);
        List<String> problems = repeat.problems(scenario.plan());
        if (!problems.isEmpty()) {
            throw UserError.failed(
                    problems.stream().map(problem -> name + ": " + problem).toList());
        }
        List<Change> changes = repeat.levers().entrySet().stream()
                .map(typed -> Change.read(typed.getKey() + "=" + typed.getValue(), study))
                .toList();
        Map<String, Double> values = values(scenario, changes);
        return new Played.Order(
                repeat.subject(),
                scenario,
                values,
                repeat.settings(),
                repeat.chance(),
                repeat.weeks(),
                Version.number());
    }
}
