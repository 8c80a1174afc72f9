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
import caselab.scenario.Problem;
import caselab.scenario.Result;
import java.io.PrintWriter;
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
        mixinStandardHelpOptions = true,
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

    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file of data (docs/games.md).")
    private Path file = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "FIRM",
            description = "Ask what happens once this firm has left; may be given again.")
    private List<String> leavers = new ArrayList<>();

    @Option(
            names = "--merge",
            paramLabel = "A,B",
            description = "Ask what happens once these firms price together; may be given again.")
    private List<String> mergers = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For reading (without), or every number in full.")
    private GameFormat format = GameFormat.text;

    CalibrateCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Result<Observed> observed = GameFiles.observed(file);
        if (observed.value().isEmpty()) {
            return complain(observed.problems());
        }
        return switch (Calibrator.calibrate(observed.value().get())) {
            case Calibration.Impossible impossible -> complain(GameFiles.problems(file, impossible));
            case Calibration.Found found -> answer(found, observed.value().get());
        };
    }

    private int complain(List<Problem> problems) {
        problems.forEach(problem -> err.println("caselab: " + problem));
        return GameFormat.FAILED;
    }

    private int answer(Calibration.Found found, Observed observed) {
        Equilibrium now = Equilibrium.at(found.game(), observed.prices());
        List<GameChange> changes;
        try {
            changes = changes(found.game(), now);
        } catch (IllegalArgumentException e) {
            err.println("caselab: " + e.getMessage());
            return GameFormat.FAILED;
        }
        boolean json = format == GameFormat.json;
        out.print(json ? GameJson.of(found, now, changes) : GameText.of(found, now, changes));
        return changes.stream().allMatch(change -> change.effect().isPresent()) ? GameFormat.OK : GameFormat.FAILED;
    }

    private List<GameChange> changes(LogitGame game, Equilibrium now) {
        List<GameChange> changes = new ArrayList<>();
        for (String firm : leavers) {
            changes.add(GameChange.of("Without " + firm, now, Counterfactual.without(game, firm)));
        }
        for (String firms : mergers) {
            LogitGame merged = Counterfactual.merge(game, List.of(firms.split(",", -1)));
            changes.add(GameChange.of("Merger of " + firms.replace(",", " and "), now, merged));
        }
        return changes;
    }
}
