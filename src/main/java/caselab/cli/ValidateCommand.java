package caselab.cli;

import caselab.scenario.Problem;
import caselab.scenario.ScenarioLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code caselab validate}. */
@Command(
        name = "validate",
        description = "Check scenario and world files, and say everything that is wrong with them at once.")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Scenario files, their folders, world files or ids. Without any, all that is shipped.")
    private List<String> names = new ArrayList<>();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ScenarioLibrary library = ScenarioLibrary.load(console.folders());
        List<String> all = names.isEmpty()
                ? library.entries().stream().map(ScenarioLibrary.Entry::id).toList()
                : names;
        int problems = names.isEmpty() ? print("the library", library.problems()) : 0;
        for (String name : all) {
            problems += print(name, Study.check(name, library));
        }
        return problems == 0 ? Console.OK : Console.FAILED;
    }

    private int print(String name, List<Problem> problems) {
        problems.forEach(console.out()::println);
        console.out()
                .println(name + ": "
                        + (problems.isEmpty()
                                ? "no problems"
                                : problems.size() == 1 ? "1 problem" : problems.size() + " problems"));
        return problems.size();
    }
}
