package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The long purse. */
class ExitTest {

    private static Bench bench(double cash) {
        Bench b = Bench.of("ab").choose();
        b.s.in.creditLine[0] = 10;
        b.s.cash[0] = cash;
        b.s.waitingList[0] = 5;
        Exit.firm(b.plan, b.s, 0);
        return b;
    }

    @Test
    void aFirmLivesWhileItsCreditHolds() {
        Bench b = bench(-10);
        assertThat(b.s.alive[0]).isEqualTo(1);
        assertThat(b.s.active[0]).isEqualTo(1);
        assertThat(b.s.waitingList[0]).isEqualTo(5);
    }

    @Test
    void beyondItsCreditItIsGoneWithItsProducts() {
        Bench b = bench(-10.01);
        assertThat(b.s.alive).containsExactly(0, 1);
        assertThat(b.s.active).containsExactly(0, 1);
        assertThat(b.s.waitingList[0]).isZero();
    }

    @Test
    void whoIsGoneStaysGone() {
        Bench b = bench(-11);
        b.s.active[0] = 1;
        Exit.firm(b.plan, b.s, 0);
        assertThat(b.s.active[0]).as("no second exit").isEqualTo(1);
    }

    @Test
    void patientCreditRunsOutAfterItsWeeks() {
        Bench b = Bench.of("a").choose();
        b.s.in.creditLine[0] = 100;
        b.s.in.creditPatience[0] = 2;
        double[] cash = {-1, -1, 1, -1, -1, -1};
        double[] alive = {1, 1, 1, 1, 1, 0};
        for (int t = 0; t < cash.length; t++) {
            b.s.cash[0] = cash[t];
            Exit.firm(b.plan, b.s, 0);
            assertThat(b.s.alive[0]).as("week %d", t).isEqualTo(alive[t]);
        }
    }

    @Test
    void aSerialFounderIsBackWithNewMoneyAndTheOldProducts() {
        Bench b = bench(-11);
        b.s.in.reentryWeeks[0] = 2;
        b.s.in.reentryCash[0] = 77;
        Exit.firm(b.plan, b.s, 0);
        assertThat(b.s.alive[0]).isZero();
        Exit.firm(b.plan, b.s, 0);
        assertThat(b.s.alive[0]).isEqualTo(1);
        assertThat(b.s.active[0]).isEqualTo(1);
        assertThat(b.s.cash[0]).isEqualTo(77);
        assertThat(b.s.weeksInDebt[0]).isZero();
    }
}
