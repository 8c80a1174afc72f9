package caselab.cli;

import caselab.experiment.Experiments;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.report.Finding;
import caselab.report.FindingTable;
import caselab.report.insight.SensitivityText;
import caselab.report.insight.Sheet;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Assumptions;
import caselab.study.ClaimStudy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab claims}. */
@Command(
        name = "claims",
        sortOptions = false,
        description = {
            "Run the claims of the cases and say of each what the model measures and whether it holds;",
            "with --worlds, in how many plausible worlds, and which assumption decides.",
        })
final class ClaimsCommand implements Callable<Integer> {

    /** How the findings are written. */
    enum Format {
        text,
        json
    }

    private static final List<String> COLUMNS =
            List.of("scenario", "claim", "held", "worlds", "deciding", "part", "whenLow", "whenHigh");

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
            description = "Try each claim in so many plausible worlds, 20 to 100000.")
    private String worlds = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw the worlds from this seed. Without, the scenario's.")
    private String seed = "";

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!worlds.isEmpty()) {
            return ledger((int) Numbers.whole("--worlds", worlds, 20, 100_000));
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

    private int ledger(int many) {
        List<List<Object>> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (Experiments experiments = Experiments.onAllProcessors();
                ProgressLine line = new ProgressLine(console)) {
            for (Scenario scenario : scenarios()) {
                SensitivityText text = new SensitivityText(scenario, Locale.ENGLISH);
                for (ClaimLedger entry :
                        new ClaimStudy(scenario, experiments, many, seed(scenario)).ledger(line.progress())) {
                    said.addAll(text.claim(entry));
                    rows.add(row(scenario, entry));
                }
            }
        }
        Sheet sheet = new Sheet(about(many), COLUMNS, rows, said);
        console.out().print(format == Format.json ? sheet.json() : sheet.text());
        return Console.OK;
    }

    private static List<Object> row(Scenario scenario, ClaimLedger entry) {
        Optional<ClaimLedger.Deciding> deciding = entry.deciding();
        return List.of(
                scenario.id(),
                entry.claim(),
                entry.held(),
                entry.worlds(),
                deciding.map(d -> Assumptions.of(scenario).get(d.input()).key()).orElse(""),
                deciding.map(ClaimLedger.Deciding::part).orElse(Double.NaN),
                deciding.map(ClaimLedger.Deciding::whenLow).orElse(Double.NaN),
                deciding.map(ClaimLedger.Deciding::whenHigh).orElse(Double.NaN));
    }

    private Map<String, String> about(int many) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("program", "caselab " + Version.number());
        about.put("command", "claims");
        about.put("scenario", name == null ? "all" : name);
        about.put("seed", seed.isEmpty() ? "of each scenario" : seed);
        about.put("worlds", String.valueOf(many));
        return about;
    }

    private long seed(Scenario scenario) {
        return seed.isEmpty() ? scenario.seed() : Numbers.seed("--seed", seed);
    }

    private List<Scenario> scenarios() {
        return name == null
                ? ScenarioLibrary.load(console.folders()).scenarios()
                : List.of(Study.open(name, console.folders()).question());
    }
}
