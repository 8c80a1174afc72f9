package caselab.app.control;

import java.util.List;

/** The values a lever can take: a range in steps, and named ones between. */
record SteppedScale(double min, double max, double step) {

    double fraction(double value) {
        return max > min ? Math.clamp((value - min) / (max - min), 0, 1) : 0;
    }

    double at(double fraction) {
        return min + (max - min) * Math.clamp(fraction, 0, 1);
    }

    /** The nearest value on a step, inside the range. */
    double snap(double value) {
        double inside = Math.clamp(value, min, max);
        if (step <= 0) {
            return inside;
        }
        // counted from the low end, and rounded to the step's own decimals so that 0.1 + 0.2 prints as 0.3
        double stepped = min + Math.round((inside - min) / step) * step;
        double unit = Math.pow(10, Math.ceil(-Math.log10(step)) + 3);
        return Math.clamp(Math.round(stepped * unit) / unit, min, max);
    }

    /** A value some steps away; the first step from between two lands on the next one. */
    double move(double value, int steps) {
        return snap(value + steps * step);
    }

    /** The detent above or below a value; the end of the range when there is none. */
    double nextDetent(double value, List<Detent> detents, boolean up) {
        double edge = 1e-9 * Math.max(1, max - min);
        var values = detents.stream().mapToDouble(Detent::value);
        return up
                ? values.filter(v -> v > value + edge).min().orElse(max)
                : values.filter(v -> v < value - edge).max().orElse(min);
    }

    /** A named value within reach of a drag, else the nearest step. */
    double magnet(double value, List<Detent> detents, double reach) {
        return detents.stream()
                .mapToDouble(Detent::value)
                .filter(v -> Math.abs(v - value) <= reach)
                .findFirst()
                .orElseGet(() -> snap(value));
    }

    boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1, max - min);
    }
}
