package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The smallest library, broken in one place at a time: all problems are found, each with place, value and hint. */
class BrokenFilesTest {

    private static final String SCENARIO = "scenarios/tiny/scenario.json";
    private static final String WORLD = "scenarios/worlds/pair.json";

    @TempDir
    private Path temporary;

    private BrokenHome home() {
        return new BrokenHome(temporary.resolve("home"));
    }

    @Test
    void asItIsNothingIsWrong() {
        assertThat(home().problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyProblemIsFound() throws IOException {
        JsonNode cases = BrokenHome.MAPPER.readTree(Files.readString(BrokenHome.RESOURCES.resolve("cases.json")));
        return cases.valueStream()
                .map(c -> DynamicTest.dynamicTest(c.get("name").asString(), () -> check(c)));
    }

    private void check(JsonNode broken) {
        String file = broken.get("file").asString();
        BrokenHome home =
                new BrokenHome(temporary.resolve(broken.get("name").asString().replace(' ', '-')));
        home.edit(
                file,
                broken.has("set") ? broken.get("set") : BrokenHome.MAPPER.createObjectNode(),
                broken.has("remove") ? broken.get("remove") : BrokenHome.MAPPER.createArrayNode());
        List<Problem> expected = new ArrayList<>();
        for (JsonNode p : broken.get("expect")) {
            expected.add(new Problem(
                    p.path("file").asString(file),
                    p.get("pointer").asString(),
                    p.get("value").asString(),
                    p.get("message").asString(),
                    p.get("hint").asString()));
        }
        assertThat(home.problems()).isNotEmpty().containsExactlyElementsOf(expected);
        ScenarioLibrary library = home.load();
        assertThat(library.find("tiny").orElseThrow().scenario()).isEmpty();
        assertThat(library.find("other").orElseThrow().scenario())
                .as("the other scenario")
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duplicate-key   | line 1, column 23 | has "format" twice in one object.
            trailing-text   | line 1, column 15 | is not JSON here.
            nan             | line 1, column 15 | is not JSON here.
            unfinished      | line 3, column 16 | is not JSON here.
            trailing-comma  | line 3, column 1  | is not JSON here.
            comment         | line 1, column 1  | is not JSON here.
            deep            | ''                | is nested more than 50 deep.
            no-end          | line 1, column    | ends before its JSON does.
            list            | ''                | is not an object.
            blank           | ''                | is empty.
            empty           | ''                | is empty.
            byte-order-mark | ''                | starts with a byte order mark.
            not-utf-8       | line 3            | is not UTF-8.
            """)
    void textThatIsNotJsonIsRefused(String name, String place, String message) throws IOException {
        BrokenHome home = home();
        home.write(
                SCENARIO, Files.readAllBytes(BrokenHome.RESOURCES.resolve("raw").resolve(name + ".json")));
        assertThat(home.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(SCENARIO);
            assertThat(problem.pointer()).startsWith(place);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws IOException {
        BrokenHome home = home();
        Files.delete(home.file(SCENARIO));
        Files.createDirectory(home.file(SCENARIO));
        assertThat(home.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("is a folder."));
    }

    @Test
    void aFileThatIsGoneIsMissed() throws IOException {
        BrokenHome home = home();
        Files.delete(home.file("scenarios/tiny/text.en.json"));
        assertThat(home.problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("scenarios/tiny/text.en.json");
            assertThat(p.message()).isEqualTo("does not exist.");
        });
    }

    @Test
    void noFoldersAtAllIsNoCrash() {
        ScenarioLibrary library = ScenarioLibrary.load(LabFolders.below(temporary.resolve("nowhere")));
        assertThat(library.entries()).isEmpty();
        assertThat(library.problems()).isNotEmpty();
        assertThat(library.readScenario(temporary.resolve("nothing.json")).ok()).isFalse();
        assertThat(library.readMarket(Path.of("/")).ok()).isFalse();
    }

    @Test
    void absurdSizesAreRefused() {
        BrokenHome home = home();
        home.write(SCENARIO, " ".repeat(5_000_001).getBytes(StandardCharsets.UTF_8));
        assertThat(home.problems().getFirst().message()).isEqualTo("is larger than 5 MB.");
    }

    @Test
    void longTextsAreRefused() {
        String text = home().read("scenarios/tiny/text.en.json").replace("Tiny", "x".repeat(10_001));
        BrokenHome home = new BrokenHome(temporary.resolve("long"));
        home.write("scenarios/tiny/text.en.json", text.getBytes(StandardCharsets.UTF_8));
        assertThat(home.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("has a text of more than 10000 characters."));
    }

    @Test
    void tooManyFirmsAreRefused() {
        StringBuilder firms = new StringBuilder();
        for (int i = 0; i < 63; i++) {
            firms.append("\"more-").append(i).append("\": {\"cash\": 1},");
        }
        String world = home().read(WORLD).replace("\"firms\": {", "\"firms\": {" + firms);
        BrokenHome home = new BrokenHome(temporary.resolve("many"));
        home.write(WORLD, world.getBytes(StandardCharsets.UTF_8));
        assertThat(home.problems())
                .anySatisfy(p -> assertThat(p)
                        .extracting(Problem::pointer, Problem::message, Problem::hint)
                        .containsExactly("/market/firms", "has 65 entries.", "At most 64 are allowed."));
    }

    @Test
    void longListsAreRefused() {
        String steps = "[" + "{},".repeat(10_000) + "{}]";
        String world = home().read(WORLD).replace("[{\"week\": 5, \"price\": 9}]", steps);
        BrokenHome home = new BrokenHome(temporary.resolve("list"));
        home.write(WORLD, world.getBytes(StandardCharsets.UTF_8));
        assertThat(home.problems()).anySatisfy(p -> assertThat(p.message()).isEqualTo("has 10001 items."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document: doc       | document: dok       | line 6  | dok       | is not a known document.
            kind: figure        | kind: number        | line 8  | number    | is not a known kind.
            confidence: medium  | confidence: certain | line 18 | certain   | is not a known confidence.
            locator: page 1     | confidence: high    | line 7  | high      | belongs to documents of grade H only.
            contradicts: H1     | tags: x             | line 9  | H2        | does not name H1 in return.
            ## H2               | ## H3               | line 14 | H3        | is out of order.
            ## H2               | ## H1               | line 14 | H1        | stands here twice.
            tags: price         | tag: price          | line 10 | tag       | is not a known key.
            zh: 价格10元。        | zh 价格10元。         | line 12 | zh 价格10元。 | is not "key: value".
            ### Prices          | Prices              | line 3  | Prices    | belongs to no fact.
            en: It costs ¥10.   | kind: claim         | line 11 | kind      | stands here twice.
            """)
    void factsAreReadStrictly(String from, String to, String line, String value, String message) {
        BrokenHome home = home();
        String text = home.read("seeds/hali-power.md");
        assertThat(text).contains(from);
        home.write("seeds/hali-power.md", text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        assertThat(home.problems())
                .anySatisfy(p -> assertThat(p)
                        .extracting(Problem::file, Problem::pointer, Problem::value, Problem::message)
                        .containsExactly("seeds/hali-power.md", line, value, message));
    }

    /** Puts each odd value in the place of every value of a file in turn: reading may refuse, but never fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                SCENARIO,
                WORLD,
                "scenarios/tiny/text.en.json",
                "scenarios/worlds/pair.text.en.json",
                "scenarios/tiny/lesson.json",
                "scenarios/tiny/lesson.en.json"
            })
    void oddValuesNeverCrash(String file) throws IOException {
        BrokenHome home = home();
        ScenarioLibrary library = home.load();
        JsonNode odd = BrokenHome.MAPPER.readTree("[null, -1, 1e300, \"\", \"../x\", \"\\u0000\", [], {}, [{}]]");
        JsonNode root = BrokenHome.MAPPER.readTree(home.read(file));
        for (String pointer : pointers(root, "")) {
            for (JsonNode value : odd) {
                home.write(file, BrokenHome.MAPPER.writeValueAsBytes(root));
                home.edit(
                        file,
                        BrokenHome.MAPPER.createObjectNode().set(pointer, value),
                        BrokenHome.MAPPER.createArrayNode());
                Result<Scenario> read = library.readScenario(home.file(SCENARIO));
                assertThat(read.ok())
                        .as("%s = %s", pointer, value)
                        .isEqualTo(read.problems().isEmpty());
            }
        }
    }

    private static List<String> pointers(JsonNode node, String prefix) {
        List<String> pointers = new ArrayList<>();
        node.propertyStream().forEach(field -> {
            String pointer = prefix + "/" + field.getKey().replace("/", "~1");
            pointers.add(pointer);
            pointers.addAll(pointers(field.getValue(), pointer));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(prefix + "/" + i);
            pointers.addAll(pointers(node.get(i), prefix + "/" + i));
        }
        return pointers;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "to": "other"             | "to": "othr"           | /to                | "othr" | is not a known scenario.
            "levers": ["cash"]        | "levers": ["csh"]      | /carried/0/levers/0 | "csh"  | is not a known lever of tiny.
            {"/firms/young/cash": 1000} | {"csh": 1}             | /carried/0/sets/csh | 1      | is for no lever of this scenario.
            "left": ["rest"]          | "left": []             | /left              | ''     | must say what cannot be carried over.
            "left"                    | "lft"                  | /lft               | ''     | is not a known field.
            """, quoteCharacter = '`')
    void transplantsAreReadStrictly(String from, String to, String pointer, String value, String message) {
        BrokenHome home = home();
        String file = "scenarios/transplants/there.json";
        String text = home.read(file);
        assertThat(text).contains(from);
        home.write(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        String said = value.equals("''") ? "" : value;
        assertThat(home.problems())
                .anySatisfy(p -> assertThat(p)
                        .extracting(Problem::file, Problem::pointer, Problem::value, Problem::message)
                        .containsExactly(file, pointer, said, message));
        assertThat(home.load().transplants()).isEmpty();
        assertThat(home.load().find("tiny").orElseThrow().scenario()).isPresent();
    }

    @Test
    void aMarketAloneNeedsNoBases() throws IOException {
        BrokenHome home = home();
        home.edit(
                WORLD,
                BrokenHome.MAPPER.createObjectNode(),
                BrokenHome.MAPPER.createArrayNode().add("/bases"));
        assertThat(home.load().readMarket(home.file(WORLD)).value()).isPresent();
        assertThat(home.problems()).isNotEmpty();
    }

    @Test
    void aScenarioAloneIsReadOnTheWorldBesideIt() {
        BrokenHome home = home();
        assertThat(Shipped.LIBRARY.find("tiny")).isEmpty();
        assertThat(Shipped.LIBRARY.readScenario(home.file(SCENARIO)).value()).isPresent();
    }
}
