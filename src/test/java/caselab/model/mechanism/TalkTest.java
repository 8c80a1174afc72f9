package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Settings;
import caselab.model.State;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Awareness, reputation and brand, one step by hand. */
class TalkTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Bench aware(double awareness) {
        Bench b = Bench.of(Settings.none().with("/awarenessDecay", 0.1), "a").choose();
        b.s.awareness[0] = awareness;
        return b;
    }

    @Test
    void everyWayOfHearingCounts() {
        Bench b = aware(0.4);
        State s = b.s;
        s.in.innovationCoefficient[0] = 0.01;
        s.in.advertisingEffect[0] = 0.02;
        s.in.advertising[0] = Math.exp(3) - 1;
        s.in.imitationCoefficient[0] = 0.5;
        s.reputation[0] = 0.8;
        s.installedBase[0] = 100;
        s.in.waitingBuzz[0] = 2;
        s.in.waitingDecay[0] = 0.25;
        s.staying[0] = 40;
        s.in.quitterAnger[0] = 3;
        s.quitters[0] = 50;
        Awareness.product(b.plan, s, 0);
        assertThat(s.waitingList[0]).isEqualTo(30);
        assertThat(s.awarenessBefore[0]).isEqualTo(0.4);
        double hazard = 0.01 + 0.06 + 0.5 * 0.8 * 0.1 + 2 * 0.03;
        assertThat(s.awareness[0]).isCloseTo(0.4 + 0.6 * hazard - 0.4 * (0.1 + 3 * 0.05), EXACT);
    }

    @Test
    void nobodyHearsTwice() {
        Bench b = aware(0.4);
        b.s.in.imitationCoefficient[0] = 100;
        b.s.installedBase[0] = 1000;
        Awareness.product(b.plan, b.s, 0);
        assertThat(b.s.awareness[0]).isCloseTo(0.4 + 0.6 - 0.04, EXACT);
    }

    @Test
    void angerEndsAtNobody() {
        Bench b = aware(0.4);
        b.s.in.quitterAnger[0] = 100;
        b.s.quitters[0] = 500;
        Awareness.product(b.plan, b.s, 0);
        assertThat(b.s.awareness[0]).isZero();
    }

    @Test
    void whatIsNotOnSaleIsNotTalkedAbout() {
        Bench b = aware(0.4);
        b.s.active[0] = 0;
        b.s.in.innovationCoefficient[0] = 0.5;
        Awareness.product(b.plan, b.s, 0);
        assertThat(b.s.awareness[0]).isEqualTo(0.4);
    }

    @Test
    void reputationMovesOnceSomethingWasSold() {
        Bench b =
                Bench.of(Settings.none().with("/reputationLearning", 0.25), "a").choose();
        b.s.in.reliability[0] = 0.6;
        b.s.reputation[0] = 1;
        Reputation.product(b.s, 0);
        assertThat(b.s.reputation[0]).as("nothing sold").isEqualTo(1);
        b.s.installedBase[0] = 1;
        Reputation.product(b.s, 0);
        assertThat(b.s.reputation[0]).isCloseTo(0.9, EXACT);
        Reputation.product(b.s, 0);
        assertThat(b.s.reputation[0]).isCloseTo(0.825, EXACT);
    }

    @Test
    void brandGrowsWithSalesAndFades() {
        Bench b = Bench.of(Settings.none().with("/brandDecay", 0.1).with("/brandGain", 2), "a")
                .choose();
        b.s.brand[0] = 0.5;
        b.s.ownSales[0] = 100;
        Brand.firm(b.s, 0);
        assertThat(b.s.brand[0]).isCloseTo(0.45 + 2 * 0.1 * 0.5, EXACT);
        b.s.ownSales[0] = 100_000;
        Brand.firm(b.s, 0);
        assertThat(b.s.brand[0]).isEqualTo(1);
    }

    @Test
    void experienceCountsAllUnitsAndTheBaseOnlyOwnOnes() {
        Bench b = Bench.of("a").choose();
        b.s.sales[0] = 10;
        b.s.ownSales[0] = 10;
        b.s.oemSales[0] = 5;
        Experience.product(b.s, 0);
        Experience.firm(b.s, 0);
        assertThat(b.s.installedBase[0]).isEqualTo(10);
        assertThat(b.s.output[0]).isEqualTo(1 + 15);
    }
}
