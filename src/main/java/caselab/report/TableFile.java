package caselab.report;

import caselab.experiment.Column;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of many runs as CSV (RFC 4180, after lines that start with # and say how to repeat it) and as JSON. What
 * never happens reads {@code never}; what has no value is empty, or null.
 */
public final class TableFile {

    private static final String LINE = "\r\n";
    private static final String NEVER = "never";

    private TableFile() {}

    /** Writes a line per run. */
    public static void csv(TableRecord record, Appendable out) throws IOException {
        out.append("# caselab ").append(record.version()).append(' ').append(record.kind());
        out.append(' ').append(record.subject()).append(", ").append(Integer.toString(record.weeks()));
        out.append(" weeks, seed ").append(record.seed().isEmpty() ? "none" : record.seed());
        out.append(", digest ").append(record.digest()).append(LINE);
        record.levers().forEach((key, value) -> comment(out, key, value));
        out.append("# units: ").append(units(record)).append(LINE);
        out.append("run");
        for (TableRecord.Input input : record.inputs()) {
            out.append(',').append(RunCsv.field(heading(record, input)));
        }
        for (Column column : record.table().columns()) {
            out.append(',').append(RunCsv.field(column.key()));
        }
        out.append(LINE);
        for (int row = 0; row < record.table().size(); row++) {
            line(record, row, out);
        }
    }

    private static String units(TableRecord record) {
        return record.table().columns().stream()
                .map(column -> column.key() + " " + column.unit().symbol())
                .collect(Collectors.joining(", "));
    }

    /** A lever may be called like a figure, and a spreadsheet wants to tell them apart. */
    private static String heading(TableRecord record, TableRecord.Input input) {
        boolean taken = record.table().columns().stream()
                .anyMatch(column -> column.key().equals(input.key()));
        return taken ? "set:" + input.key() : input.key();
    }

    private static void comment(Appendable out, String key, String value) {
        try {
            out.append("# ").append(key).append(" = ").append(value).append(LINE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void line(TableRecord record, int row, Appendable out) throws IOException {
        out.append(Integer.toString(row));
        for (TableRecord.Input input : record.inputs()) {
            out.append(',').append(RunCsv.cell(input.values().get(row)));
        }
        for (Column column : record.table().columns()) {
            double value = column.at(row);
            out.append(',').append(value == Double.POSITIVE_INFINITY ? NEVER : RunCsv.number(value));
        }
        out.append(LINE);
    }

    /** Writes an array per input and figure, with the mean and the quantiles of each figure. */
    public static void json(TableRecord record, Writer out) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("program", "caselab " + record.version());
        root.put("command", record.kind());
        root.put("scenario", record.subject());
        root.put("weeks", record.weeks());
        root.put("runs", record.table().size());
        root.put("seed", record.seed());
        ObjectNode levers = root.putObject("levers");
        record.levers().forEach(levers::put);
        ObjectNode settings = root.putObject("settings");
        record.settings().forEach((path, value) -> put(settings, path, value));
        root.put("digest", record.digest());
        ObjectNode inputs = root.putObject("inputs");
        record.inputs().forEach(input -> {
            ArrayNode values = inputs.putArray(input.key());
            input.values().forEach(value -> add(values, value));
        });
        ObjectNode figures = root.putObject("figures");
        record.table().columns().forEach(column -> figure(figures.putObject(column.key()), column));
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        out.write(System.lineSeparator());
    }

    private static void figure(ObjectNode node, Column column) {
        node.put("unit", column.unit().symbol());
        put(node, "mean", column.mean());
        double[] quantiles = column.quantiles(0.1, 0.5, 0.9);
        put(node, "q10", quantiles[0]);
        put(node, "q50", quantiles[1]);
        put(node, "q90", quantiles[2]);
        ArrayNode values = node.putArray("values");
        for (double value : column.values()) {
            add(values, value);
        }
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else if (Double.isNaN(value)) {
            node.putNull(key);
        } else {
            node.put(key, "unlimited");
        }
    }

    private static void add(ArrayNode node, Object value) {
        if (value instanceof Double number) {
            add(node, number.doubleValue());
        } else {
            node.add(value.toString());
        }
    }

    private static void add(ArrayNode node, double value) {
        if (Double.isFinite(value)) {
            node.add(value);
        } else if (Double.isNaN(value)) {
            node.addNull();
        } else {
            node.add(NEVER);
        }
    }
}
