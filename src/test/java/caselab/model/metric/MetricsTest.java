package caselab.model.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.Segment;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue, and every metric that is more than a series, on a run written by hand. */
class MetricsTest {

    /** Sales 10 20 40 in week 0, twice that in week 1, none in week 2. */
    private static final Trajectory RUN = Record.of(3, (s, t) -> {
        double scale = t == 2 ? 0 : t + 1;
        for (int j = 0; j < 3; j++) {
            s.sales[j] = 10 * (1 << j) * scale;
            s.attempts[j] = t == 2 ? 0 : 50;
            s.quitters[j] = j + t;
            s.price[j] = 50 + 10 * j;
            s.unitCost[j] = 30 + 20 * j;
            s.active[j] = j == 2 && t > 0 ? 0 : 1;
        }
        s.price[2] = t == 1 ? 0 : s.price[2];
        s.profit[0] = 5;
        s.profit[1] = -t;
        s.alive[0] = 1;
        s.alive[1] = t == 2 ? 0 : 1;
        s.research[0] = 3;
        s.research[1] = 4;
        s.consumerSurplus = 7 + t;
        s.staying[0] = 5;
        s.phase[0] = 1;
        s.oemSales[0] = 9;
    });

    private static double read(String key, int index, int week) {
        return Metrics.find(key).orElseThrow().weekly().at(RUN, index, week);
    }

