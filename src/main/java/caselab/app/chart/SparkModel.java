package caselab.app.chart;

import java.util.List;

/**
 * A small multiple: a few lines over the shared weeks, on a scale of its own.
 *
 * @param zeroLine whether zero belongs on the scale and gets a hairline
 */
public record SparkModel(int weeks, List<SparkLine> lines, List<ChartModel.Regime> regimes, boolean zeroLine) {

    /** One line; the exit is the week it stops for good, or -1. */
    public record SparkLine(Weekly values, Role role, int exitWeek) {}

    public SparkModel {
        lines = List.copyOf(lines);
        regimes = List.copyOf(regimes);
    }

    SoftAxis axis() {
        Extent extent = Extent.NOTHING;
        for (SparkLine line : lines) {
            extent = extent.with(line.values);
        }
        extent = (zeroLine ? extent.with(0) : extent).orZero();
        double span = Math.max(extent.high() - extent.low(), 1e-9);
        return new SoftAxis(extent.low(), extent.low() + span, span);
    }
}
