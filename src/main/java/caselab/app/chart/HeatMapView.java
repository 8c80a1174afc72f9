package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * A figure over two levers in colours from light to dark, with the line where it tips. Arrow keys go from cell to cell,
 * beginning at the reader's own; Enter acts on the cell. The number of a mark is its row × columns + column.
 *
 * <pre>{@code
 * HeatMapView map = new HeatMapView();
 * map.setModel(new HeatMapModel(new Lever("OEM share, %", shares), new Lever("Feature fit", fits),
 *         HeatMapModel.rows(worlds), new Scale(0, 100, "%.0f"::formatted, texts::worlds),
 *         List.of(new Contour(50, "50 of 100", false)), new Mark(4, 2, "you"), null));
 * map.setOnAction(cell -> studio.load(cell % shares.size(), cell / shares.size()));
 * }</pre>
 */
public final class HeatMapView extends MarkChart<HeatMapModel, HeatMapLayout> {

    private final HeatRamp ramp = new HeatRamp(this);
    private final BarPainter bars = new BarPainter(this);
    private final ContourPainter contours = new ContourPainter(this);

    public HeatMapView() {
        super("heat-map-view");
    }

    @Override
    HeatMapView fresh() {
        return new HeatMapView();
    }

    @Override
    HeatMapLayout lay(HeatMapModel shown, GroundLook.Canvas canvas) {
        return HeatMapLayout.of(shown, canvas);
    }

    @Override
    int first(HeatMapModel shown) {
        HeatMapModel.Mark own = shown.own();
        return own == null ? 0 : own.row() * shown.columns() + own.column();
    }

    @Override
    void paint(GraphicsContext gc, HeatMapModel shown, HeatMapLayout marks, Pens pens) {
        gc.setFill(ink(Ink.GRID));
        gc.fillRect(
                marks.map().x(),
                marks.map().y(),
                marks.map().width(),
                marks.map().height());
        for (int mark = 0; mark < marks.count(); mark++) {
            cell(gc, shown.value(mark % marks.columns(), mark / marks.columns()), marks.box(mark), shown);
        }
        axes(gc, shown, marks, pens);
        legend(gc, shown, marks, pens);
        contours.paint(gc, shown, marks, pens);
        rescue(gc, shown, marks, pens);
        own(gc, shown, marks, pens);
    }

    private void cell(GraphicsContext gc, double value, Box box, HeatMapModel shown) {
        if (!Double.isNaN(value)) {
            gc.setFill(ramp.at(part(shown, value)));
            // whole pixels and a gap of one, so that no seam is blurred
            double x = Math.round(box.x());
            double y = Math.round(box.y());
            gc.fillRect(x, y, Math.round(box.x() + box.width()) - x - 1, Math.round(box.y() + box.height()) - y - 1);
        }
    }

    private static double part(HeatMapModel shown, double value) {
        HeatMapModel.Scale scale = shown.scale();
        return (value - scale.low()) / (scale.high() - scale.low());
    }

    private void axes(GraphicsContext gc, HeatMapModel shown, HeatMapLayout marks, Pens pens) {
        double unit = pens.unit();
        Box map = marks.map();
        int every = Math.max(1, (int) Math.ceil(18 * unit * marks.rows() / map.height()));
        for (int row = 0; row < marks.rows(); row += every) {
            double y = marks.y(row);
            String words = shown.up().values().get(row);
            bars.words(gc, words, map.x() - 8 * unit, y, TextAlignment.RIGHT, pens.font(false), Ink.MUTED);
        }
        double widest = HeatMapLayout.widest(shown.across().values(), pens) + 8 * unit;
        int stride = Math.max(1, (int) Math.ceil(widest * marks.columns() / map.width()));
        double foot = map.y() + map.height() + 14 * unit;
        for (int column = 0; column < marks.columns(); column += stride) {
            String words = shown.across().values().get(column);
            bars.words(gc, words, marks.x(column), foot, TextAlignment.CENTER, pens.font(false), Ink.MUTED);
        }
        titles(gc, shown, map, pens);
    }

    private void titles(GraphicsContext gc, HeatMapModel shown, Box map, Pens pens) {
        double unit = pens.unit();
        double middle = map.x() + map.width() / 2;
        double foot = map.y() + map.height() + 34 * unit;
        bars.words(gc, shown.across().title(), middle, foot, TextAlignment.CENTER, pens.font(false), Ink.TEXT);
        gc.save();
        gc.translate(8 * unit, map.y() + map.height() / 2);
        gc.rotate(-90);
        bars.words(gc, shown.up().title(), 0, 0, TextAlignment.CENTER, pens.font(false), Ink.TEXT);
        gc.restore();
    }

