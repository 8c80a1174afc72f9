package caselab.cli;

import caselab.model.equilibrium.Calibration;
import caselab.model.equilibrium.Calibrator;
import caselab.model.equilibrium.Counterfactual;
import caselab.model.equilibrium.Equilibrium;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Observed;
import caselab.report.GameChange;
import caselab.report.GameJson;
import caselab.report.GameText;
import caselab.scenario.GameFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab calibrate}. */
@Command(
        name = "calibrate",
        sortOptions = false,
        description = {
            "From observed prices, shares and a margin or an elasticity to the price sensitivity, the utilities and the",
            "marginal costs of a market; then what an exit or a merger does to its prices.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab calibrate scenarios/examples/merger-question.json --merge bud,old-style",
            "  caselab calibrate scenarios/examples/power-bank-data.json --without small --format json",
        })
final class CalibrateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file of data (docs/games.md).")
    private String name = "";

    @Option(
            names = "--without",
            paramLabel = "FIRM",
            description = "Ask what happens once this firm has left; may be given again.")
    private List<String> leavers = new ArrayList<>();

    @Option(
            names = "--merge",
            paramLabel = "A,B",
            description = "Ask what happens once these firms set their prices together; may be given again.")
    private List<String> mergers = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", description = "For reading, or every number in full.")
    private String format = GameOutput.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file. It appears whole or not at all.")
    private String out = "";

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GameOutput output = GameOutput.of(format, out);
        Path file = Study.path(name);
        Observed observed = GameOutput.value(GameFiles.observed(file));
        return switch (Calibrator.calibrate(observed)) {
            case Calibration.Impossible impossible -> throw GameOutput.failed(GameFiles.problems(file, impossible));
            case Calibration.Found found -> answer(found, observed, output);
        };
    }

    private int answer(Calibration.Found found, Observed observed, GameOutput output) {
        Equilibrium now = Equilibrium.at(found.game(), observed.prices());
        List<GameChange> changes = changes(found.game(), now);
        output.write(output.json() ? GameJson.of(found, now, changes) : GameText.of(found, now, changes), console);
        return changes.stream().allMatch(change -> change.effect().isPresent()) ? Console.OK : Console.FAILED;
    }

    private List<GameChange> changes(LogitGame game, Equilibrium now) {
        List<GameChange> changes = new ArrayList<>();
        for (String firm : leavers) {
            known("--without", firm, game);
            if (game.firms().size() == 1) {
                throw UserError.usage("--without: there is nobody left without " + firm + ".");
            }
            changes.add(GameChange.of("Without " + firm, now, Counterfactual.without(game, firm)));
        }
        for (String firms : mergers) {
            List<String> partners = List.of(firms.split(",", -1));
            partners.forEach(firm -> known("--merge", firm, game));
            String title = "Merger of " + String.join(" and ", partners);
            changes.add(GameChange.of(title, now, Counterfactual.merge(game, partners)));
        }
        return changes;
    }

    private static void known(String option, String firm, LogitGame game) {
        if (!game.firms().contains(firm)) {
            throw UserError.usage(option + ": there is no firm \"" + firm + "\". " + Suggest.from(firm, game.firms()));
        }
    }
}
