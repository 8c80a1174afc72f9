package caselab.model;

/** Copies what a trajectory keeps out of a state, week by week. Bound once to both, so that a week only copies. */
public final class Recorder {

    private final Trajectory trajectory;
    private final State state;
    private final Series[] series;
    private final double[][] sources;
    private final double[] market = new double[1];

    /** Ready to copy from this state into this trajectory. */
    public Recorder(State state, Trajectory trajectory) {
        this.state = state;
        this.trajectory = trajectory;
        series = java.util.Arrays.stream(Series.values())
                .filter(trajectory::keeps)
                .toArray(Series[]::new);
        sources = new double[series.length][];
        for (int i = 0; i < series.length; i++) {
            sources[i] = source(series[i]);
        }
    }

    /** Records the week that has just been played. */
    public void week(int week) {
        market[0] = state.consumerSurplus;
        for (int i = 0; i < series.length; i++) {
            trajectory.record(series[i], week, sources[i]);
        }
    }

    private double[] source(Series wanted) {
        return switch (wanted) {
            case PRICE -> state.price;
            case UNIT_COST -> state.unitCost;
            case FRESH_DEMAND -> state.freshDemand;
            case ATTEMPTS -> state.attempts;
            case SALES -> state.sales;
            case WAITING -> state.staying;
            case QUITTERS -> state.quitters;
            case AWARENESS -> state.awareness;
            case INSTALLED_BASE -> state.installedBase;
            case REPUTATION -> state.reputation;
            case QUALITY -> state.quality;
            case ACTIVE -> state.active;
            case BRAND -> state.brand;
            case PROFIT -> state.profit;
            case CASH -> state.cash;
            case RESEARCH -> state.research;
            case OEM_SALES -> state.oemSales;
            case ALIVE -> state.alive;
            case PHASE -> state.phase;
            case CONSUMER_SURPLUS -> market;
        };
    }
}
