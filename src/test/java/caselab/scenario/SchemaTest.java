package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Parameter;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.Unit;
import caselab.model.metric.Metric;
import caselab.model.metric.Metrics;
import caselab.model.theory.ClosedForm;
import caselab.model.theory.ClosedForms;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas accept what is shipped, and know every parameter, metric and unit the model has. */
class SchemaTest {

    private static final Path FOLDER = LabFolders.find().scenarios();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, Parameter[]> KINDS = Map.of(
            "market", MarketParameter.values(),
            "segment", SegmentParameter.values(),
            "nest", NestParameter.values(),
            "firm", FirmParameter.values(),
            "product", ProductParameter.values());

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".json") && !file.startsWith(FOLDER.resolve("schema")))
                    .toList();
        }
    }

    static Stream<String> kinds() {
        return KINDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsWhatIsShipped(Path file) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schemaOf(file)));
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    private static Path schemaOf(Path file) {
        return FOLDER.resolve("schema").resolve(kind(file) + ".schema.json");
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        if (name.contains("text.")) {
            return "text";
        }
        if (name.startsWith("lesson.")) {
            return name.equals(LessonReader.FILE) ? "lesson" : "lesson-text";
        }
        if (name.equals(ScenarioReader.FILE)) {
            return "scenario";
        }
        String folder = file.getParent().getFileName().toString();
        return Map.of("examples", "game", "worlds", "world", TransplantReader.FOLDER, "transplant")
                .get(folder);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void knowsEveryParameter(String kind) throws IOException {
        JsonNode schema = read("world").get("$defs").get(kind);
        Parameter[] parameters = KINDS.get(kind);
        for (Map.Entry<String, Object> property :
                ParameterSchema.properties(parameters).entrySet()) {
            JsonNode expected = MAPPER.valueToTree(property.getValue());
            assertThat(same(schema.get("properties").path(property.getKey()), expected))
                    .as("world.schema.json, %s, should have \"%s\": %s", kind, property.getKey(), expected)
                    .isTrue();
        }
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        assertThat(required).containsAll(ParameterSchema.required(parameters));
    }

    @Test
    void hasNoParameterThatIsGone() throws IOException {
        assertThat(read("world").get("$defs").get("segment").get("properties").propertyNames())
                .hasSize(SegmentParameter.values().length);
        assertThat(read("world").get("$defs").get("firm").get("properties").propertyNames())
                .hasSize(FirmParameter.values().length);
        assertThat(read("world").get("$defs").get("product").get("properties").propertyNames())
                .hasSize(ProductParameter.values().length + 6);
        assertThat(read("world").get("$defs").get("market").get("properties").propertyNames())
                .hasSize(MarketParameter.values().length + 5);
    }

    @Test
    void knowsEveryMetricAndUnit() throws IOException {
        JsonNode defs = read("scenario").get("$defs");
        assertThat(words(defs.get("metric").get("enum")))
                .containsExactlyElementsOf(
                        Metrics.all().stream().map(Metric::key).toList());
        assertThat(words(defs.get("lever").get("properties").get("unit").get("enum")))
                .containsExactlyElementsOf(
                        Stream.of(Unit.values()).map(Unit::symbol).toList());
        assertThat(read("lesson").get("$defs").get("measure")).isEqualTo(defs.get("measure"));
        assertThat(read("lesson").get("$defs").get("metric")).isEqualTo(defs.get("metric"));
    }

    @Test
    void knowsEveryTheoryCard() throws IOException {
        JsonNode card = read("scenario")
                .get("properties")
                .get("theory")
                .get("items")
                .get("properties")
                .get("card");
        assertThat(words(card.get("enum")))
                .containsExactlyElementsOf(
                        ClosedForms.all().stream().map(ClosedForm::key).toList());
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(String kind) throws IOException {
        return MAPPER.readTree(Files.readString(FOLDER.resolve("schema").resolve(kind + ".schema.json")));
    }

    /** Whether two trees are equal, where 1 is 1.0. */
    private static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.asDouble() == b.asDouble();
        }
        if (!a.isContainer() || !b.isContainer() || a.size() != b.size()) {
            return a.equals(b);
        }
        return a.isArray()
                ? a.equals(b)
                : a.propertyStream()
                        .allMatch(field -> b.has(field.getKey()) && same(field.getValue(), b.get(field.getKey())));
    }
}
