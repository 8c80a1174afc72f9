package caselab.cli;

import caselab.scenario.Scenario;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code caselab show}. */
@Command(
        name = "show",
        description =
                "Show a scenario: its question, its levers with their range and what they rest on, and the claims it tests.")
final class ShowCommand implements Callable<Integer> {

    private static final int WIDTH = 96;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ID|FILE",
            description = "Id of a scenario (caselab list), or a scenario file.")
    private String name = "";

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scenario scenario = Study.open(name, console.folders()).question();
        PrintWriter out = console.out();
        out.printf("%s (%s)%n%s%n%n", word(scenario, "title"), scenario.id(), word(scenario, "question"));
        LeverText.wrap(word(scenario, "summary"), WIDTH).forEach(out::println);
        levers(scenario, "Decisions", scenario.decisions());
        levers(scenario, "Assumptions", scenario.assumptions());
        claims(scenario);
        out.printf(
                "%ncaselab run %s --set KEY=VALUE moves a lever; %d weeks unless told otherwise.%n",
                name, scenario.weeks());
        return Console.OK;
    }

    private void levers(Scenario scenario, String heading, List<caselab.scenario.Lever> levers) {
        if (!levers.isEmpty()) {
            console.out().printf("%n%s%n", heading);
            levers.forEach(
                    lever -> new LeverText(scenario, lever, WIDTH).lines().forEach(console.out()::println));
        }
    }

    private void claims(Scenario scenario) {
        if (!scenario.claims().isEmpty()) {
            console.out().printf("%nClaims%n");
        }
        for (Scenario.Claim claim : scenario.claims()) {
            console.out().printf("  %s%n", claim.key());
            LeverText.wrap(word(scenario, "claims." + claim.key()), WIDTH - 4)
                    .forEach(line -> console.out().println("    " + line));
            console.out().println("    " + LeverText.basis(claim.basis()));
        }
    }

    private static String word(Scenario scenario, String key) {
        return scenario.words().get(Locale.ENGLISH, key);
    }
}
