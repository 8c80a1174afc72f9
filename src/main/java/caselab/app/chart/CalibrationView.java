package caselab.app.chart;

import caselab.app.chart.CalibrationModel.Level;
import caselab.app.chart.CalibrationModel.Point;
import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * How sure, how right: predictions as numbered points, the latest filled. Who is well calibrated falls to the right.
 *
 * <pre>{@code
 * CalibrationView view = new CalibrationView();
 * view.setModel(new CalibrationModel(List.of(new Point(3, 4.4, "3", "Can we wait out the giant?", true)),
 *         List.of(new Level("1", ""), …), "how sure", "ending off by, ¥ m", columns, figures::axis));
 * }</pre>
 */
public final class CalibrationView extends MarkChart<CalibrationModel, CalibrationLayout> {

    private final BarPainter bars = new BarPainter(this);
    private final ScalePainter scale = new ScalePainter(this);

    public CalibrationView() {
        super("calibration-view");
    }

    @Override
    CalibrationView fresh() {
        return new CalibrationView();
    }

    @Override
    CalibrationLayout lay(CalibrationModel shown, GroundLook.Canvas canvas) {
        return CalibrationLayout.of(shown, canvas);
    }

    @Override
    void paint(GraphicsContext gc, CalibrationModel shown, CalibrationLayout marks, Pens pens) {
        Plot plot = marks.plot();
        double unit = pens.unit();
        scale.rising(gc, plot, shown.axis(), pens);
        bars.words(gc, shown.up(), plot.left(), 8 * unit, TextAlignment.LEFT, pens.font(false), Ink.MUTED);
        for (int i = 0; i < shown.levels().size(); i++) {
            Level level = shown.levels().get(i);
            double x = plot.left() + marks.level() * (i + .5);
            double y = plot.bottom() + 14 * unit;
            bars.words(gc, level.name(), x, y, TextAlignment.CENTER, pens.font(false), Ink.TEXT);
            bars.words(gc, level.hits(), x, y + 15 * unit, TextAlignment.CENTER, pens.sized(11, false), Ink.MUTED);
        }
        double foot = plot.bottom() + 46 * unit;
        double middle = plot.left() + plot.width() / 2;
        bars.words(gc, shown.across(), middle, foot, TextAlignment.CENTER, pens.font(false), Ink.MUTED);
        for (int i = 0; i < marks.count(); i++) {
            point(gc, shown.points().get(i), marks.box(i), pens);
        }
    }

    private void point(GraphicsContext gc, Point point, Box box, Pens pens) {
        gc.setFill(ink(point.latest() ? Ink.SERIES_5 : Ink.SURFACE));
        gc.fillOval(box.x(), box.y(), box.width(), box.height());
        gc.setStroke(ink(Ink.SERIES_5));
        gc.setLineWidth(2);
        gc.strokeOval(box.x(), box.y(), box.width(), box.height());
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        Ink words = point.latest() ? Ink.SURFACE : Ink.LABEL_5;
        bars.words(gc, point.mark(), x, y, TextAlignment.CENTER, pens.sized(11, true), words);
    }

    @Override
    String spoken(CalibrationModel shown, int mark) {
        Point point = shown.points().get(mark);
        return Spoken.of(
                point.mark(),
                point.words(),
                shown.across() + " " + shown.levels().get(point.level()).name(),
                shown.up() + " " + shown.axis().apply(point.miss()));
    }
}
