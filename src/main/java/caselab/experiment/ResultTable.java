package caselab.experiment;

import java.util.List;
import java.util.Optional;

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
