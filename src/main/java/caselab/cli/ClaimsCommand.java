package caselab.cli;

import caselab.experiment.sensitivity.ClaimLedger;
import caselab.report.Finding;
import caselab.report.FindingTable;
import caselab.report.insight.SensitivityText;
import caselab.report.insight.Sheet;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Assumptions;
import caselab.study.ClaimStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            names = "--worlds",
            paramLabel = "N",
            description = "Try each claim in so many plausible worlds, 20 to 100000.")
    private String worlds = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw the worlds from this seed. Without, the scenario's.")
    private String seed = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return worlds.isEmpty() ? told() : ledger((int) Numbers.whole("--worlds", worlds, 20, 100_000));
    }

    /** The claims as the cases are told. */
    private int told() {
        Locale language = output.locale();
        List<Finding> findings = scenarios().stream()
                .flatMap(scenario -> Finding.of(scenario).stream())
                .toList();
        output.write(console, (_, _) -> new FindingTable(findings, language));
        return findings.stream().allMatch(Finding::holds) ? Console.OK : Console.FAILED;
    }

    /** The claims over the plausible worlds. */
    private int ledger(int many) {
        List<Scenario> scenarios = scenarios();
        output.write(console, (experiments, progress) -> {
            List<List<Object>> rows = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                SensitivityText text = new SensitivityText(scenario, output.locale());
                for (ClaimLedger entry : new ClaimStudy(scenario, experiments, many, seed(scenario)).ledger(progress)) {
                    said.addAll(text.claim(entry));
                    rows.add(row(scenario, entry));
                }
            }
            return new Sheet(about(many), COLUMNS, rows, said);
        });
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
