package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Luck that depends only on what it is drawn for. */
class ChanceTest {

    @Test
    void uniformNumbersFillTheUnitInterval() {
        int[] bins = new int[20];
        Chance chance = Chance.of(2015);
        for (int week = 0; week < 1000; week++) {
            for (int i = 0; i < 100; i++) {
                double u = chance.uniform(Chance.Source.RESEARCH, week, i);
                assertThat(u).isBetween(0.0, Math.nextDown(1.0));
                bins[(int) (u * 20)]++;
            }
        }
        double chiSquare = 0;
        for (int bin : bins) {
            chiSquare += (bin - 5000.0) * (bin - 5000.0) / 5000;
        }
        assertThat(chiSquare)
                .as("chi-square with 19 degrees of freedom, 0.1 %% point")
                .isLessThan(43.8);
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        double sum = 0;
        double squares = 0;
        int n = 100_000;
        for (int run = 0; run < n; run++) {
            double z = Chance.of(7).future(run).normal(Chance.Source.DEMAND, 3, 1);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / n).isCloseTo(0, within(0.012));
        assertThat(squares / n).isCloseTo(1, within(0.02));
    }

    @Test
    void sourcesWeeksRunsAndSeedsDoNotShareLuck() {
        Chance chance = Chance.of(1);
        double first = chance.uniform(Chance.Source.DEMAND, 1, 1);
        assertThat(chance.uniform(Chance.Source.RESEARCH, 1, 1)).isNotEqualTo(first);
        assertThat(chance.uniform(Chance.Source.DEMAND, 2, 1)).isNotEqualTo(first);
        assertThat(chance.uniform(Chance.Source.DEMAND, 1, 2)).isNotEqualTo(first);
        assertThat(chance.future(1).uniform(Chance.Source.DEMAND, 1, 1)).isNotEqualTo(first);
        assertThat(Chance.of(2).uniform(Chance.Source.DEMAND, 1, 1)).isNotEqualTo(first);
        assertThat(Chance.of(1).uniform(Chance.Source.DEMAND, 1, 1)).isEqualTo(first);
    }

    /** Worked out apart, by another program: a seed must mean the same for ever. */
    @Test
    void drawsAreWhatTheyAlwaysWere() {
        Chance chance = Chance.of(2015).future(2);
        assertThat(Chance.of(2015).uniform(Chance.Source.RESEARCH, 13, 2)).isEqualTo(0.1676877419725633);
        assertThat(Chance.of(7).future(3).uniform(Chance.Source.WORLD, 104, 0)).isEqualTo(0.6563465839923922);
        assertThat(Chance.of(7).future(3).uniform(Chance.Source.DEMAND, 0, 5)).isEqualTo(0.2293968703961019);
        assertThat(chance.normal(Chance.Source.DEMAND, 0, 1))
                .as("at the second try")
                .isCloseTo(-1.555745312205115, within(1e-14));
        assertThat(chance.normal(Chance.Source.DEMAND, 3, 1)).isCloseTo(-0.22877371119344994, within(1e-14));
        assertThat(chance.normal(Chance.Source.DEMAND, 10, 1)).isCloseTo(0.9642517747116229, within(1e-14));
        assertThat(Chance.expected().seeded()).isFalse();
        assertThat(chance.seeded()).isTrue();
    }
}
