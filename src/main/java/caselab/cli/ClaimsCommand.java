package caselab.cli;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.report.ClaimOddsTable;
import caselab.report.Finding;
import caselab.report.FindingTable;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.ClaimOdds;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab claims}. */
@Command(
        name = "claims",
        description = "Run the claims of the cases and say of each what the model measures and whether it holds.")
final class ClaimsCommand implements Callable<Integer> {

    /** How the findings are written. */
    enum Format {
        text,
        json
    }

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID|FILE",
            description = "A scenario; all of them if none is named.")
    private @Nullable String name;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "A table to read (default), or JSON.")
    private Format format = Format.text;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            description = "Try each claim in so many plausible worlds, and give the share in which it holds.")
    private String worlds = "";

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!worlds.isEmpty()) {
            return odds(WholeNumber.read("--worlds", worlds, 1, ManyRuns.MOST_RUNS));
        }
        List<Finding> findings = scenarios().stream()
                .flatMap(scenario -> Finding.of(scenario).stream())
                .toList();
        FindingTable table = new FindingTable(findings);
        long held = findings.stream().filter(Finding::holds).count();
        if (format == Format.json) {
            table.json(console.out());
        } else {
            console.out().print(table.text());
            console.out().printf("%n%d of %d claims hold.%n", held, findings.size());
        }
        return held == findings.size() ? Console.OK : Console.FAILED;
    }

    private int odds(int count) throws IOException {
        ClaimOddsTable table;
        try (Experiments experiments = Experiments.onAllProcessors()) {
            Progress progress = TerminalProgress.to(console.err());
            table = new ClaimOddsTable(scenarios().stream()
                    .flatMap(scenario -> ClaimOdds.of(scenario, count, experiments, progress).stream())
                    .toList());
        }
        if (format == Format.json) {
            table.json(Version.number(), console.out());
        } else {
            console.out().print(table.text());
        }
        return Console.OK;
    }

    private List<Scenario> scenarios() {
        return name == null
                ? ScenarioLibrary.load(console.folders()).scenarios()
                : List.of(Study.scenario(name, console.folders()));
    }
}
