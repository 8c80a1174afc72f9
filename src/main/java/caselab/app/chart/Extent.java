package caselab.app.chart;

/** The lowest and highest of some numbers; both NaN when there are none. */
record Extent(double low, double high) {

    static final Extent NOTHING = new Extent(Double.NaN, Double.NaN);

    static Extent of(ChartModel model) {
        Extent extent = NOTHING;
        for (Line line : model.lines()) {
            extent = extent.with(line.values());
        }
        ChartModel.Band band = model.band();
        if (band != null) {
            extent = extent.with(band.low()).with(band.high());
        }
        for (ChartModel.Ghost ghost : model.ghosts()) {
            extent = extent.with(ghost.values());
        }
        for (ChartModel.CaseFact fact : model.facts()) {
            extent = extent.with(fact.value());
        }
        return extent;
    }

    Extent with(double value) {
        if (!Double.isFinite(value)) {
            return this;
        }
        return new Extent(value >= low ? low : value, value <= high ? high : value);
    }

    Extent with(Weekly values) {
        Extent extent = this;
        for (int week = 0; week < values.length(); week++) {
            extent = extent.with(values.at(week));
        }
        return extent;
    }

    Extent orZero() {
        return Double.isNaN(low) ? new Extent(0, 0) : this;
    }
}
