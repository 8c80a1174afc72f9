package caselab.scenario;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file to a tree: standard JSON only, no key twice, nothing after the end, no absurd sizes. */
public final class JsonFile {

    private static final int DEEPEST = 50;
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_NOTES = 1_000_000;
    private static final JsonMapper FILES = mapper(LONGEST_WORDS);
    private static final JsonMapper NOTES = mapper(LONGEST_NOTES);

    private JsonFile() {}

    private static JsonMapper mapper(int longestText) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(longestText)
                .maxNameLength(1_000)
                .maxNumberLength(100)
                .build();
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The root of the file, which must be an object; empty if there is a problem. */
    static Optional<Place> read(Path file, Problems problems) {
        return TextFile.read(file, problems).flatMap(text -> parse(FILES, TextFile.name(file), text, problems));
    }

    /**
     * The root of a text that a user may have written at length; it must be an object. Empty if there is a problem.
     *
     * @param name what problems call it
     */
    public static Optional<Place> parse(String name, String text, Problems problems) {
        return parse(NOTES, name, text, problems);
    }

    private static Optional<Place> parse(JsonMapper mapper, String name, String text, Problems problems) {
        try {
            JsonNode root = mapper.readTree(text);
            if (root.isObject()) {
                return Optional.of(new Place(name, "", root, problems));
            }
            problems.add(new Problem(name, "", Say.shortly(root.toString()), "is not an object.", "Start with {."));
        } catch (JacksonException e) {
            JsonFault fault = JsonFault.of(e);
            problems.add(new Problem(name, fault.place(), "", fault.message(), "The file must be standard JSON."));
        }
        return Optional.empty();
    }
}
