package caselab.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrimTest {

    private static double[][] worlds(int count, int inputs) {
        SplittableRandom random = new SplittableRandom(11);
        double[][] worlds = new double[count][];
        for (int k = 0; k < count; k++) {
            worlds[k] = random.doubles(inputs).toArray();
        }
        return worlds;
    }

    /** Good if 0.3 < x0 < 0.8 and x2 < 0.4, with one world in twenty the other way round. */
    @Test
    void findsAPlantedBox() {
        double[][] worlds = worlds(4000, 5);
        SplittableRandom random = new SplittableRandom(3);
        boolean[] good = new boolean[worlds.length];
        for (int k = 0; k < good.length; k++) {
            boolean inside = worlds[k][0] > 0.3 && worlds[k][0] < 0.8 && worlds[k][2] < 0.4;
            good[k] = inside != (random.nextDouble() < 0.05);
        }
        Belief belief = Prim.find(worlds, good, 0.9).orElseThrow();
        assertThat(belief.bounds()).extracting(Belief.Bound::input).containsExactlyInAnyOrder(0, 2);
        Belief.Bound first =
                belief.bounds().stream().filter(b -> b.input() == 0).findFirst().orElseThrow();
        Belief.Bound other =
                belief.bounds().stream().filter(b -> b.input() == 2).findFirst().orElseThrow();
        assertThat(first.low()).isCloseTo(0.3, within(0.04));
        assertThat(first.high()).isCloseTo(0.8, within(0.04));
        assertThat(other.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(other.high()).isCloseTo(0.4, within(0.04));
        assertThat(belief.density()).isGreaterThan(0.88);
        assertThat(belief.coverage()).isGreaterThan(0.7);
        assertThat(belief.base()).isCloseTo(0.23, within(0.03));
    }

    @Test
    void nothingNeedBeBelievedOfWhatWorksAnyway() {
        double[][] worlds = worlds(400, 3);
        boolean[] good = new boolean[400];
        java.util.Arrays.fill(good, true);
        assertThat(Prim.find(worlds, good, 0.8).orElseThrow().free()).isTrue();
    }

    /** It works in 79 of 100 worlds and should in 80, of which one half, by luck, has 83. */
    @Test
    void aHalfWithLuckTeachesNothing() {
        double[][] worlds = worlds(1000, 3);
        boolean[] good = new boolean[1000];
        for (int k = 0; k < 1000; k++) {
            good[k] = worlds[k][1] > (k % 2 == 0 ? 0.17 : 0.25);
        }
        Belief belief = Prim.find(worlds, good, 0.8).orElseThrow();
        assertThat(belief.bounds()).extracting(Belief.Bound::input).containsExactly(1);
        assertThat(belief.density()).isGreaterThan(0.8);
    }

    @Test
    void chanceIsNotBelieved() {
        double[][] worlds = worlds(1000, 4);
        SplittableRandom random = new SplittableRandom(8);
        boolean[] good = new boolean[1000];
        for (int k = 0; k < 1000; k++) {
            good[k] = random.nextDouble() < 0.5;
        }
        Belief belief = Prim.find(worlds, good, 0.9).orElseThrow();
        // whatever box is found in one half is no denser than chance in the other
        assertThat(belief.density()).isLessThan(0.75);
    }

    @Test
    void tooFewWorldsHaveNoBoundsButAShare() {
        boolean[] good = new boolean[10];
        good[4] = true;
        Belief belief = Prim.find(worlds(10, 2), good, 0.8).orElseThrow();
        assertThat(belief.free()).isTrue();
        assertThat(belief.base()).isEqualTo(0.1);
    }

    @Test
    void whatNeverWorksHasNoBox() {
        assertThat(Prim.find(worlds(200, 2), new boolean[200], 0.8)).isEmpty();
        assertThat(Prim.find(worlds(10, 2), new boolean[10], 0.8)).isEmpty();
    }
}
