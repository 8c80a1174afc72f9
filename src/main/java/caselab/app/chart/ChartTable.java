package caselab.app.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart as a table, for readers who do not see it and for export.
 *
 * <pre>{@code
 * new ChartTable(List.of("lever", "share"), List.of(List.of(Cell.of("OEM share"), Cell.of("+11.8", 11.8)))).csv();
 * }</pre>
 *
 * @param columns the titles
 * @param rows as many cells each as there are titles
 */
public record ChartTable(List<String> columns, List<List<Cell>> rows) {

    /**
     * One cell.
     *
     * @param words what the reader sees
     * @param number what is exported and sorted by, NaN where the cell is only words
     */
    public record Cell(String words, double number) {

        public static Cell of(String words) {
            return new Cell(words, Double.NaN);
        }

        public static Cell of(String words, double number) {
            return new Cell(words, number);
        }

        /** The number as it is, or the words, quoted where they need it. */
        String csv() {
            if (!Double.isNaN(number)) {
                return number == Math.rint(number) && Math.abs(number) < 1e15
                        ? Long.toString((long) number)
                        : Double.toString(number);
            }
            boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
        }
    }

    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size()
                        + " titles; give each title a cell");
            }
        }
    }

    /** A table without anything. */
    public static ChartTable empty() {
        return new ChartTable(List.of(), List.of());
    }

    static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }

    /** Comma-separated text with a head line; numbers in full, with a decimal point. */
    public String csv() {
        String head = line(columns.stream().map(Cell::of).toList());
        return rows.stream().map(ChartTable::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(Cell::csv).collect(Collectors.joining(",", "", "\r\n"));
    }
}
