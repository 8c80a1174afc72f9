package caselab.cli;

import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code caselab list}. */
@Command(name = "list", description = "List the scenarios, case by case, with the question each asks.")
final class ListCommand implements Callable<Integer> {

    private final Console console;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ScenarioLibrary library = ScenarioLibrary.load(console.folders());
        PrintWriter out = console.out();
        for (String id : library.cases()) {
            var entries = library.entries().stream()
                    .filter(e -> e.caseId().equals(id))
                    .toList();
            if (!entries.isEmpty()) {
                out.println(library.caseWords().get(Locale.ENGLISH, "cases." + id + ".title"));
                entries.forEach(entry -> entry.scenario().ifPresent(scenario -> print(out, scenario)));
                out.println();
            }
        }
        long broken =
                library.entries().stream().filter(e -> e.scenario().isEmpty()).count();
        library.entries().stream()
                .filter(e -> e.scenario().isEmpty())
                .forEach(e ->
                        console.err().println("caselab: " + e.id() + " cannot be read; caselab validate says why."));
        library.problems().forEach(problem -> console.err().println("caselab: " + problem));
        return broken == 0 && library.problems().isEmpty() ? Console.OK : Console.FAILED;
    }

    private static void print(PrintWriter out, Scenario scenario) {
        out.printf("  %-28s %s%n", scenario.id(), scenario.words().get(Locale.ENGLISH, "title"));
        out.printf("  %-28s %s%n", "", scenario.words().get(Locale.ENGLISH, "question"));
    }
}
