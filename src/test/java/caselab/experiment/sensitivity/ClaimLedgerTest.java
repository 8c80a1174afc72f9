package caselab.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClaimLedgerTest {

    private static double[][] worlds(int count) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] worlds = new double[count][];
        for (int k = 0; k < count; k++) {
            worlds[k] = random.doubles(3).toArray();
        }
        return worlds;
    }

    @Test
    void findsTheAssumptionThatDecides() {
        double[][] worlds = worlds(500);
        boolean[] holds = new boolean[500];
        for (int k = 0; k < 500; k++) {
            holds[k] = worlds[k][1] + 0.2 * worlds[k][0] > 0.5;
        }
        ClaimLedger ledger = ClaimLedger.of("claim", worlds, holds);
        ClaimLedger.Deciding deciding = ledger.deciding().orElseThrow();
        assertThat(deciding.input()).isEqualTo(1);
        assertThat(deciding.whenLow()).isZero();
        assertThat(deciding.whenHigh()).isEqualTo(1);
        assertThat(deciding.part()).isBetween(0.6, 1.0);
        assertThat(ledger.share()).isCloseTo(0.6, within(0.05));
    }

    @Test
    void chanceDecidesNothing() {
        SplittableRandom random = new SplittableRandom(9);
        boolean[] holds = new boolean[2000];
        for (int k = 0; k < holds.length; k++) {
            holds[k] = random.nextBoolean();
        }
        assertThat(ClaimLedger.of("claim", worlds(2000), holds).deciding()).isEmpty();
    }

    /** Where a claim holds in the middle only, low and high are the same and no sentence about them tells anything. */
    @Test
    void whatIsTheSameAtBothEndsIsNotSaidToDecide() {
        double[][] worlds = worlds(500);
        boolean[] middle = new boolean[500];
        boolean[] high = new boolean[500];
        for (int k = 0; k < 500; k++) {
            middle[k] = Math.abs(worlds[k][1] - 0.5) < 0.2;
            high[k] = middle[k] || worlds[k][1] > 0.97;
        }
        assertThat(ClaimLedger.of("claim", worlds, middle).deciding()).isEmpty();
        assertThat(ClaimLedger.of("claim", worlds, high).deciding()).isPresent();
    }

    @Test
    void whatAlwaysHoldsIsDecidedByNothing() {
        boolean[] holds = new boolean[100];
        java.util.Arrays.fill(holds, true);
        ClaimLedger ledger = ClaimLedger.of("claim", worlds(100), holds);
        assertThat(ledger.deciding()).isEmpty();
        assertThat(ledger.ofHundred()).isEqualTo(100);
    }

    @Test
    void allOrNoneOnlyIfSo() {
        boolean[] holds = new boolean[1000];
        holds[3] = true;
        assertThat(ClaimLedger.of("claim", worlds(1000), holds).ofHundred()).isEqualTo(1);
    }
}
