package caselab.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the smallest home there is, to be broken in one place. */
final class BrokenHome {

    static final Path RESOURCES = Path.of("src/test/resources/broken");
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Stands in a case for a number that JSON can spell and no machine can hold. */
    private static final String TOO_LARGE = "RAW1e999";

    private final Path folder;

    BrokenHome(Path folder) {
        this.folder = folder;
        Path base = RESOURCES.resolve("base");
        try (Stream<Path> all = Files.walk(base)) {
            for (Path from : all.toList()) {
                Path to = folder.resolve(base.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    ScenarioLibrary load() {
        return ScenarioLibrary.load(LabFolders.below(folder));
    }

    /** All problems of the library and its entries, with file names from the home. */
    List<Problem> problems() {
        ScenarioLibrary library = load();
        return Stream.concat(
                        library.problems().stream(),
                        library.entries().stream().flatMap(entry -> entry.problems().stream()))
                .map(p -> new Problem(
                        p.file()
                                .substring(p.file().indexOf(folder.getFileName() + "/")
                                        + folder.getFileName().toString().length()
                                        + 1),
                        p.pointer(),
                        p.value(),
                        p.message(),
                        p.hint()))
                .distinct()
                .toList();
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(file(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets and removes places of a JSON file. */
    void edit(String name, JsonNode set, JsonNode remove) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(read(name));
        for (Map.Entry<String, JsonNode> entry : set.properties()) {
            set(root, JsonPointer.compile(entry.getKey()), entry.getValue());
        }
        for (JsonNode pointer : remove) {
            JsonPointer at = JsonPointer.compile(pointer.asString());
            ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
        }
        String text = MAPPER.writeValueAsString(root).replace("\"" + TOO_LARGE + "\"", "1e999");
        write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void set(ObjectNode root, JsonPointer at, JsonNode value) {
        JsonNode parent = root.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
    }
}
