package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Our exponential and logarithm against the slow exact ones. */
class ElementaryTest {

    private static final double ULPS = 4e-16;

    @Test
    void exponentialIsRightToTheLastPlace() {
        for (double x = -700; x < 700; x += 0.137) {
            double exact = StrictMath.exp(x);
            assertThat(Math.abs(Elementary.exp(x) - exact) / exact)
                    .as("exp(%s)", x)
                    .isLessThan(ULPS);
        }
    }

    @Test
    void logarithmIsRightToTheLastPlace() {
        for (double x = 1e-300; x < 1e300; x *= 1.0137) {
            double exact = StrictMath.log(x);
            assertThat(Math.abs(Elementary.log(x) - exact))
                    .as("log(%s)", x)
                    .isLessThan(ULPS * Math.max(1e-16, Math.abs(exact)));
        }
    }

    @Test
    void logarithmNearOneKeepsItsPrecision() {
        for (double d = -0.4; d < 0.4; d += 0.00137) {
            double exact = StrictMath.log(1 + d);
            assertThat(Math.abs(Elementary.log(1 + d) - exact)).isLessThanOrEqualTo(ULPS * Math.abs(exact));
        }
    }

    @Test
    void edgesAreWhatTheyShouldBe() {
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.exp(800)).isInfinite();
        assertThat(Elementary.exp(-800)).isZero();
        assertThat(Elementary.exp(Double.NaN)).isNaN();
        assertThat(Elementary.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Elementary.log(1)).isZero();
        assertThat(Elementary.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.log(Double.NaN)).isNaN();
        assertThat(Elementary.log(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Elementary.log(Double.MIN_VALUE)).isCloseTo(StrictMath.log(Double.MIN_VALUE), within(1e-12));
        assertThat(Elementary.exp(709)).isCloseTo(StrictMath.exp(709), within(1e-15 * StrictMath.exp(709)));
        assertThat(Elementary.exp(-708)).isPositive();
        assertThat(Elementary.log(Double.MIN_NORMAL)).isCloseTo(StrictMath.log(Double.MIN_NORMAL), within(1e-12));
        assertThat(Elementary.pow(2, 10)).isCloseTo(1024, within(1e-11));
    }
}
