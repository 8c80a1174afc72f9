package caselab.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ApportionTest {

    @Test
    void whatIsPrintedAddsUp() {
        // -0.14 + 11.84 + 3.24 + 1.84 - 2.34 = 14.44: rounded one by one, the bars would come to 0.1 less
        long[] tenths = Apportion.units(new double[] {11.84, 3.24, 1.84, -2.34}, -0.14, 14.44, 0.1);
        assertThat(Arrays.stream(tenths).sum()).isEqualTo(144 + 1);
    }

    @Test
    void addsUpWhateverTheParts() {
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 10_000; k++) {
            double[] parts = random.doubles(1 + k % 9, -3, 3).toArray();
            double from = random.nextDouble(-5, 5);
            double to = from + Arrays.stream(parts).sum();
            long[] units = Apportion.units(parts, from, to, 0.1);
            assertThat(Math.round(from / 0.1) + Arrays.stream(units).sum()).isEqualTo(Math.round(to / 0.1));
            for (int i = 0; i < parts.length; i++) {
                assertThat(Math.abs(units[i] - parts[i] / 0.1)).isLessThan(2);
            }
        }
    }

    @Test
    void exactPartsStayAsTheyAre() {
        assertThat(Apportion.units(new double[] {2, -1}, 1, 2, 1)).containsExactly(2, -1);
    }
}
