package caselab.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What came of many runs: one row per future, one column per figure. Charts, files and reports all read this.
 *
 * @param futures what each row was played with, in the order of the rows; may be worked out only when looked at
 * @param columns the figures, in the order of the question
 */
public record ResultTable(List<Future> futures, List<Column> columns) {

    public ResultTable {
        columns = List.copyOf(columns);
    }

    /**
     * A table of figures that were put together elsewhere.
     *
     * @param values the figures, column by column, one value per future
     */
    public static ResultTable of(List<Future> futures, List<Figure> figures, double[][] values) {
        return new ResultTable(
                futures,
                IntStream.range(0, figures.size())
                        .mapToObj(k -> new Column(figures.get(k), values[k]))
                        .toList());
    }

    /** Number of rows. */
    public int size() {
        return futures.size();
    }

    /** The column of this key. */
    public Optional<Column> find(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /**
     * The column of this key.
     *
     * @throws IllegalArgumentException naming the columns there are
     */
    public Column column(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("The table has no column " + key + ". It has "
                        + columns.stream().map(Column::key).toList()));
    }
}
