package caselab.cli;

import caselab.model.equilibrium.BertrandSolver;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Outcome;
import caselab.model.equilibrium.StaticGame;
import caselab.report.GameJson;
import caselab.report.GameText;
import caselab.scenario.GameFiles;
import caselab.scenario.ScenarioLibrary;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab equilibrium}. */
@Command(
        name = "equilibrium",
        sortOptions = false,
        description = {
            "Find the Bertrand–Nash equilibrium of the static game a file states: prices, shares, elasticities, diversion,",
            "margins, profits, consumer surplus and HHI. A world file states the game of its first week.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab equilibrium scenarios/examples/four-power-banks.json",
            "  caselab equilibrium scenarios/worlds/power-banks.json --format json",
        })
final class EquilibriumCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "A game file (docs/games.md) or a world file.")
    private String name = "";

    @Option(names = "--format", paramLabel = "text|json", description = "For reading, or every number in full.")
    private String format = GameOutput.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file. It appears whole or not at all.")
    private String out = "";

    @Option(
            names = "--by-rule",
            description = "In a world file, products that follow no best response keep their prices.")
    private boolean byRule;

    EquilibriumCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GameOutput output = GameOutput.of(format, out);
        LogitGame game = GameOutput.value(GameFiles.game(
                Study.path(name),
                ScenarioLibrary.load(console.folders()).facts(),
                byRule ? StaticGame.Pricing.BY_RULE : StaticGame.Pricing.EVERYONE));
        Outcome outcome = BertrandSolver.solve(game);
        boolean found = outcome instanceof Outcome.Converged;
        if (!found && !output.json()) {
            throw UserError.failed(
                    List.of("no equilibrium. " + GameText.of(game, outcome).strip()));
        }
        output.write(output.json() ? GameJson.of(game, outcome) : GameText.of(game, outcome), console);
        return found ? Console.OK : Console.FAILED;
    }
}
