package caselab.app.chart;

import caselab.app.chart.CalibrationModel.Point;
import caselab.app.chart.WordPlacer.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where predictions stand; those at the same place stand beside one another. */
record CalibrationLayout(Plot plot, double level, List<Box> boxes) implements MarkChart.Marks {

    static final double RADIUS = 9;
    private static final double NEAR = 1.6;

    static CalibrationLayout of(CalibrationModel model, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        double worst = model.points().stream().mapToDouble(Point::miss).max().orElse(1);
        double top = 26 * unit;
        double left = 34 * unit;
        Plot plot = new Plot(
                left,
                top,
                Math.max(1, canvas.width() - left - 8),
                Math.max(1, canvas.height() - top - 56 * unit),
                1,
                SoftAxis.fit(0, worst));
        double level = plot.width() / Math.max(1, model.levels().size());
        Map<String, Integer> taken = new HashMap<>();
        List<Box> boxes = new ArrayList<>();
        for (Point point : model.points()) {
            double y = plot.y(point.miss());
            String place = point.level() + ":" + Math.round(y / (NEAR * RADIUS * unit));
            int beside = taken.merge(place, 1, Integer::sum) - 1;
            double x = left + level * (point.level() + .5) + (beside % 2 == 0 ? beside : -beside - 1) * RADIUS * unit;
            boxes.add(new Box(x - RADIUS * unit, y - RADIUS * unit, 2 * RADIUS * unit, 2 * RADIUS * unit));
        }
        return new CalibrationLayout(plot, level, boxes);
    }

    @Override
    public int count() {
        return boxes.size();
    }

    @Override
    public Box box(int mark) {
        return boxes.get(mark);
    }
}
