package caselab.app.chart;

/**
 * Walks a series over the plot and cuts it off at the top and bottom edge. A clip of the canvas would do the same, but
 * costs the software renderer several times what the lines themselves cost.
 */
final class Trace {

    /** Whatever draws stretches: a canvas, or a test. */
    interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);
    }

    private final Plot plot;
    private final Pen pen;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;
    private boolean down;

    private Trace(Plot plot, Pen pen) {
        this.plot = plot;
        this.pen = pen;
    }

    /** Draws the weeks that have values; a gap lifts the pen. */
    static void draw(Weekly values, Plot plot, Pen pen) {
        draw(values, plot, pen, Double.POSITIVE_INFINITY);
    }

    /** Draws them up to a point in time, which may lie between two weeks. */
    static void draw(Weekly values, Plot plot, Pen pen, double until) {
        Trace trace = new Trace(plot, pen);
        int weeks = Math.min(values.length(), plot.weeks() + 1);
        for (int week = 0; week < weeks && week <= until; week++) {
            trace.step(plot.x(week), plot.y(values.at(week)));
        }
        if (until > 0 && until < weeks - 1) {
            trace.step(plot.x(until), plot.y(between(values, until)));
        }
    }

    /** A value between two weeks. */
    static double between(Weekly values, double week) {
        int before = (int) Math.floor(week);
        double part = week - before;
        double value = values.at(before);
        return part == 0 ? value : value + part * (values.at(before + 1) - value);
    }

    private void step(double x, double y) {
        if (Double.isNaN(y) || Double.isNaN(lastY)) {
            down = false;
        } else {
            segment(x, y);
        }
        lastX = x;
        lastY = y;
    }

    private void segment(double x, double y) {
        double from = part(y, true);
        double to = part(y, false);
        if (from >= to) {
            down = false;
            return;
        }
        if (!down) {
            pen.moveTo(lastX + (x - lastX) * from, lastY + (y - lastY) * from);
        }
        pen.lineTo(lastX + (x - lastX) * to, lastY + (y - lastY) * to);
        down = to == 1;
    }

    /** Where on the way to the next height the pen comes into the plot, or leaves it. */
    private double part(double y, boolean entering) {
        if (y == lastY) {
            boolean inside = y >= plot.top() && y <= plot.bottom();
            return entering ? 0 : inside ? 1 : 0;
        }
        double atTop = (plot.top() - lastY) / (y - lastY);
        double atBottom = (plot.bottom() - lastY) / (y - lastY);
        return entering ? Math.max(0, Math.min(atTop, atBottom)) : Math.min(1, Math.max(atTop, atBottom));
    }
}
