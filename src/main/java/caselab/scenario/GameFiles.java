package caselab.scenario;

import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.equilibrium.Calibration;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Observed;
import caselab.model.equilibrium.StaticGame;
import caselab.model.mechanism.FirstWeek;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that state a static pricing game, or the data to find one from. A world file states that of its first week. */
public final class GameFiles {

    private GameFiles() {}

    /**
     * The game a file states: a game file as it stands, a world file as its first week with every firm setting its
     * prices.
     *
     * @param facts what the bases of a world file may cite
     */
    public static Result<LogitGame> game(Path file, FactBase facts) {
        return game(file, facts, StaticGame.Pricing.EVERYONE);
    }

    /** The same, with who sets prices in a world. */
    public static Result<LogitGame> game(Path file, FactBase facts, StaticGame.Pricing pricing) {
        Problems problems = new Problems();
        Optional<Place> root = JsonFile.read(file, problems);
        if (root.isPresent() && root.get().at("market").present()) {
            return week(file, WorldReader.readMarket(file, facts), pricing);
        }
        Optional<LogitGame> game = root.flatMap(place -> {
            head(place);
            if (place.at("data").present()) {
                place.at("data").problem("must be calibrated first.", "Use caselab calibrate.");
            }
            return GameReader.read(place.at("game"), false);
        });
        return Result.of(game, problems);
    }

    private static Result<LogitGame> week(Path file, Result<Market> market, StaticGame.Pricing pricing) {
        if (market.value().isEmpty()) {
            return new Result<>(Optional.empty(), market.problems());
        }
        Plan plan = Plan.compile(market.value().get());
        Optional<LogitGame> game = StaticGame.of(plan, FirstWeek.of(plan, plan.numbers()), pricing);
        Problems problems = new Problems();
        if (game.isEmpty()) {
            problems.add(new Problem(
                    TextFile.name(file), "/market/products", "", "has nothing on sale in the first week.", ""));
        }
        return Result.of(game, problems);
    }

    /** The data a file states, and the structure of the market they are of. */
    public static Result<Observed> observed(Path file) {
        Problems problems = new Problems();
        Optional<Observed> observed = JsonFile.read(file, problems).flatMap(root -> {
            head(root);
            Optional<LogitGame> structure = GameReader.read(root.at("game"), true);
            if (!root.at("data").present()) {
                root.at("data").problem("is missing.", "It says which numbers are data; see docs/games.md.");
            }
            return structure.flatMap(game -> ObservedReader.read(root.at("data"), game));
        });
        return Result.of(observed, problems);
    }

    /** All that is wrong with a file that states a game or data. */
    public static List<Problem> check(Path file, FactBase facts) {
        boolean data = JsonFile.read(file, new Problems())
                .filter(root -> root.at("data").present())
                .isPresent();
        return data ? observed(file).problems() : game(file, facts).problems();
    }

    private static void head(Place root) {
        root.only(Format.FIELD, "source", "game", "data");
        Format.check(root);
        root.at("source").text("");
    }

    /** What makes data impossible, at the places in their file. */
    public static List<Problem> problems(Path file, Calibration.Impossible impossible) {
        return impossible.faults().stream()
                .map(fault -> new Problem(TextFile.name(file), pointer(fault), "", fault.message(), ""))
                .toList();
    }

    private static String pointer(Calibration.Fault fault) {
        String table = fault.about().equals("priceSensitivity") ? "/game/classes" : "/data/" + fault.about();
        return fault.product().isEmpty() ? table : table + "/" + fault.product();
    }
}
