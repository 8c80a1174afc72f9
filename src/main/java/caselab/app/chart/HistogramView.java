package caselab.app.chart;

import caselab.app.chart.BarPainter.Look;
import caselab.app.chart.HistogramModel.Bin;
import caselab.app.chart.HistogramModel.Marker;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * What a class answered, a dot an answer while there are few, with the model's answer marked on the same scale.
 *
 * <pre>{@code
 * HistogramView view = new HistogramView();
 * view.setModel(new HistogramModel(List.of(new Bin("¥40", 2), new Bin("¥50", 9)),
 *         List.of(new Marker(Whose.MODEL, 1.5, "model ¥50")), List.of("price", "answers")));
 * }</pre>
 */
public final class HistogramView extends MarkChart<HistogramModel, HistogramLayout> {

    private final BarPainter bars = new BarPainter(this);
    private final MarkerPainter markers = new MarkerPainter(this);

    public HistogramView() {
        super("histogram-view");
    }

    @Override
    HistogramView fresh() {
        return new HistogramView();
    }

    @Override
    HistogramLayout lay(HistogramModel shown, GroundLook.Canvas canvas) {
        return HistogramLayout.of(shown, canvas);
    }

    @Override
    void paint(GraphicsContext gc, HistogramModel shown, HistogramLayout marks, Pens pens) {
        gc.setStroke(ink(Ink.AXIS));
        gc.setLineWidth(1.2);
        double foot = GroundPainter.sharp(marks.foot());
        gc.strokeLine(marks.plot().x(), foot, marks.plot().x() + marks.plot().width(), foot);
        double widest = shown.bins().stream()
                .mapToDouble(bin -> pens.width(bin.label(), false))
                .max()
                .orElse(0);
        int every = (int) Math.ceil(
                (widest + 6) * Math.max(1, marks.bins()) / marks.plot().width());
        for (int i = 0; i < marks.count(); i++) {
            column(gc, shown.bins().get(i), i, marks, pens);
            if (i % Math.max(1, every) == 0) {
                double y = foot + 13 * pens.unit();
                String label = shown.bins().get(i).label();
                bars.words(gc, label, marks.x(i + .5), y, TextAlignment.CENTER, pens.font(false), Ink.MUTED);
            }
        }
        markers(gc, shown, marks, pens);
    }

    private void markers(GraphicsContext gc, HistogramModel shown, HistogramLayout marks, Pens pens) {
        double[] centre =
                shown.markers().stream().mapToDouble(m -> marks.x(m.at())).toArray();
        double[] wide = shown.markers().stream()
                .mapToDouble(m -> pens.width(m.words(), true))
                .toArray();
        double[] left = LabelStack.tops(centre, wide, 12 * pens.unit(), 0, getWidth());
        for (int i = 0; i < left.length; i++) {
            marker(gc, shown.markers().get(i), left[i] + wide[i] / 2, marks, pens);
        }
    }

    private void column(GraphicsContext gc, Bin bin, int at, HistogramLayout marks, Pens pens) {
        if (bin.count() == 0) {
            return;
        }
        double size = marks.dot();
        if (size == 0) {
            bars.bar(gc, marks.bar(at, bin.count()), Look.SOLID, ink(Ink.BASELINE), pens.unit());
        } else {
            gc.setFill(ink(Ink.BASELINE));
            for (int i = 0; i < bin.count(); i++) {
                gc.fillOval(marks.x(at + .5) - size * .44, marks.foot() - (i + 1) * size, size * .88, size * .88);
            }
        }
        double top = size == 0 ? marks.bar(at, bin.count()).y() : marks.foot() - bin.count() * size;
        String count = Integer.toString(bin.count());
        bars.words(gc, count, marks.x(at + .5), top - 9 * pens.unit(), TextAlignment.CENTER, pens.font(true), Ink.TEXT);
    }

    private void marker(GraphicsContext gc, Marker marker, double middle, HistogramLayout marks, Pens pens) {
        double unit = pens.unit();
        double x = marks.x(marker.at());
        double r = 5 * unit;
        // the model's answer on the axis, the reader's and the middle below the words of the axis
        double y = marker.whose() == HistogramModel.Whose.MODEL ? marks.foot() : marks.foot() + 28 * unit;
        switch (marker.whose()) {
            case MODEL -> markers.cross(gc, x, y, r, ink(Ink.DECISION));
            case OWN -> triangle(gc, x, y, r, Ink.SERIES_5);
            case MIDDLE -> triangle(gc, x, y, r, Ink.BASELINE);
        }
        Ink words = switch (marker.whose()) {
            case MODEL -> Ink.DECISION;
            case OWN -> Ink.LABEL_5;
            case MIDDLE -> Ink.MUTED;
        };
        bars.words(gc, marker.words(), middle, marks.foot() + 44 * unit, TextAlignment.CENTER, pens.font(true), words);
    }

    private void triangle(GraphicsContext gc, double x, double y, double r, Ink ink) {
        gc.setFill(ink(ink));
        gc.fillPolygon(new double[] {x - r, x + r, x}, new double[] {y + r, y + r, y - r}, 3);
    }

    @Override
    String spoken(HistogramModel shown, int mark) {
        Bin bin = shown.bins().get(mark);
        String[] here = shown.markers().stream()
                .filter(marker -> (int) Math.floor(marker.at()) == mark)
                .map(Marker::words)
                .toArray(String[]::new);
        return Spoken.of(bin.label() + ":", Integer.toString(bin.count()), here);
    }
}
