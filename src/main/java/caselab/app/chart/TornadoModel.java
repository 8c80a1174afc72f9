package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What a run's result becomes when one assumption goes to the low and to the high end of its range, the widest first.
 *
 * @param centre the result as it is
 * @param words what is written over it: "Run 7 ¥14.4 m"
 * @param text the words around the bars
 */
public record TornadoModel(double centre, String words, List<Factor> factors, Text text) implements Tabular {

    /**
     * An assumption with the two ends of its range.
     *
     * @param more what only the table says of it, one cell per further title
     */
    public record Factor(String name, End low, End high, List<Cell> more) {
        public Factor {
            more = List.copyOf(more);
        }

        public Factor(String name, End low, End high) {
            this(name, low, high, List.of());
        }
    }

    /**
     * An end of a range.
     *
     * @param result what the run comes to there
     * @param label the assumption's value: "× 1.15"
     * @param note what else is worth a word: "out wk 42"; may be empty
     */
    public record End(double result, String label, String note) {}

    /**
     * Words around the bars.
     *
     * @param low what the hatched bars are called
     * @param high what the solid bars are called
     * @param unit after the last tick
     * @param columns the table's titles: assumption, low end, result there, high end, result there, then what the table
     *     says more
     * @param axis writes a tick
     */
    public record Text(String low, String high, String unit, List<String> columns, DoubleFunction<String> axis) {
        public Text {
            columns = List.copyOf(columns);
        }
    }

    public TornadoModel {
        factors = List.copyOf(factors);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(text.columns, factors.stream().map(this::row).toList());
    }

    private List<Cell> row(Factor factor) {
        List<Cell> cells = new ArrayList<>(ChartTable.row(
                Cell.of(factor.name),
                Cell.of(factor.low.label),
                result(factor.low),
                Cell.of(factor.high.label),
                result(factor.high)));
        cells.addAll(factor.more);
        return cells;
    }

    private Cell result(End end) {
        return Cell.of(Spoken.of("", text.axis.apply(end.result), end.note), end.result);
    }
}
