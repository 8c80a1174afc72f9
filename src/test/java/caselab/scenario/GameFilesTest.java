package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.equilibrium.BertrandSolver;
import caselab.model.equilibrium.Calibration;
import caselab.model.equilibrium.Calibrator;
import caselab.model.equilibrium.Counterfactual;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Observed;
import caselab.model.equilibrium.Outcome;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that state games: the examples that are shipped, and what is said of broken ones. */
class GameFilesTest {

    private static final Path FOLDER = LabFolders.find().scenarios();
    private static final FactBase NO_FACTS = new FactBase(Map.of(), Map.of());

    @TempDir
    Path folder;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesReadAndSolve(Path file) throws IOException {
        if (Files.readString(file).contains("\"data\"")) {
            Result<Observed> observed = GameFiles.observed(file);
            assertThat(observed.problems()).isEmpty();
            assertThat(Calibrator.calibrate(observed.value().orElseThrow())).isInstanceOf(Calibration.Found.class);
        } else {
            Result<LogitGame> game = GameFiles.game(file, NO_FACTS);
            assertThat(game.problems()).isEmpty();
            assertThat(BertrandSolver.solve(game.value().orElseThrow())).isInstanceOf(Outcome.Converged.class);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesFollowTheSchema(Path file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("schema/game.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theFirstWeekOfAWorldIsAGame() {
        ScenarioLibrary library = ScenarioLibrary.load(LabFolders.find());
        Result<LogitGame> game = GameFiles.game(FOLDER.resolve("worlds/power-banks.json"), library.facts());
        assertThat(game.problems()).isEmpty();
        Outcome outcome = BertrandSolver.solve(game.value().orElseThrow());
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Converged.class);
    }

    @Test
    void theMergerOfTheExampleIsThatOfTheReference() {
        Observed observed = GameFiles.observed(FOLDER.resolve("examples/merger-question.json"))
                .value()
                .orElseThrow();
        Calibration.Found found = (Calibration.Found) Calibrator.calibrate(observed);
        assertThat(found.game().classes().getFirst().priceSensitivity()).isCloseTo(48.0457, within(1e-3));
        Outcome after = BertrandSolver.solve(Counterfactual.merge(found.game(), List.of("bud", "old-style")));
        assertThat(after.prices().getFirst()).isCloseTo(0.04853786, within(1e-6));
    }

    @Test
    void allProblemsComeAtOnce() throws IOException {
        String broken = """
                {"format": 1, "gmae": 1, "game": {
                  "classes": {"a": {"weight": 0.5, "priceSensitivity": 0}, "b": {"weight": 0.6, "priceSensitivity": 0.1}},
                  "nests": {"n": {"dissimilarity": 2}},
                  "products": {"p": {"firm": "f", "nest": "m", "utility": {"a": 1}, "channelFee": 1.5, "reach": 0, "priceFixed": true},
                               "Q": {"firm": "f", "utility": 1, "marginalCost": "much"}}}}
                """;
        Result<LogitGame> game = GameFiles.game(write(broken), NO_FACTS);
        assertThat(game.value()).isEmpty();
        assertThat(game.problems())
                .extracting(Problem::pointer)
                .contains(
                        "/gmae",
                        "/game/classes/a/priceSensitivity",
                        "/game/classes",
                        "/game/nests/n/dissimilarity",
                        "/game/products/p/nest",
                        "/game/products/p/utility/b",
                        "/game/products/p/marginalCost",
                        "/game/products/p/channelFee",
                        "/game/products/p/reach",
                        "/game/products/p/price",
                        "/game/products/Q",
                        "/game/products/Q/marginalCost");
    }

    @Test
    void dataAreChecked() throws IOException {
        String broken = """
                {"format": 1, "game": {"classes": {"all": {}}, "products": {"p": {"firm": "f"}, "q": {"firm": "g", "marginalCost": 1}}},
                 "data": {"prices": {"p": 1}, "shares": {"p": 0.4, "q": 2}, "margins": {"p": 0.4, "r": 1}, "marketElasticity": 3}}
                """;
        Result<Observed> observed = GameFiles.observed(write(broken));
        assertThat(observed.problems()).extracting(Problem::pointer).contains("/game/products/q/marginalCost");
        String without = broken.replace(", \"marginalCost\": 1", "");
        assertThat(GameFiles.observed(write(without)).problems())
                .extracting(Problem::pointer)
                .contains("/data/prices/q", "/data/shares/q", "/data/margins/r", "/data/marketElasticity");
    }

    @Test
    void eachFileSaysWhichCommandItIsFor() {
        Path data = FOLDER.resolve("examples/merger-question.json");
        assertThat(GameFiles.game(data, NO_FACTS).problems())
                .extracting(Problem::pointer)
                .contains("/data");
        Path plain = FOLDER.resolve("examples/budweiser.json");
        assertThat(GameFiles.observed(plain).problems())
                .extracting(Problem::pointer)
                .contains("/data");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("game.json"), text);
    }
}
