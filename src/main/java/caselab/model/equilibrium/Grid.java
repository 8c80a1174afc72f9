package caselab.model.equilibrium;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A table of numbers, immutable.
 *
 * @param columns numbers in a row
 * @param values rows one behind the other
 */
public record Grid(int columns, List<Double> values) {

    public Grid {
        values = List.copyOf(values);
    }

    /** A number of a table. */
    interface Cell {
        double at(int row, int column);
    }

    static Grid of(int rows, int columns, Cell cell) {
        return new Grid(columns, list(rows * columns, i -> cell.at(i / columns, i % columns)));
    }

    static List<Double> list(int size, IntToDoubleFunction value) {
        return IntStream.range(0, size).mapToObj(i -> value.applyAsDouble(i)).toList();
    }

    /** What a change of an item, which may depend on its place, makes. */
    interface Change<T> {
        T apply(T item, int index);
    }

    static <T> List<T> each(List<T> items, Change<T> change) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> change.apply(items.get(i), i))
                .toList();
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Number of rows. */
    public int rows() {
        return columns == 0 ? 0 : values.size() / columns;
    }

    /** The number in this row and column. */
    public double at(int row, int column) {
        return values.get(row * columns + column);
    }
}
