package caselab.model.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The catalogue, and every metric that is more than a series, on a run written by hand. */
class MetricsTest {

    /** Sales 10 20 30 in week 0, twice that in week 1, none in week 2. */
    private static final Trajectory RUN = Record.of(3, (s, t) -> {
        double scale = t == 2 ? 0 : t + 1;
        for (int j = 0; j < 3; j++) {
            s.sales[j] = 10 * (j + 1) * scale;
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
        is("ownSales", 1, 1, 60);
        is("unitShare", 0, 0, 1.0 / 6);
        is("firmShare", 0, 0, 0.5);
        is("fillRate", 1, 0, 0.4);
        is("fillRate", 2, 1, 1);
        assertThat(read("unitShare", 0, 2)).isNaN();
        assertThat(read("firmShare", 0, 2)).isNaN();
        assertThat(read("fillRate", 0, 2)).isNaN();
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
        is("averagePrice", 0, 0, (50 * 10 + 60 * 20 + 70 * 30) / 60.0);
        assertThat(read("averagePrice", 0, 2)).isNaN();
        is("concentration", 0, 0, 5000);
        is("firmsAlive", 0, 1, 2);
        is("firmsAlive", 0, 2, 1);
        is("industryResearch", 0, 0, 7);
    }
}
