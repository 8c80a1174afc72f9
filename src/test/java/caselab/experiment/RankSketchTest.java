package caselab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankSketchTest {

    private static final double[] SHARES = {0.001, 0.1, 0.5, 0.9, 0.999};

    @Test
    void isExactForFewValues() {
        RankSketch sketch = new RankSketch(1);
        IntStream.rangeClosed(1, 10).map(i -> 11 - i).forEach(sketch::add);
        assertThat(sketch.quantiles(0, 0.1, 0.5, 0.9, 1)).containsExactly(1, 1, 5, 9, 10);
    }

    /** In rising, falling and mixed order, and from millions far from zero, as cash is. */
    @Test
    void isWithinAThousandthInRank() {
        int n = 1_000_003;
        for (int stride : new int[] {1, n - 1, 7919}) {
            RankSketch sketch = new RankSketch(stride);
            for (long i = 0; i < n; i++) {
                sketch.add(-1e8 + 1e3 * (i * stride % n));
            }
            double[] found = sketch.quantiles(SHARES);
            for (int k = 0; k < SHARES.length; k++) {
                assertThat((found[k] + 1e8) / 1e3 / n).isCloseTo(SHARES[k], Offset.offset(1e-3));
            }
        }
    }

    @Test
    void hasNoQuantileOfNothing() {
        assertThat(new RankSketch(1).quantiles(0.5)).containsExactly(Double.NaN);
    }
}
