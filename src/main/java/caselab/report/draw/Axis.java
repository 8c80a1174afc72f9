package caselab.report.draw;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value axis with zero on it, in steps of 1, 2, 2.5 or 5 × 10ⁿ. */
record Axis(double low, double high, double step) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int MOST_STEPS = 5;
    private static final double DUST = 1e-9;

    /** The smallest axis that holds every value; with room for words below zero where a line stops. */
    static Axis of(Chart chart) {
        double[] values = Stream.concat(
                        chart.lines().stream().flatMap(line -> line.values().stream()),
                        chart.facts().stream().map(Chart.Fact::value))
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        double low = Math.min(0, java.util.Arrays.stream(values).min().orElse(0));
        double high = Math.max(0, java.util.Arrays.stream(values).max().orElse(0));
        double step = step(high - low);
        double top = Math.max(1, Math.ceil(high / step - DUST)) * step;
        boolean stops = chart.lines().stream().anyMatch(line -> !line.exit().isEmpty());
        double bottom = low == 0 ? (stops ? -step / 2 : 0) : Math.floor(low / step * 2 + DUST) * step / 2;
        return new Axis(bottom, top, step);
    }

    private static double step(double span) {
        if (!(span > 0) || Double.isInfinite(span)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST_STEPS)));
        for (double step : STEPS) {
            if (span / (step * power) <= MOST_STEPS) {
                return step * power;
            }
        }
        return 10 * power;
    }

    List<Double> ticks() {
        int first = (int) Math.ceil(low / step - DUST);
        int last = (int) Math.floor(high / step + DUST);
        return IntStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }
}
