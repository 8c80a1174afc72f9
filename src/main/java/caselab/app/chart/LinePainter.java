package caselab.app.chart;

import caselab.app.chart.ChartModel.Thin;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Paints the data: band, gap, single outcomes and lines, each line on a halo that keeps crossings legible. */
final class LinePainter {

    /** All of the thin lines, not one of them. */
    static final int ALL = -1;

    private static final double HALO = 2.5;
    /** The outline of a band, where a theme has one. */
    private static final double EDGE = 2;
    /** What is older than the rest. */
    private static final double FADED = .6;

    private static final int FIRST_MARK = 8;
    private static final int MARK_EVERY = 16;

    private final InkedRegion inks;
    private final MarkerPainter markers;
    private boolean faded;
    private double[] xs = new double[0];
    private double[] ys = new double[0];

    LinePainter(InkedRegion inks) {
        this.inks = inks;
        markers = new MarkerPainter(inks);
    }

    /** Whether band and thin lines are painted as older than the rest. */
    void fade(boolean old) {
        faded = old;
    }

    /**
     * Paints a model up to a point in time.
     *
     * @param played the outcome that is shown alone, {@link #ALL} for none
     */
    void paint(GraphicsContext gc, ChartModel model, Plot plot, double unit, double until, int played) {
        gc.setLineJoin(StrokeLineJoin.ROUND);
        ChartModel.Band band = model.band();
        if (band != null) {
            gc.setFill(inks.ink(Ink.BAND));
            gc.setGlobalAlpha(faded ? FADED : 1);
            between(gc, band.low(), band.high(), plot, until);
            gc.setGlobalAlpha(1);
        }
        gap(gc, model, plot, until);
        thin(gc, model.thin(), plot, until, played);
        ghosts(gc, model.ghosts(), plot);
        model.lines().stream()
                .sorted(Comparator.comparingInt(line -> line.role().depth()))
                .forEach(line -> line(gc, line, plot, unit, until));
    }

    private void gap(GraphicsContext gc, ChartModel model, Plot plot, double until) {
        ChartModel.Gap gap = model.gap();
        if (gap != null) {
            gc.setGlobalAlpha(.13);
            gc.setFill(inks.ink(Ink.SERIES_5));
            between(gc, gap.expected(), gap.outcome(), plot, until);
            gc.setGlobalAlpha(1);
        }
    }

    /** Fills the space between two series where both have values. */
    private void between(GraphicsContext gc, Weekly one, Weekly other, Plot plot, double until) {
        int last = Math.min(Math.min(one.lastWeek(), other.lastWeek()), plot.weeks());
        double end = Math.min(last, until);
        int whole = (int) Math.floor(end);
        int points = end > whole ? whole + 2 : whole + 1;
        if (points < 2) {
            return;
        }
        reserve(2 * points);
        for (int i = 0; i < points; i++) {
            double week = Math.min(i, end);
            point(i, plot, week, Trace.between(one, week));
            point(2 * points - 1 - i, plot, week, Trace.between(other, week));
        }
        gc.fillPolygon(xs, ys, 2 * points);
        Color edge = inks.ink(Ink.BAND_EDGE);
        // transparent where the tint is enough, which would cost as much to paint as a line
        if (edge.getOpacity() == 0) {
            return;
        }
        gc.setStroke(edge);
        gc.setLineWidth(EDGE);
        gc.strokePolyline(xs, ys, points);
        System.arraycopy(xs, points, xs, 0, points);
        System.arraycopy(ys, points, ys, 0, points);
        gc.strokePolyline(xs, ys, points);
    }

    private void point(int i, Plot plot, double week, double value) {
        xs[i] = plot.x(week);
        ys[i] = plot.clampY(plot.y(value));
    }

    /** All outcomes in one stroke: twelve would cost twelve times as much. */
    private void thin(GraphicsContext gc, Thin thin, Plot plot, double until, int played) {
        boolean beliefs = thin.kind() == Thin.Kind.BELIEFS;
        boolean alone = played >= 0 && played < thin.lines().size();
        gc.setGlobalAlpha(beliefs ? .45 : faded ? FADED : 1);
        gc.setLineDashes((double[]) null);
        gc.setLineWidth(inks.width(alone ? 2 : beliefs ? 1 : Role.THIN.width()));
        gc.setStroke(inks.ink(beliefs ? Ink.BASELINE : alone ? Ink.DECISION : Ink.THIN));
        gc.beginPath();
        CanvasPen pen = new CanvasPen(gc);
        List<Weekly> shown = alone ? thin.lines().subList(played, played + 1) : thin.lines();
        shown.forEach(values -> Trace.draw(values, plot, pen, beliefs ? Double.POSITIVE_INFINITY : until));
        gc.stroke();
        gc.setGlobalAlpha(1);
    }

    private void ghosts(GraphicsContext gc, List<ChartModel.Ghost> ghosts, Plot plot) {
        gc.setGlobalAlpha(.3);
        for (ChartModel.Ghost ghost : ghosts) {
            dashes(gc, ghost.role());
            Color colour = inks.ink(Ink.line(ghost.role()));
            double width = inks.width(ghost.role().width());
            stroke(gc, ghost.values(), plot, colour, width, Double.POSITIVE_INFINITY);
        }
        gc.setGlobalAlpha(1);
        gc.setLineDashes((double[]) null);
    }

    private void line(GraphicsContext gc, Line line, Plot plot, double unit, double until) {
        Role role = line.role();
        double seen = role == Role.PREDICTION ? Double.POSITIVE_INFINITY : until;
        double width = inks.width(role.width());
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.setLineDashes((double[]) null);
        stroke(gc, line.values(), plot, inks.ink(Ink.SURFACE), width + HALO, seen);
        dashes(gc, role);
        stroke(gc, line.values(), plot, inks.ink(Ink.line(role)), width, seen);
        gc.setLineDashes((double[]) null);
        if (role.marked()) {
            marks(gc, line, plot, unit, seen);
        }
    }

    private void dashes(GraphicsContext gc, Role role) {
        double[] dash = inks.dash(role);
        gc.setLineCap(dash.length > 0 ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        gc.setLineDashes(dash);
    }

    /** Markers along a pinned run, in weeks of its own so that those of two runs seldom meet. */
    private void marks(GraphicsContext gc, Line line, Plot plot, double unit, double until) {
        int last = (int) Math.min(line.values().lastWeek() - FIRST_MARK / 2, until);
        for (int week = FIRST_MARK + 2 * (line.role().ordinal() % 4); week <= last; week += MARK_EVERY) {
            double y = plot.y(line.values().at(week));
            if (y >= plot.top() && y <= plot.bottom()) {
                mark(gc, line.role(), plot.x(week), y, unit);
            }
        }
    }

    private void mark(GraphicsContext gc, Role role, double x, double y, double unit) {
        if (role == Role.PREDICTION) {
            markers.ring(gc, x, y, 3.5 * unit, inks.ink(Ink.line(role)));
        } else {
            markers.end(gc, role, x, y, unit * .85);
        }
    }

    private static void stroke(GraphicsContext gc, Weekly values, Plot plot, Color colour, double width, double until) {
        gc.setStroke(colour);
        gc.setLineWidth(width);
        gc.beginPath();
        Trace.draw(values, plot, new CanvasPen(gc), until);
        gc.stroke();
    }

    private void reserve(int points) {
        if (xs.length < points) {
            xs = new double[points];
            ys = new double[points];
        }
    }

    record CanvasPen(GraphicsContext gc) implements Trace.Pen {

        @Override
        public void moveTo(double x, double y) {
            gc.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            gc.lineTo(x, y);
        }
    }
}