    private void legend(GraphicsContext gc, HeatMapModel shown, HeatMapLayout marks, Pens pens) {
        double unit = pens.unit();
        Box map = marks.map();
        double x = map.x() + map.width() + 18 * unit;
        for (double y = 0; y < map.height(); y++) {
            gc.setFill(ramp.at(1 - y / map.height()));
            gc.fillRect(x, map.y() + y, 14 * unit, 1.5);
        }
        HeatMapModel.Scale scale = shown.scale();
        tick(gc, scale, scale.low(), x, map, pens);
        tick(gc, scale, scale.high(), x, map, pens);
        shown.contours().forEach(contour -> tick(gc, scale, contour.level(), x, map, pens));
    }

    private void tick(GraphicsContext gc, HeatMapModel.Scale scale, double value, double x, Box map, Pens pens) {
        double part = (value - scale.low()) / (scale.high() - scale.low());
        double y = Math.clamp(map.y() + map.height() * (1 - part), map.y() + 1, map.y() + map.height() - 1);
        gc.setStroke(ink(Ink.TEXT));
        gc.setLineWidth(1);
        gc.strokeLine(x, GroundPainter.sharp(y), x + 18 * pens.unit(), GroundPainter.sharp(y));
        double words = Math.clamp(y, map.y() + 6 * pens.unit(), map.y() + map.height() - 6 * pens.unit());
        bars.words(
                gc,
                scale.figure().apply(value),
                x + 23 * pens.unit(),
                words,
                TextAlignment.LEFT,
                pens.font(false),
                Ink.MUTED);
    }

    private void own(GraphicsContext gc, HeatMapModel shown, HeatMapLayout marks, Pens pens) {
        HeatMapModel.Mark own = shown.own();
        if (own == null) {
            return;
        }
        Box box = marks.cell(own.column(), own.row());
        double value = shown.value(own.column(), own.row());
        // again, over the contours, so that its number can be read
        cell(gc, value, box, shown);
        frame(gc, box);
        boolean two = !own.words().isEmpty() && box.height() > 30 * pens.unit();
        double middle = box.y() + box.height() / 2;
        number(gc, shown, value, box.x() + box.width() / 2, middle - (two ? 6 * pens.unit() : 0), pens);
        if (two && !Double.isNaN(value)) {
            gc.setFont(pens.sized(11, false));
            gc.fillText(own.words(), box.x() + box.width() / 2, middle + 8 * pens.unit());
        }
    }

    /** A blue frame on a white casing, seen on every colour of the ramp. */
    private void frame(GraphicsContext gc, Box box) {
        gc.setLineDashes((double[]) null);
        gc.setStroke(ink(Ink.SURFACE));
        gc.setLineWidth(5);
        gc.strokeRect(box.x() - 1, box.y() - 1, box.width() + 1, box.height() + 1);
        gc.setStroke(ink(Ink.DECISION));
        gc.setLineWidth(2.5);
        gc.strokeRect(box.x() - 1, box.y() - 1, box.width() + 1, box.height() + 1);
    }

    private void number(GraphicsContext gc, HeatMapModel shown, double value, double x, double y, Pens pens) {
        if (!Double.isNaN(value)) {
            String words = shown.scale().figure().apply(value);
            bars.words(gc, words, x, y, TextAlignment.CENTER, pens.sized(13, true), Ink.TEXT);
            gc.setFill(ramp.words(part(shown, value)));
            gc.fillText(words, x, y);
        }
    }

    private void rescue(GraphicsContext gc, HeatMapModel shown, HeatMapLayout marks, Pens pens) {
        HeatMapModel.Mark rescue = shown.rescue();
        if (rescue != null) {
            double x = marks.x(rescue.column());
            double y = marks.y(rescue.row());
            double value = shown.value(rescue.column(), rescue.row());
            double r = 12 * pens.unit();
            gc.setStroke(Double.isNaN(value) ? ink(Ink.TEXT) : ramp.words(part(shown, value)));
            gc.setLineWidth(2);
            gc.setLineDashes((double[]) null);
            gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
            number(gc, shown, value, x, y, pens);
        }
    }

    @Override
    void paintSelected(GraphicsContext gc, HeatMapModel shown, HeatMapLayout marks, int mark, Pens pens) {
        Box box = marks.box(mark);
        double value = shown.value(mark % marks.columns(), mark / marks.columns());
        cell(gc, value, box, shown);
        frame(gc, box);
        number(gc, shown, value, box.x() + box.width() / 2, box.y() + box.height() / 2, pens);
    }

    @Override
    String spoken(HeatMapModel shown, int mark) {
        int column = mark % shown.columns();
        int row = mark / shown.columns();
        double value = shown.value(column, row);
        return Spoken.of(
                shown.across().title() + " " + shown.across().values().get(column),
                "",
                shown.up().title() + " " + shown.up().values().get(row),
                Double.isNaN(value) ? "" : shown.scale().said().apply(value),
                word(shown.own(), column, row),
                word(shown.rescue(), column, row));
    }

    private static String word(HeatMapModel.@Nullable Mark mark, int column, int row) {
        return mark != null && mark.column() == column && mark.row() == row ? mark.words() : "";
    }
}
