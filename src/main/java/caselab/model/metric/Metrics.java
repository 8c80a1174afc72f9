package caselab.model.metric;

import static caselab.model.Series.Of.FIRM;
import static caselab.model.Series.Of.MARKET;
import static caselab.model.Series.Of.PRODUCT;
import static caselab.model.metric.Better.HIGHER;
import static caselab.model.metric.Better.LOWER;
import static caselab.model.metric.Better.NEITHER;

import caselab.model.Series;
import caselab.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue of metrics. A new one is a line here, its words, and a method where a series alone will not do. */
public final class Metrics {

    private static final Set<Series> MARGIN = Set.of(Series.ACTIVE, Series.SALES, Series.PRICE, Series.UNIT_COST);

    private static final List<Metric> ALL = List.of(
            series(Series.CASH, HIGHER),
            series(Series.PROFIT, HIGHER),
            series(Series.BRAND, HIGHER),
            series(Series.RESEARCH, NEITHER),
            series(Series.OEM_SALES, NEITHER),
            series(Series.PRICE, NEITHER),
            series(Series.UNIT_COST, LOWER),
            series(Series.SALES, HIGHER),
            series(Series.FRESH_DEMAND, HIGHER),
            series(Series.ATTEMPTS, NEITHER),
            series(Series.WAITING, NEITHER),
            series(Series.QUITTERS, LOWER),
            series(Series.AWARENESS, HIGHER),
            series(Series.INSTALLED_BASE, HIGHER),
            series(Series.REPUTATION, HIGHER),
            series(Series.QUALITY, HIGHER),
            series(Series.CONSUMER_SURPLUS, HIGHER),
            new Metric("cumulativeSales", Unit.UNITS, PRODUCT, HIGHER, Set.of(Series.SALES), Cumulative::sales),
            new Metric("cumulativeProfit", Unit.YUAN, FIRM, HIGHER, Set.of(Series.PROFIT), Cumulative::profit),
            new Metric(
                    "cumulativeQuitters", Unit.PEOPLE, PRODUCT, LOWER, Set.of(Series.QUITTERS), Cumulative::quitters),
            new Metric("ownSales", Unit.UNITS_PER_WEEK, FIRM, HIGHER, Set.of(Series.SALES), Shares::ownSales),
            new Metric("unitShare", Unit.SHARE, PRODUCT, HIGHER, Set.of(Series.SALES), Shares::ofUnits),
            new Metric("firmShare", Unit.SHARE, FIRM, HIGHER, Set.of(Series.SALES), Shares::ofFirm),
            new Metric("fillRate", Unit.SHARE, PRODUCT, HIGHER, Set.of(Series.ATTEMPTS, Series.SALES), Shares::served),
            new Metric("marginPerUnit", Unit.YUAN, PRODUCT, HIGHER, MARGIN, Margins::perUnit),
            new Metric("marginShare", Unit.SHARE, PRODUCT, HIGHER, MARGIN, Margins::ofPrice),
            new Metric("belowCost", Unit.CHOICE, PRODUCT, NEITHER, MARGIN, Margins::belowCost),
            new Metric(
                    "averagePrice",
                    Unit.YUAN,
                    MARKET,
                    LOWER,
                    Set.of(Series.PRICE, Series.SALES),
                    Concentration::averagePrice),
            new Metric("concentration", Unit.INDEX, MARKET, NEITHER, Set.of(Series.SALES), Concentration::herfindahl),
            new Metric("firmsAlive", Unit.UNITS, MARKET, HIGHER, Set.of(Series.ALIVE), Concentration::firmsAlive),
            new Metric(
                    "industryResearch",
                    Unit.YUAN_PER_WEEK,
                    MARKET,
                    HIGHER,
                    Set.of(Series.RESEARCH),
                    Concentration::research),
            new Metric("reach", Unit.SHARE, PRODUCT, HIGHER, Set.of(), Reach::ofBuyers),
            new Metric("shareMomentum", Unit.PER_WEEK, PRODUCT, HIGHER, Set.of(Series.SALES), Shares::momentum),
            new Metric("firmsSelling", Unit.UNITS, MARKET, NEITHER, Set.of(Series.ACTIVE), Concentration::firmsSelling),
            new Metric(
                    "contractRevenue",
                    Unit.YUAN_PER_WEEK,
                    FIRM,
                    NEITHER,
                    Set.of(Series.OEM_SALES),
                    Capital::contractRevenue),
            new Metric(
                    "interestPaid",
                    Unit.YUAN_PER_WEEK,
                    FIRM,
                    LOWER,
                    Set.of(Series.CASH, Series.ALIVE),
                    Capital::interest),
            new Metric("staffPayout", Unit.YUAN_PER_WEEK, FIRM, NEITHER, Set.of(Series.PROFIT), Capital::staffPayout));

    private Metrics() {}

    /** Every metric, in the order a list should show them. */
    public static List<Metric> all() {
        return ALL;
    }

    /** The metric of this key. */
    public static Optional<Metric> find(String key) {
        return ALL.stream().filter(metric -> metric.key().equals(key)).findFirst();
    }

    private static Metric series(Series series, Better better) {
        return new Metric(
                series.key(),
                series.unit(),
                series.of(),
                better,
                Set.of(series),
                (run, i, week) -> run.at(series, i, week));
    }
}
