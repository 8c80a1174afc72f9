package caselab.cli;

import caselab.model.Market;
import caselab.model.Plan;
import caselab.scenario.GameFiles;
import caselab.scenario.LabFolders;
import caselab.scenario.Problem;
import caselab.scenario.Result;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command works on: a scenario of the library or of a file, or the bare market of a world file.
 *
 * @param name id or file
 * @param plan the market
 * @param weeks length of a run
 * @param product index of the product in question
 * @param scenario the scenario; empty for a bare market
 */
record Study(String name, Plan plan, int weeks, int product, Optional<Scenario> scenario) {

    /** Finds what the user names: the id of a scenario, or a file. */
    static Study open(String name, LabFolders folders) {
        ScenarioLibrary library = ScenarioLibrary.load(folders);
        Optional<ScenarioLibrary.Entry> entry = library.find(name);
        if (entry.isPresent()) {
            return of(
                    name,
                    entry.get()
                            .scenario()
                            .orElseThrow(() -> problems(entry.get().problems())));
        }
        if (!looksLikeFile(name)) {
            throw unknown(name, library);
        }
        Path file = file(name);
        return switch (FileKind.of(file)) {
            case WORLD -> of(name, value(library.readMarket(file)));
            case SCENARIO -> of(name, value(library.readScenario(file)));
            case GAME ->
                throw UserError.usage(name + " is a game of one shot, which has no weeks to run. See docs/games.md.");
            case RUN -> throw UserError.usage(name + " is a run; caselab why compares it with another.");
        };
    }

    /** The scenario, for what cannot be done with a bare market. */
    Scenario question() {
        return scenario.orElseThrow(() ->
                UserError.usage(name + " is a world without a question. Name a scenario; caselab list shows them."));
    }

    /** All that is wrong with a file, or with the scenario of a folder; empty if nothing is. */
    static List<Problem> check(String name, ScenarioLibrary library) {
        Optional<ScenarioLibrary.Entry> entry = library.find(name);
        if (entry.isPresent()) {
            return entry.get().problems();
        }
        if (!looksLikeFile(name)) {
            throw unknown(name, library);
        }
        Path file = file(name);
        return switch (FileKind.of(file)) {
            case WORLD -> library.readMarket(file).problems();
            case SCENARIO -> library.readScenario(file).problems();
            case GAME -> GameFiles.check(file, library.facts());
            case RUN -> throw UserError.usage(name + " is a run; there is nothing to check in it.");
        };
    }

    private static Study of(String name, Scenario scenario) {
        return new Study(name, scenario.plan(), scenario.weeks(), scenario.product(), Optional.of(scenario));
    }

    private static Study of(String name, Market market) {
        return new Study(name, Plan.compile(market), market.weeks(), 0, Optional.empty());
    }

    private static boolean looksLikeFile(String name) {
        return name.endsWith(".json") || name.contains("/") || name.contains("\\") || Files.exists(path(name));
    }

    /** A folder stands for the scenario in it. */
    private static Path file(String name) {
        Path given = path(name);
        Path inside = given.resolve("scenario.json");
        return Files.isDirectory(given) && Files.exists(inside) ? inside : given;
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (java.nio.file.InvalidPathException e) {
            throw UserError.usage("\"" + name + "\" is neither a scenario nor the name of a file.");
        }
    }

    private static <T> T value(Result<T> result) {
        return result.value().orElseThrow(() -> problems(result.problems()));
    }

    private static UserError problems(List<Problem> problems) {
        return UserError.failed(problems.stream().map(Problem::toString).toList());
    }

    private static UserError unknown(String name, ScenarioLibrary library) {
        List<String> ids =
                library.entries().stream().map(ScenarioLibrary.Entry::id).toList();
        return UserError.usage("there is no scenario \"" + name + "\". " + Suggest.from(name, ids)
                + " A file is named with its ending, .json.");
    }

    /** A word of the scenario in English; the key itself for a bare market. */
    String word(String key) {
        return scenario.map(s -> s.words().get(Locale.ENGLISH, key)).orElse(key.substring(key.indexOf('.') + 1));
    }
}
