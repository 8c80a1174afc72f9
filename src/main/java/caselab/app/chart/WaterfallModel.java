package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * How one figure becomes another: a bar for the first, a step for each reason, a bar for the last.
 *
 * @param columns the table's titles: the bar, what it is about, its value
 * @param axis writes a tick of the value axis
 */
public record WaterfallModel(List<Bar> bars, List<String> columns, DoubleFunction<String> axis) implements Tabular {

    /** What a bar stands for: an end stands on zero, the others on the bar before them. */
    public enum Kind {
        END,
        DECISION,
        WORLD,
        LUCK
    }

    /**
     * One bar.
     *
     * @param detail a quieter second row: "0 → 40 %"
     * @param amount the figure of an end, the difference of a step
     * @param words the amount as written at the bar: "+11.8"
     */
    public record Bar(Kind kind, String name, String detail, double amount, String words) {}

    public WaterfallModel {
        bars = List.copyOf(bars);
        columns = List.copyOf(columns);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                columns,
                bars.stream()
                        .map(bar ->
                                ChartTable.row(Cell.of(bar.name), Cell.of(bar.detail), Cell.of(bar.words, bar.amount)))
                        .toList());
    }
}
