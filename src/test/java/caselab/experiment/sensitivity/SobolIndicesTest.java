package caselab.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.experiment.Response;
import caselab.experiment.sampling.SobolPoints;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {

    private static final double A = 7;
    private static final double B = 0.1;

    /** sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on [-pi, pi]³ (Ishigami and Homma 1990). */
    private static final Response ISHIGAMI = points -> Arrays.stream(points)
            .mapToDouble(u -> {
                double x1 = Math.PI * (2 * u[0] - 1);
                double x2 = Math.PI * (2 * u[1] - 1);
                double x3 = Math.PI * (2 * u[2] - 1);
                return Math.sin(x1) + A * Math.pow(Math.sin(x2), 2) + B * Math.pow(x3, 4) * Math.sin(x1);
            })
            .toArray();

    @Test
    void ishigami() {
        double variance = A * A / 8 + B * Math.pow(Math.PI, 4) / 5 + B * B * Math.pow(Math.PI, 8) / 18 + 0.5;
        double one = 0.5 * Math.pow(1 + B * Math.pow(Math.PI, 4) / 5, 2);
        double both = B * B * Math.pow(Math.PI, 8) * (1 / 18.0 - 1 / 50.0);
        double[] first = {one / variance, A * A / 8 / variance, 0};
        double[] total = {(one + both) / variance, A * A / 8 / variance, both / variance};

        SobolIndices indices = SobolIndices.of(SobolPoints.shifted(4096, 6, 1), ISHIGAMI, 1);

        assertThat(indices.variance()).isCloseTo(variance, within(0.01 * variance));
        assertThat(indices.mean()).isCloseTo(A / 2, within(0.02));
        assertThat(indices.runs()).isEqualTo(4096 * 5);
        for (int i = 0; i < 3; i++) {
            assertThat(indices.first().get(i).value()).isCloseTo(first[i], within(0.015));
            assertThat(indices.total().get(i).value()).isCloseTo(total[i], within(0.015));
            assertThat(first[i])
                    .isBetween(
                            indices.first().get(i).low(), indices.first().get(i).high());
            assertThat(total[i])
                    .isBetween(
                            indices.total().get(i).low(), indices.total().get(i).high());
        }
    }

    @Test
    void intervalsNarrowWithMorePoints() {
        SobolIndices few = SobolIndices.of(SobolPoints.shifted(256, 6, 1), ISHIGAMI, 1);
        SobolIndices many = SobolIndices.of(SobolPoints.shifted(4096, 6, 1), ISHIGAMI, 1);
        assertThat(many.first().get(0).high() - many.first().get(0).low())
                .isLessThan((few.first().get(0).high() - few.first().get(0).low()) / 2);
    }

    @Test
    void anOutcomeThatNeverVariesHasNoIndices() {
        SobolIndices none = SobolIndices.of(SobolPoints.shifted(64, 4, 1), points -> new double[points.length], 1);
        assertThat(none.first().get(0).value()).isZero();
        assertThat(none.total().get(1).high()).isZero();
    }
}
