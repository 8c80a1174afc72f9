package caselab.app.chart;

/**
 * A value axis that clears the data by whole steps of 1, 2, 2.5 or 5 × 10ⁿ. While a lever is dragged it stays as it is;
 * on release it only grows, so that a change is always seen as a change of the line and never of the ruler.
 */
record SoftAxis(double min, double max, double step) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int MOST_TICKS = 6;

    /** How far from the bottom to the top a value stands, 0 to 1. */
    double part(double value) {
        return (value - min) / (max - min);
    }

    /** The smallest axis with zero on it that clears the data. */
    static SoftAxis fit(double low, double high) {
        double bottom = Math.min(0, low);
        double top = Math.max(0, high);
        double step = step(top - bottom);
        return new SoftAxis(below(bottom, step), Math.max(Math.ceil(top / step - 1e-9), 1) * step, step);
    }

    /** An axis of the data of a model: its lines, its band and its facts; single outcomes may leave at the top. */
    static SoftAxis fit(ChartModel model) {
        return fit(model, Extent.NOTHING);
    }

    /** The same, with room for some values more. */
    static SoftAxis fit(ChartModel model, Extent reach) {
        Extent extent = Extent.of(model).with(reach.low()).with(reach.high()).orZero();
        SoftAxis axis = fit(extent.low(), extent.high());
        boolean stops = model.lines().stream().anyMatch(line -> line.exit() != null);
        // the words at an exit stand below the zero line
        return stops && axis.min == 0 ? new SoftAxis(-axis.step / 2, axis.max, axis.step) : axis;
    }

    /** This axis, or a larger one if the other needs it. */
    SoftAxis grownTo(SoftAxis other) {
        if (other.min >= min && other.max <= max) {
            return this;
        }
        double low = Math.min(min, other.min);
        double high = Math.max(max, other.max);
        return new SoftAxis(low, high, step(high - low));
    }

    /** A point on the way from this axis to another; its ticks are already those of the other. */
    SoftAxis towards(SoftAxis other, double part) {
        return new SoftAxis(min + (other.min - min) * part, max + (other.max - max) * part, other.step);
    }

    double firstTick() {
        return Math.ceil(min / step - 1e-9) * step;
    }

    int ticks() {
        return (int) Math.floor((max - firstTick()) / step + 1e-9) + 1;
    }

    double tick(int index) {
        double tick = firstTick() + index * step;
        return Math.abs(tick) < step * 1e-9 ? 0 : tick;
    }

    private static double below(double low, double step) {
        return low == 0 ? 0 : Math.floor(low / step * 2 + 1e-9) * step / 2;
    }

    private static double step(double span) {
        if (!(span > 0) || Double.isInfinite(span)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST_TICKS)));
        for (double step : STEPS) {
            if (span / (step * power) <= MOST_TICKS) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
