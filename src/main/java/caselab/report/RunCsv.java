package caselab.report;

import caselab.model.Trajectory;
import java.io.IOException;
import java.util.List;

/** A run as CSV (RFC 4180): a header, then one row per week; weeks count from 0. */
public final class RunCsv {

    private static final String LINE = "\r\n";
    private static final double EXACT = 1L << 53;

    private RunCsv() {}

    /** Writes the run. */
    public static void write(Trajectory run, Appendable out) throws IOException {
        List<Columns.Column> columns = Columns.of(run);
        out.append("week");
        for (Columns.Column column : columns) {
            out.append(',').append(field(column.name()));
        }
        out.append(LINE);
        for (int week = 0; week < run.weeks(); week++) {
            out.append(Integer.toString(week));
            for (Columns.Column column : columns) {
                out.append(',').append(number(run.at(column.series(), column.index(), week)));
            }
            out.append(LINE);
        }
    }

    /** A field, in quotes where the format asks for them. */
    public static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A number or a text as a field. */
    public static String cell(Object value) {
        return value instanceof Number number ? number(number.doubleValue()) : field(value.toString());
    }

    /** The shortest digits that read back as the same number; empty where there is no number. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < EXACT
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
