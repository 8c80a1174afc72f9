package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * How sure a reader was against how far off, a point for each prediction.
 *
 * @param levels of confidence from the lowest, with how many hits they had in words: "1 of 3"
 * @param across the title of the levels: "how sure"
 * @param up the title of the misses: "ending off by, ¥ m"
 * @param columns the table's titles: prediction, confidence, miss
 * @param axis writes a miss
 */
public record CalibrationModel(
        List<Point> points,
        List<Level> levels,
        String across,
        String up,
        List<String> columns,
        DoubleFunction<String> axis)
        implements Tabular {

    /**
     * A prediction.
     *
     * @param level which level, from 0
     * @param miss how far off, 0 for a hit
     * @param mark its number, drawn in the point
     * @param words what it was about
     * @param latest the one just made, drawn filled
     */
    public record Point(int level, double miss, String mark, String words, boolean latest) {}

    /** A level of confidence; the hits may be empty. */
    public record Level(String name, String hits) {}

    public CalibrationModel {
        points = List.copyOf(points);
        levels = List.copyOf(levels);
        columns = List.copyOf(columns);
        for (Point point : points) {
            if (point.level < 0 || point.level >= levels.size()) {
                throw new IllegalArgumentException("prediction '" + point.mark + "' has level " + point.level
                        + "; choose from 0 to " + (levels.size() - 1));
            }
        }
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                columns,
                points.stream()
                        .map(point -> ChartTable.row(
                                Cell.of(Spoken.of(point.mark, point.words)),
                                Cell.of(levels.get(point.level).name),
                                Cell.of(axis.apply(point.miss), point.miss)))
                        .toList());
    }
}
