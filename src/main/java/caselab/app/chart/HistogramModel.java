package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.List;

/**
 * How often each answer was given, beside the model's.
 *
 * @param markers places on the same scale: the model's answer, the reader's own, the middle of all
 * @param columns the table's titles: answer, how often
 */
public record HistogramModel(List<Bin> bins, List<Marker> markers, List<String> columns) implements Tabular {

    /** An answer, or a range of answers: its words and how often it was given. */
    public record Bin(String label, int count) {}

    /** Whose answer a marker is; each has a shape and a colour of its own. */
    public enum Whose {
        MODEL,
        OWN,
        MIDDLE
    }

    /**
     * A place on the scale.
     *
     * @param at in bins: 2.5 is the middle of the third
     * @param words what stands at it: "model 0"
     */
    public record Marker(Whose whose, double at, String words) {}

    public HistogramModel {
        bins = List.copyOf(bins);
        markers = List.copyOf(markers);
        columns = List.copyOf(columns);
    }

    int most() {
        return bins.stream().mapToInt(Bin::count).max().orElse(0);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                columns,
                bins.stream()
                        .map(bin -> ChartTable.row(Cell.of(bin.label), Cell.of(Integer.toString(bin.count), bin.count)))
                        .toList());
    }
}
