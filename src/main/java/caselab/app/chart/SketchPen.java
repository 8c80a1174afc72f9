package caselab.app.chart;

import caselab.app.chart.Sketch.Point;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets the reader draw an expected line: with a mouse or a finger (which JavaFX turns into a mouse), or with up and
 * down at the cursor's week and Delete to take a point away.
 */
final class SketchPen {

    /** Points of a stroke lie on a grid of this many parts, so that a line stays a few points. */
    private static final int GRID = 26;

    private static final int FINE = 5;

    private final LineChartView view;
    private @Nullable Point last;

    SketchPen(LineChartView view) {
        this.view = view;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(event.getX(), event.getY()));
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> draw(event.getX(), event.getY()));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void begin(double x, double y) {
        last = null;
        draw(x, y);
    }

    private void draw(double x, double y) {
        Sketch sketch = view.sketchProperty().get();
        Plot plot = view.plot();
        if (sketch == null || plot == null || !view.drawingProperty().get() || (last == null && outside(plot, x, y))) {
            return;
        }
        int grid = Math.max(1, plot.weeks() / GRID);
        int week = Math.min(plot.weeks(), Math.round((float) plot.weekAt(x) / grid) * grid);
        Point here = new Point(week, plot.valueAt(plot.clampY(y)));
        view.sketchProperty().set(sketch.stroke(last == null ? here : last, here));
        last = here;
    }

    private static boolean outside(Plot plot, double x, double y) {
        return x < plot.left() - 8 || x > plot.right() + 8 || y < plot.top() || y > plot.bottom();
    }

    private void key(KeyEvent event) {
        Sketch sketch = view.sketchProperty().get();
        Plot plot = view.plot();
        int week = view.getCursorWeek();
        if (sketch == null || plot == null || !view.drawingProperty().get() || week < 0) {
            return;
        }
        double stride = plot.axis().step() / (event.isShiftDown() ? 1 : FINE);
        Sketch next = switch (event.getCode()) {
            case UP -> sketch.with(week, sketch.at(week) + stride);
            case DOWN -> sketch.with(week, sketch.at(week) - stride);
            case DELETE, BACK_SPACE -> sketch.without(week);
            default -> sketch;
        };
        if (!next.equals(sketch)) {
            view.sketchProperty().set(next);
            event.consume();
        }
    }
}
