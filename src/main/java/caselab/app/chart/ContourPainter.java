package caselab.app.chart;

import caselab.app.chart.ContourPath.Point;
import caselab.app.chart.WordPlacer.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Paints lines of equal value: dark on a white casing, so that they show on every colour and in every theme. */
final class ContourPainter {

    private static final double CASING = 5;
    private static final double[] GOAL = {5, 4};

    private final BarPainter bars;

    ContourPainter(InkedRegion inks) {
        bars = new BarPainter(inks);
    }

    void paint(GraphicsContext gc, HeatMapModel model, HeatMapLayout marks, Pens pens) {
        List<Box> taken = new ArrayList<>();
        model.contours().forEach(contour -> paint(gc, model, contour, marks, pens, taken));
    }

    private void paint(
            GraphicsContext gc,
            HeatMapModel model,
            HeatMapModel.Contour contour,
            HeatMapLayout marks,
            Pens pens,
            List<Box> taken) {
        List<List<Point>> lines = ContourPath.of(model, contour.level());
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineCap(StrokeLineCap.BUTT);
        for (List<Point> line : lines) {
            stroke(gc, line, marks, Color.WHITE, CASING, null);
            stroke(gc, line, marks, Color.BLACK, 2, contour.dashed() ? GOAL : null);
        }
        gc.setLineDashes((double[]) null);
        lines.stream()
                .max(Comparator.comparingInt(List::size))
                .ifPresent(line -> words(gc, contour, line, marks, pens, taken));
    }

    private static void stroke(
            GraphicsContext gc,
            List<Point> line,
            HeatMapLayout marks,
            Color colour,
            double width,
            double @Nullable [] dashes) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        gc.setLineDashes(dashes);
        gc.beginPath();
        for (int i = 0; i < line.size(); i++) {
            double x = marks.x(line.get(i).column());
            double y = marks.y(line.get(i).row());
            if (i == 0) {
                gc.moveTo(x, y);
            } else {
                gc.lineTo(x, y);
            }
        }
        gc.stroke();
    }

    /** At the end that lies higher, inside the map, and below the words of a contour that ends close by. */
    private void words(
            GraphicsContext gc,
            HeatMapModel.Contour contour,
            List<Point> line,
            HeatMapLayout marks,
            Pens pens,
            List<Box> taken) {
        double unit = pens.unit();
        Point end = line.getFirst().row() >= line.getLast().row() ? line.getFirst() : line.getLast();
        double width = pens.width(contour.words(), true) + 8 * unit;
        double left = marks.map().x() + 2;
        double right = marks.map().x() + marks.map().width() - width - 2;
        double x = Math.clamp(marks.x(end.column()) + 4 * unit, left, Math.max(left, right));
        double y = Math.clamp(
                marks.y(end.row()) - 12 * unit,
                marks.map().y() + 2,
                marks.map().y() + marks.map().height());
        double height = 17 * unit;
        for (Box other : taken) {
            if (other.meets(new Box(x, y, width, height))) {
                y = other.y() + other.height() + 2;
            }
        }
        taken.add(new Box(x, y, width, height));
        gc.setFill(Color.WHITE);
        gc.fillRoundRect(x, y, width, height, 6, 6);
        bars.words(gc, contour.words(), x + width / 2, y + 8.5 * unit, TextAlignment.CENTER, pens.font(true), Ink.TEXT);
        gc.setFill(Color.BLACK);
        gc.fillText(contour.words(), x + width / 2, y + 8.5 * unit);
    }
}
