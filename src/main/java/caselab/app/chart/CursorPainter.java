package caselab.app.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints the week the reader looks at: a line, a dot on each series, and the read-out in the plot's corner. */
final class CursorPainter {

    private final InkedRegion inks;
    private final MarkerPainter markers;

    CursorPainter(InkedRegion inks) {
        this.inks = inks;
        markers = new MarkerPainter(inks);
    }

    void paint(GraphicsContext gc, ChartModel model, ChartLayout layout, Pens pens, int week) {
        Plot plot = layout.plot();
        double x = GroundPainter.sharp(plot.x(week));
        gc.setStroke(inks.ink(Ink.TEXT));
        gc.setLineWidth(1);
        gc.strokeLine(x, plot.top(), x, plot.bottom());
        for (Line line : model.lines()) {
            double value = line.values().at(week);
            if (!Double.isNaN(value)) {
                Color colour = inks.ink(Ink.line(line.role()));
                markers.disc(gc, plot.x(week), plot.clampY(plot.y(value)), 5 * layout.unit(), colour);
            }
        }
        panel(gc, ReadOut.fromTop(model, week), layout, pens, x);
    }

    private void panel(GraphicsContext gc, ReadOut read, ChartLayout layout, Pens pens, double cursor) {
        double unit = layout.unit();
        double labels = read.rows().stream()
                .mapToDouble(row -> pens.width(row.label(), false))
                .max()
                .orElse(0);
        double values = read.rows().stream()
                .mapToDouble(row -> pens.width(row.value(), true))
                .max()
                .orElse(0);
        double width = Math.max(pens.width(read.title(), true), labels + values + 42 * unit) + 20 * unit;
        double height = (read.rows().size() + 1) * 18 * unit + 12 * unit;
        double left = layout.plot().left() + 8 * unit;
        // never under the pointer: it makes way to the other corner
        double x = cursor < left + width + 12 * unit ? layout.plot().right() - width - 8 * unit : left;
        double y = layout.plot().top() + 6 * unit;
        ground(gc, x, y, width, height);
        rows(gc, read, x, y, width, pens);
    }

    private void ground(GraphicsContext gc, double x, double y, double width, double height) {
        gc.setFill(inks.ink(Ink.SURFACE));
        gc.fillRoundRect(x, y, width, height, 12, 12);
        gc.setStroke(inks.ink(Ink.BORDER));
        gc.setLineWidth(1);
        gc.strokeRoundRect(GroundPainter.sharp(x), GroundPainter.sharp(y), width, height, 12, 12);
    }

    private void rows(GraphicsContext gc, ReadOut read, double x, double top, double width, Pens pens) {
        double unit = pens.unit();
        double y = top + 15 * unit;
        gc.setTextBaseline(VPos.CENTER);
        text(gc, read.title(), x + 10 * unit, y, TextAlignment.LEFT, true, pens);
        for (ReadOut.Row row : read.rows()) {
            y += 18 * unit;
            swatch(gc, row, x + 10 * unit, y, unit);
            text(gc, row.label(), x + 34 * unit, y, TextAlignment.LEFT, false, pens);
            text(gc, row.value(), x + width - 10 * unit, y, TextAlignment.RIGHT, true, pens);
        }
    }

    private void swatch(GraphicsContext gc, ReadOut.Row row, double x, double y, double unit) {
        Role role = row.role();
        if (role == null) {
            gc.setFill(inks.ink(Ink.BAND));
            gc.fillRect(x, y - 5 * unit, 16 * unit, 10 * unit);
            return;
        }
        gc.setStroke(inks.ink(Ink.line(role)));
        gc.setLineWidth(inks.width(role.width()));
        gc.setLineDashes(inks.dash(role));
        gc.strokeLine(x, y, x + 16 * unit, y);
        gc.setLineDashes((double[]) null);
    }

    private void text(
            GraphicsContext gc, String words, double x, double y, TextAlignment side, boolean heavy, Pens pens) {
        gc.setFill(inks.ink(Ink.TEXT));
        gc.setTextAlign(side);
        gc.setFont(pens.font(heavy));
        gc.fillText(words, x, y);
    }
}
