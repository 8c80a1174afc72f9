package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.scenario.LabFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two commands on static games, as a user types them. */
class GameCommandsTest {

    private static final LabFolders FOLDERS = LabFolders.find();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        return new Console(new PrintWriter(out), new PrintWriter(err), FOLDERS).run(args);
    }

    private int equilibrium(String... args) {
        return run(Stream.concat(Stream.of("equilibrium"), Stream.of(args)).toArray(String[]::new));
    }

    private int calibrate(String... args) {
        return run(Stream.concat(Stream.of("calibrate"), Stream.of(args)).toArray(String[]::new));
    }

    private static String example(String name) {
        return FOLDERS.scenarios().resolve("examples").resolve(name).toString();
    }

    @Test
    void equilibriumInFull() {
        assertThat(equilibrium(example("four-power-banks.json"), "--format", "json"))
                .isZero();
        JsonNode root = MAPPER.readTree(out.toString());
        assertThat(root.get("converged").asBoolean()).isTrue();
        JsonNode small = root.get("market").get("products").get("small");
        assertThat(small.get("price").asDouble()).isCloseTo(77.08582251905335, within(1e-10));
        assertThat(root.get("market").get("hhi").asDouble()).isCloseTo(4609.66559408765, within(1e-6));
        assertThat(root.get("otherEquilibria")).isEmpty();
    }

    @Test
    void equilibriumForReading() {
        assertThat(equilibrium(example("three-kinds-of-buyers.json"))).isZero();
        assertThat(out.toString()).contains("Bertrand–Nash", "Shares by class", "Elasticities", "Diversion", "HHI");
    }

    @Test
    void aWorldIsAGameToo() {
        String world = FOLDERS.scenarios().resolve("worlds/power-banks.json").toString();
        assertThat(equilibrium(world)).as(err.toString()).isZero();
        assertThat(equilibrium(world, "--by-rule")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("mili");
    }

    @Test
    void noEquilibriumSaysWhy() throws IOException {
        String captive = """
                {"format": 1, "game": {"outsideOption": false, "classes": {"all": {"priceSensitivity": 1}},
                 "products": {"p": {"firm": "f", "utility": 1, "marginalCost": 1}}}}
                """;
        Path file = Files.writeString(folder.resolve("captive.json"), captive);
        assertThat(equilibrium(file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no upper bound");
        assertThat(equilibrium(file.toString(), "--format", "json")).isEqualTo(1);
        assertThat(MAPPER.readTree(out.toString()).get("reason").asString()).isEqualTo("no-upper-bound");
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThat(equilibrium(folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("caselab: ").contains("none.json");
    }

    @Test
    void calibrationAnswersTheMergerQuestion() {
        assertThat(calibrate(example("merger-question.json"), "--merge", "bud,old-style", "--format", "json"))
                .isZero();
        JsonNode root = MAPPER.readTree(out.toString());
        JsonNode bud = root.get("changes").get(0).get("products").get("bud");
        assertThat(bud.get("priceChange").asDouble()).isCloseTo(0.1006, within(1e-3));
        assertThat(root.get("calibrated")
                        .get("game")
                        .get("classes")
                        .get("all")
                        .get("priceSensitivity")
                        .asDouble())
                .isCloseTo(48.0457, within(1e-3));
    }

    @Test
    void whatWasCalibratedCanBeSolvedAgain() throws IOException {
        assertThat(calibrate(example("power-bank-data.json"), "--format", "json"))
                .isZero();
        JsonNode game = MAPPER.readTree(out.toString()).get("calibrated").get("game");
        Path file = Files.writeString(folder.resolve("again.json"), "{\"format\": 1, \"game\": " + game + "}");
        out.getBuffer().setLength(0);
        assertThat(equilibrium(file.toString(), "--format", "json"))
                .as(err.toString())
                .isZero();
        JsonNode products = MAPPER.readTree(out.toString()).get("market").get("products");
        assertThat(products.get("mili").get("price").asDouble()).isCloseTo(99, within(1e-9));
        assertThat(products.get("big").get("marginalCost").asDouble()).isCloseTo(63, within(1e-9));
    }

    @Test
    void exitForReading() {
        assertThat(calibrate(example("power-bank-data.json"), "--without", "small"))
                .isZero();
        assertThat(out.toString()).contains("Calibrated", "price sensitivity", "Without small", "HHI");
    }

    @Test
    void anUnknownFirmIsNamed() {
        assertThat(calibrate(example("power-bank-data.json"), "--without", "smal"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("\"smal\"").contains("Did you mean");
    }

    @Test
    void aFormatThereIsNotIsRefused() {
        assertThat(equilibrium(example("budweiser.json"), "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("text and json");
    }

    @Test
    void gameFilesCanBeValidated() {
        assertThat(run("validate", example("budweiser.json"), example("merger-question.json")))
                .isZero();
        assertThat(out.toString()).contains("budweiser.json: no problems", "merger-question.json: no problems");
    }
}
