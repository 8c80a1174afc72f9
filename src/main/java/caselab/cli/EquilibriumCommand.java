package caselab.cli;

import caselab.model.equilibrium.BertrandSolver;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Outcome;
import caselab.model.equilibrium.StaticGame;
import caselab.report.GameJson;
import caselab.report.GameText;
import caselab.scenario.FactBase;
import caselab.scenario.GameFiles;
import caselab.scenario.LabFolders;
import caselab.scenario.Result;
import caselab.scenario.ScenarioLibrary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab equilibrium}. */
@Command(
        name = "equilibrium",
        mixinStandardHelpOptions = true,
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

    private final PrintWriter out;
    private final PrintWriter err;
    private final LabFolders folders;

    @Parameters(index = "0", paramLabel = "FILE", description = "A game file (docs/games.md) or a world file.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading (without), or every number in full.")
    private GameFormat format = GameFormat.text;

    @Option(
            names = "--by-rule",
            description = "In a world file, products that follow no best response keep their prices.")
    private boolean byRule;

    EquilibriumCommand(PrintWriter out, PrintWriter err, LabFolders folders) {
        this.out = out;
        this.err = err;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        FactBase facts = ScenarioLibrary.load(folders).facts();
        StaticGame.Pricing pricing = byRule ? StaticGame.Pricing.BY_RULE : StaticGame.Pricing.EVERYONE;
        Result<LogitGame> game = GameFiles.game(file, facts, pricing);
        if (game.value().isEmpty()) {
            game.problems().forEach(problem -> err.println("caselab: " + problem));
            return GameFormat.FAILED;
        }
        Outcome outcome = BertrandSolver.solve(game.value().get());
        boolean found = outcome instanceof Outcome.Converged;
        if (format == GameFormat.json) {
            out.print(GameJson.of(game.value().get(), outcome));
        } else if (found) {
            out.print(GameText.of(game.value().get(), outcome));
        } else {
            err.print("caselab: no equilibrium. " + GameText.of(game.value().get(), outcome));
        }
        return found ? GameFormat.OK : GameFormat.FAILED;
    }
}
