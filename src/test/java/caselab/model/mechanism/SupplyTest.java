package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Settings;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Drops, queues, the plant and what spills over. */
class SupplyTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Bench bench(String owners, double spill) {
        Bench bench = Bench.of(Settings.none().with("/spill", spill), owners);
        Entry.apply(bench.plan, bench.s, 0);
        Arrays.fill(bench.s.freshDemand, 100);
        return bench;
    }

    @Test
    void withoutLimitEveryoneIsServed() {
        Bench b = bench("a", 0);
        b.s.waitingList[0] = 20;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.attempts[0]).isEqualTo(120);
        assertThat(b.s.sales[0]).isEqualTo(120);
        assertThat(b.s.staying[0]).isZero();
        assertThat(b.s.quitters[0]).isZero();
    }

    @Test
    void aDropLeavesAQueueOfThePatient() {
        Bench b = bench("a", 0);
        b.s.waitingList[0] = 20;
        b.s.drop[0] = 60;
        b.s.in.patience[0] = 0.75;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.sales[0]).isEqualTo(60);
        assertThat(b.s.staying[0]).isEqualTo(45);
        assertThat(b.s.quitters[0]).isEqualTo(15);
    }

    @Test
    void dropsGrowFromTheirStartUpToTheirMaximum() {
        Bench b = bench("a", 0);
        b.s.drop[0] = 60;
        b.s.in.dropGrowth[0] = 0.1;
        b.s.in.dropMaximum[0] = 70;
        b.s.in.dropStart[0] = 2;
        double[] expected = {0, 0, 60, 66, 70, 70};
        for (int week = 0; week < expected.length; week++) {
            Supply.apply(b.plan, b.s, week);
            assertThat(b.s.sales[0]).as("week %d", week).isCloseTo(expected[week], EXACT);
        }
    }

    @Test
    void whatIsNotOnSaleIsNotSold() {
        Bench b = bench("a", 0);
        b.s.active[0] = 0;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.sales[0]).isZero();
    }

    @Test
    void contractWorkTakesThePlantWhileItRuns() {
        Bench b = bench("a", 0);
        b.s.in.plantCapacity[0] = 90;
        b.s.in.oemUnits[0] = 30;
        b.s.in.oemFrom[0] = 1;
        b.s.in.oemTo[0] = 3;
        double[] contract = {0, 30, 30, 0};
        for (int week = 0; week < contract.length; week++) {
            Supply.apply(b.plan, b.s, week);
            assertThat(b.s.oemSales[0]).as("week %d", week).isEqualTo(contract[week]);
            assertThat(b.s.sales[0]).isEqualTo(90 - contract[week]);
        }
    }

    @Test
    void aContractIsNoMoreThanThePlantAndEndsWithTheFirm() {
        Bench b = bench("a", 0);
        b.s.in.plantCapacity[0] = 90;
        b.s.in.oemUnits[0] = 120;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.oemSales[0]).isEqualTo(90);
        assertThat(b.s.sales[0]).isZero();
        b.s.alive[0] = 0;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.oemSales[0]).isZero();
    }

    @Test
    void productsShareThePlantAsTheyAreAskedFor() {
        Bench b = bench("aaa", 0);
        b.s.in.plantCapacity[0] = 120;
        b.s.waitingList[1] = 100;
        b.s.active[2] = 0;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.sales[0]).isCloseTo(40, EXACT);
        assertThat(b.s.sales[1]).isCloseTo(80, EXACT);
        assertThat(b.s.sales[2]).isZero();
    }

    @Test
    void aLargePlantHoldsNobodyBack() {
        Bench b = bench("aa", 0);
        b.s.in.plantCapacity[0] = 200;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.sales).containsExactly(100, 100);
    }

    @Test
    void aShareOfQuittersBuysWhatIsInStock() {
        Bench b = bench("abc", 0.5);
        b.s.drop[0] = 20;
        b.s.in.patience[0] = 0.25;
        b.s.freshDemand[1] = 30;
        b.s.freshDemand[2] = 90;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.quitters[0]).isEqualTo(60);
        assertThat(b.s.sales[0]).isEqualTo(20);
        assertThat(b.s.sales[1]).isCloseTo(30 + 7.5, EXACT);
        assertThat(b.s.sales[2]).isCloseTo(90 + 22.5, EXACT);
    }

    @Test
    void spillFindsNoMoreThanTheRoomThereIs() {
        Bench b = bench("abcd", 1);
        b.s.drop[0] = 20;
        b.s.drop[1] = 105;
        b.s.drop[2] = 100;
        b.s.active[3] = 0;
        Supply.apply(b.plan, b.s, 0);
        assertThat(b.s.sales[1]).as("100 and five more").isEqualTo(105);
        assertThat(b.s.sales[2]).as("no room left").isEqualTo(100);
        assertThat(b.s.sales[3]).as("not on sale").isZero();
    }
}
