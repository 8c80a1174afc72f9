package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure over two levers, such as worlds survived of 100. Cells that are not worked out yet hold NaN and are left
 * blank, so that a map may be shown while it fills.
 *
 * @param across the lever from left to right
 * @param up the lever from the bottom to the top
 * @param values by row from the bottom, then by column
 * @param scale what the colours mean
 * @param contours lines of equal value
 * @param own the reader's cell, or null
 * @param rescue the nearest cell that meets the goal, or null
 */
public record HeatMapModel(
        Lever across,
        Lever up,
        List<Weekly> values,
        Scale scale,
        List<Contour> contours,
        @Nullable Mark own,
        @Nullable Mark rescue)
        implements Tabular {

    /** A lever: its title with unit, and the words of its values, rising. */
    public record Lever(String title, List<String> values) {
        public Lever {
            values = List.copyOf(values);
        }
    }

    /**
     * What the colours mean.
     *
     * @param figure a value as written in a cell: "75"
     * @param said a value as said: "75 of 100 worlds"
     */
    public record Scale(double low, double high, DoubleFunction<String> figure, DoubleFunction<String> said) {}

    /** A line of equal value with its words; a goal is dashed. */
    public record Contour(double level, String words, boolean dashed) {}

    /** A cell worth a mark, with a word below its figure; may be empty. */
    public record Mark(int column, int row, String words) {}

    public HeatMapModel {
        values = List.copyOf(values);
        contours = List.copyOf(contours);
        if (values.size() != up.values.size()) {
            throw new IllegalArgumentException(values.size() + " rows for " + up.values.size() + " values of '"
                    + up.title + "'; give one for each");
        }
    }

    /** Rows from the bottom, each from left to right. */
    public static List<Weekly> rows(double[][] values) {
        return Arrays.stream(values).map(Weekly::of).toList();
    }

    int columns() {
        return across.values.size();
    }

    int count() {
        return columns() * up.values.size();
    }

    double value(int column, int row) {
        return row >= 0 && row < values.size() ? values.get(row).at(column) : Double.NaN;
    }

    /** A row for each value of the lever that goes up, the highest first, as on the map. */
    @Override
    public ChartTable table() {
        List<String> titles = new ArrayList<>(List.of(up.title + " ↑  " + across.title + " →"));
        titles.addAll(across.values);
        return new ChartTable(
                titles,
                IntStream.range(0, up.values.size())
                        .map(row -> up.values.size() - 1 - row)
                        .mapToObj(this::row)
                        .toList());
    }

    private List<Cell> row(int row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(up.values.get(row))));
        for (int column = 0; column < columns(); column++) {
            double value = value(column, row);
            cells.add(Cell.of(Double.isNaN(value) ? "" : scale.figure.apply(value), value));
        }
        return cells;
    }
}
