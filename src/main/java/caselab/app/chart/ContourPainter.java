package caselab.app.chart;

import caselab.app.chart.ContourPath.Point;
import caselab.app.chart.WordPlacer.Box;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<HeatMapModel.Contour, List<List<Point>>> all = new LinkedHashMap<>();
        model.contours().forEach(contour -> all.put(contour, ContourPath.of(model, contour.level())));
        List<Box> points = all.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(point -> new Box(marks.x(point.column()), marks.y(point.row()), 0, 0))
                .toList();
        WordPlacer placer = new WordPlacer(marks.map(), 4 * pens.unit(), box ->
                (int) points.stream().filter(box::meets).count());
        all.forEach((contour, lines) -> paint(gc, contour, lines, marks, pens, placer));
    }

    private void paint(
            GraphicsContext gc,
            HeatMapModel.Contour contour,
            List<List<Point>> lines,
            HeatMapLayout marks,
            Pens pens,
            WordPlacer placer) {
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineCap(StrokeLineCap.BUTT);
        for (List<Point> line : lines) {
            stroke(gc, line, marks, Color.WHITE, CASING, null);
            stroke(gc, line, marks, Color.BLACK, 2, contour.dashed() ? GOAL : null);
        }
        gc.setLineDashes((double[]) null);
        lines.stream()
                .max(Comparator.comparingInt(List::size))
                .ifPresent(line -> words(gc, contour, line, marks, pens, placer));
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

    /** By the end that lies higher, inside the map, where the words of other contours leave room. */
    private void words(
            GraphicsContext gc,
            HeatMapModel.Contour contour,
            List<Point> line,
            HeatMapLayout marks,
            Pens pens,
            WordPlacer placer) {
        double unit = pens.unit();
        Point end = line.getFirst().row() >= line.getLast().row() ? line.getFirst() : line.getLast();
        Box box = placer.place(
                marks.x(end.column()),
                marks.y(end.row()),
                pens.width(contour.words(), true) + 8 * unit,
                17 * unit,
                WordPlacer.Side.BELOW_RIGHT,
                WordPlacer.Side.BELOW_LEFT,
                WordPlacer.Side.ABOVE_RIGHT,
                WordPlacer.Side.ABOVE_LEFT);
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        gc.setFill(Color.WHITE);
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
        bars.words(gc, contour.words(), x, y, TextAlignment.CENTER, pens.font(true), Ink.TEXT);
        gc.setFill(Color.BLACK);
        gc.fillText(contour.words(), x, y);
    }
}
