package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import java.util.List;

/** Where the cells of a heat map lie; marks count by row from the bottom, then by column. */
record HeatMapLayout(Box map, int columns, int rows) implements MarkChart.Marks {

    static final double LEGEND = 58;

    static HeatMapLayout of(HeatMapModel model, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        double words = widest(model.up().values(), canvas.ruler());
        double left = words + 34 * unit;
        double top = 4 * unit;
        double width = canvas.width() - left - (LEGEND + 18) * unit;
        double height = canvas.height() - top - 46 * unit;
        Box map = new Box(left, top, Math.max(1, width), Math.max(1, height));
        return new HeatMapLayout(map, model.columns(), model.up().values().size());
    }

    static double widest(List<String> words, Ruler ruler) {
        return words.stream()
                .mapToDouble(word -> ruler.width(word, false))
                .max()
                .orElse(0);
    }

    @Override
    public int count() {
        return columns * rows;
    }

    @Override
    public Box box(int mark) {
        return cell(mark % columns, mark / columns);
    }

    Box cell(int column, int row) {
        double wide = map.width() / columns;
        double high = map.height() / rows;
        return new Box(map.x() + column * wide, map.y() + (rows - 1 - row) * high, wide, high);
    }

    /** Where a point between cells lies. */
    double x(double column) {
        return map.x() + (column + .5) * map.width() / columns;
    }

    double y(double row) {
        return map.y() + (rows - .5 - row) * map.height() / rows;
    }
}
