package caselab.model.lanes;

import caselab.model.Series;
import caselab.model.Trajectories;
import java.util.Arrays;

/** Copies what the trajectories keep out of the lanes, week by week. */
final class LaneRecorder {

    private final LaneState s;
    private final Trajectories trajectories;
    private final Series[] series;
    private final double[][][] sources;

    LaneRecorder(LaneState state, Trajectories into) {
        s = state;
        trajectories = into;
        series = Arrays.stream(Series.values()).filter(into::keeps).toArray(Series[]::new);
        sources = Arrays.stream(series).map(this::source).toArray(double[][][]::new);
    }

    void week(int week) {
        for (int k = 0; k < series.length; k++) {
            trajectories.record(series[k], week, sources[k], s.lanes);
        }
    }

    private double[][] source(Series wanted) {
        return switch (wanted) {
            case PRICE -> s.price;
            case UNIT_COST -> s.unitCost;
            case FRESH_DEMAND -> s.freshDemand;
            case ATTEMPTS -> s.attempts;
            case SALES -> s.sales;
            case WAITING -> s.staying;
            case QUITTERS -> s.quitters;
            case AWARENESS -> s.awareness;
            case INSTALLED_BASE -> s.installedBase;
            case REPUTATION -> s.reputation;
            case QUALITY -> s.quality;
            case ACTIVE -> s.active;
            case BRAND -> s.brand;
            case PROFIT -> s.profit;
            case CASH -> s.cash;
            case RESEARCH -> s.research;
            case OEM_SALES -> s.oemSales;
            case ALIVE -> s.alive;
            case PHASE -> s.phase;
            case CONSUMER_SURPLUS -> new double[][] {s.consumerSurplus};
        };
    }
}
