package caselab.app.chart;

/** The rectangle lines are drawn in, with its two scales. */
record Plot(double left, double top, double width, double height, int weeks, SoftAxis axis) {

    double x(double week) {
        return left + width * week / Math.max(1, weeks);
    }

    double y(double value) {
        return top + height * (axis.max() - value) / (axis.max() - axis.min());
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double valueAt(double y) {
        return axis.max() - (y - top) / height * (axis.max() - axis.min());
    }

    double clampY(double y) {
        return Math.clamp(y, top, bottom());
    }

    /** The week nearest to a place, inside the horizon. */
    int weekAt(double x) {
        return Math.clamp(Math.round((x - left) * weeks / width), 0, weeks);
    }
}
