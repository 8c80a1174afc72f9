package caselab.report.insight;

import caselab.report.Exportable;
import caselab.report.RunCsv;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an experiment found, with all it takes to repeat it: as sentences, as CSV, as JSON.
 *
 * @param about program, scenario, settings, seed and the like, in order
 * @param columns names of the columns
 * @param rows texts and numbers, as many as there are columns; NaN for none
 * @param sentences the same in words
 */
public record Sheet(Map<String, String> about, List<String> columns, List<List<Object>> rows, List<String> sentences)
        implements Exportable {

    private static final String LINE = "\r\n";

    public Sheet {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        sentences = List.copyOf(sentences);
    }

    /** A short name of the exact rows: eight hexadecimal digits (CRC-32C of the CSV). */
    public String digest() {
        CRC32C crc = new CRC32C();
        crc.update(table().getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }

    /** To read: the sentences, then how to repeat it. */
    @Override
    public String text() {
        String facts = about.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(System.lineSeparator()));
        return String.join(System.lineSeparator(), sentences) + System.lineSeparator() + System.lineSeparator() + facts
                + System.lineSeparator() + "digest: " + digest() + System.lineSeparator();
    }

    /** For a spreadsheet (RFC 4180), after lines that start with a number sign and say how to repeat it. */
    @Override
    public String csv() {
        StringBuilder text = new StringBuilder();
        about.forEach((key, value) ->
                text.append("# ").append(key).append(": ").append(value).append(LINE));
        text.append("# digest: ").append(digest()).append(LINE);
        return text.append(table()).toString();
    }

    private String table() {
        StringBuilder text =
                new StringBuilder(columns.stream().map(RunCsv::field).collect(Collectors.joining(",")));
        text.append(LINE);
        for (List<Object> row : rows) {
            text.append(row.stream().map(RunCsv::cell).collect(Collectors.joining(",")))
                    .append(LINE);
        }
        return text.toString();
    }

    /** For a program. What is not a number is null. */
    @Override
    public String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        about.forEach(root::put);
        root.put("digest", digest());
        ArrayNode said = root.putArray("sentences");
        sentences.forEach(said::add);
        ArrayNode table = root.putArray("rows");
        rows.forEach(row -> {
            ObjectNode node = table.addObject();
            for (int c = 0; c < columns.size(); c++) {
                put(node, columns.get(c), row.get(c));
            }
        });
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + System.lineSeparator();
    }

    private static void put(ObjectNode node, String key, Object value) {
        switch (value) {
            case Integer whole -> node.put(key, whole);
            case Double number when Double.isFinite(number) -> node.put(key, number);
            case Double _ -> node.putNull(key);
            default -> node.put(key, value.toString());
        }
    }
}
