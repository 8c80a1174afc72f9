package caselab.model.lanes;

import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.Arrays;

/** Copies what the trajectories keep out of the lanes, week by week. */
final class LaneRecorder {

    private final LaneState s;
    private final Series[] series;
    private final double[][][] sources;
    private final int[] columns;

    LaneRecorder(LaneState state, Trajectory trajectory) {
        s = state;
        series = Arrays.stream(Series.values()).filter(trajectory::keeps).toArray(Series[]::new);
        sources = Arrays.stream(series).map(this::source).toArray(double[][][]::new);
        columns = Arrays.stream(series).mapToInt(trajectory::firstColumn).toArray();
    }

    void week(Trajectory[] into, int week) {
        for (int k = 0; k < series.length; k++) {
            double[][] rows = sources[k];
            for (int i = 0; i < rows.length; i++) {
                row(into, week, columns[k] + i, rows[i], s.lanes);
            }
        }
    }

    private static void row(Trajectory[] into, int week, int column, double[] row, int n) {
        for (int lane = 0; lane < n; lane++) {
            into[lane].record(week, column, row[lane]);
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
