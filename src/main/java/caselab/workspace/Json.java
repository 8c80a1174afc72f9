package caselab.workspace;

import caselab.model.Domain;
import caselab.scenario.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON the way the workspace writes it: the same record gives the same bytes. What is empty is left out. */
final class Json {

    private static final Domain ANY = Domain.of(-Double.MAX_VALUE, Double.MAX_VALUE);
    /** Always with milliseconds, so that texts sort as times do. */
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** On one line, for the database. */
    static String compact(ObjectNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** For people: one field a line, ending with a line end. */
    static String pretty(ObjectNode node) {
        return PRETTY.writeValueAsString(node) + "\n";
    }

    static void text(ObjectNode to, String key, String text) {
        if (!text.isBlank()) {
            to.put(key, text);
        }
    }

    static void numbers(ObjectNode to, String key, Map<String, Double> values) {
        if (!values.isEmpty()) {
            ObjectNode node = to.putObject(key);
            values.forEach(node::put);
        }
    }

    static void texts(ObjectNode to, String key, Map<String, String> values) {
        if (!values.isEmpty()) {
            ObjectNode node = to.putObject(key);
            values.forEach(node::put);
        }
    }

    static void time(ObjectNode to, String key, Instant time) {
        to.put(key, stamp(time));
    }

    static String stamp(Instant time) {
        return STAMP.format(time);
    }

    static double number(Place place) {
        return place.number(ANY);
    }

    static Map<String, Double> numbers(Place place) {
        Map<String, Double> values = new TreeMap<>();
        place.fields().forEach((key, value) -> values.put(key, number(value)));
        return values;
    }

    static Map<String, String> texts(Place place) {
        Map<String, String> values = new TreeMap<>();
        place.fields().forEach((key, value) -> values.put(key, value.text()));
        return values;
    }

    /** The time here; the beginning of 1970 if there is a problem. */
    static Instant time(Place place) {
        String text = place.text();
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeParseException e) {
            place.problem("is not a time.", "Write it like 2026-03-01T09:30:00.000Z.");
            return Instant.EPOCH;
        }
    }

    static Optional<String> optional(Place place) {
        return place.present() ? Optional.of(place.text()) : Optional.empty();
    }
}