    private static void is(String key, int index, int week, double expected) {
        assertThat(read(key, index, week))
                .as("%s[%d] in week %d", key, index, week)
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void everyMetricHasItsOwnKeyAndIsFoundByIt() {
        HashSet<String> keys = new HashSet<>();
        for (Metric metric : Metrics.all()) {
            assertThat(keys.add(metric.key())).isTrue();
            assertThat(Metrics.find(metric.key())).contains(metric);
        }
        assertThat(Metrics.find("nothing")).isEmpty();
    }

    @Test
    void seriesAreReadAsTheyStand() {
        Metric surplus = Metrics.find("consumerSurplus").orElseThrow();
        assertThat(surplus.column(RUN, 0)).containsExactly(7, 8, 9);
        assertThat(surplus.of()).isEqualTo(Series.Of.MARKET);
        assertThat(surplus.better()).isEqualTo(Better.HIGHER);
    }

    @Test
    void sums() {
        is("cumulativeSales", 1, 0, 20);
        is("cumulativeSales", 1, 2, 60);
        is("cumulativeProfit", 0, 2, 15);
        is("cumulativeQuitters", 2, 1, 5);
    }

    @Test
    void shares() {
        is("ownSales", 0, 1, 60);
        is("ownSales", 1, 0, 40);
        is("unitShare", 0, 0, 1.0 / 7);
        is("firmShare", 0, 0, 3.0 / 7);
        is("fillRate", 1, 0, 0.4);
        is("fillRate", 2, 1, 1);
        assertThat(read("unitShare", 0, 2)).isNaN();
        assertThat(read("firmShare", 0, 2)).isNaN();
        assertThat(read("fillRate", 0, 2)).isNaN();
    }

    @Test
    void momentumIsTheChangeOfTheLogOdds() {
        Trajectory run = Record.of(4, (s, t) -> {
            s.sales[0] = new double[] {2, 6, 0, 1}[t];
            s.sales[1] = t == 3 ? 0 : 1;
        });
        Metric momentum = Metrics.find("shareMomentum").orElseThrow();
        assertThat(momentum.weekly().at(run, 0, 1)).isCloseTo(Math.log(3), within(1e-12));
        assertThat(momentum.weekly().at(run, 1, 1)).isCloseTo(-Math.log(3), within(1e-12));
        assertThat(momentum.weekly().at(run, 0, 0)).isNaN();
        assertThat(momentum.weekly().at(run, 0, 2)).as("no share").isNaN();
        assertThat(momentum.weekly().at(run, 0, 3)).as("the whole market").isNaN();
    }

    @Test
    void reachIsOfAllBuyersThroughAllMembers() {
        Market one = Record.of(1, (s, t) -> {}).plan().market();
        Segment few = new Segment("few", TestMarkets.segment(1).values().with(SegmentParameter.WEIGHT, 0.2));
        Segment many = new Segment("many", TestMarkets.segment(1).values().with(SegmentParameter.WEIGHT, 0.8));
        Plan plan =
                Plan.compile(new Market(1, one.values(), List.of(few, many), List.of(), one.firms(), one.products()));
        Trajectory run = new Trajectory(plan, 1);
        run.playedWith(plan.numbers(Settings.none()
                .with("/products/y/reach/few", 0.5)
                .with("/products/y/reach/many", 0.25)
                .with("/products/z/reach/few", 0)
                .with("/products/z/reach/many", 0.25)
                .with("/firms/b/allianceMembers", 3)
                .with("/firms/b/reachPooling", 0.5)));
        Metric reach = Metrics.find("reach").orElseThrow();
        assertThat(reach.weekly().at(run, 1, 0)).isCloseTo(0.1 + 0.2, within(1e-12));
        assertThat(reach.weekly().at(run, 2, 0)).isCloseTo(0.8 * (1 - 0.75 * 0.75), within(1e-12));
    }

    @Test
    void lendersStaffAndClients() {
        Trajectory run = Record.of(3, (s, t) -> {
            s.oemSales[1] = 10;
            s.cash[1] = t == 0 ? -200 : 0;
            s.alive[1] = t == 1 ? 0 : 1;
            s.profit[1] = t == 0 ? 90 : -90;
        });
        run.playedWith(run.plan()
                .numbers(Settings.none()
                        .with("/firms/b/oemPrice", 66)
                        .with("/firms/b/cash", -100)
                        .with("/firms/b/creditRate", 0.01)
                        .with("/firms/b/employeeEquity", 0.1)));
        Metric interest = Metrics.find("interestPaid").orElseThrow();
        assertThat(Metrics.find("contractRevenue").orElseThrow().weekly().at(run, 1, 0))
                .isEqualTo(660);
        assertThat(interest.weekly().at(run, 1, 0)).isCloseTo(1, within(1e-12));
        assertThat(interest.weekly().at(run, 1, 1)).isCloseTo(2, within(1e-12));
        assertThat(interest.weekly().at(run, 1, 2)).as("gone, and without debt").isZero();
        Metric staff = Metrics.find("staffPayout").orElseThrow();
        assertThat(staff.weekly().at(run, 1, 0)).isCloseTo(10, within(1e-12));
        assertThat(staff.weekly().at(run, 1, 1)).isZero();
    }

    @Test
    void margins() {
        is("marginPerUnit", 0, 0, 50 * 0.8 - 30);
        is("marginPerUnit", 1, 0, 60 * 0.8 - 50);
        is("marginShare", 0, 0, 0.2);
        is("belowCost", 0, 0, 0);
        is("belowCost", 1, 0, 1);
        is("marginPerUnit", 2, 1, -70);
        assertThat(read("marginShare", 2, 1)).as("free").isNaN();
        assertThat(read("marginPerUnit", 2, 2)).as("neither on sale nor sold").isNaN();
        is("marginPerUnit", 0, 2, 10);
        is("belowCost", 2, 2, 0);
    }

    @Test
    void exactlyAtCostIsNotBelowIt() {
        Trajectory run = Record.of(1, (s, t) -> {
            s.price[0] = 50;
            s.unitCost[0] = 40;
            s.active[0] = 1;
        });
        assertThat(Metrics.find("belowCost").orElseThrow().weekly().at(run, 0, 0))
                .isZero();
    }

    @Test
    void theWholeMarket() {
        is("averagePrice", 0, 0, (50 * 10 + 60 * 20 + 70 * 40) / 70.0);
        assertThat(read("averagePrice", 0, 2)).isNaN();
        is("concentration", 0, 0, 1e4 * (9 + 16) / 49);
        is("firmsAlive", 0, 1, 2);
        is("firmsAlive", 0, 2, 1);
        is("industryResearch", 0, 0, 7);
        is("firmsSelling", 0, 0, 2);
        is("firmsSelling", 0, 1, 1);
        assertThat(Metrics.all()).hasSizeGreaterThan(30);
    }
}
