package caselab.experiment.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.experiment.Future;
import caselab.model.Chance;
import caselab.model.Settings;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingTest {

    @ParameterizedTest
    @CsvSource({"0, 3, 10", "-2, -2, 5", "1, 4, 4", "0.2, 0.21, 0.9"})
    void theInverseOfATriangleIsThatOfTheLibrary(double low, double likely, double high) {
        Triangle triangle = new Triangle(low, likely, high);
        TriangularDistribution library = new TriangularDistribution(low, likely, high);
        for (double u = 0; u <= 1; u += 1.0 / 64) {
            assertThat(triangle.inverse(u)).isCloseTo(library.inverseCumulativeProbability(u), Offset.offset(1e-12));
        }
        assertThat(triangle.mean()).isCloseTo(library.getNumericalMean(), Offset.offset(1e-12));
        assertThat(triangle.variance()).isCloseTo(library.getNumericalVariance(), Offset.offset(1e-12));
    }

    @Test
    void aTriangleWithoutWidthIsItsValue() {
        assertThat(new Triangle(2, 2, 2).inverse(0.7)).isEqualTo(2);
        assertThatThrownBy(() -> new Triangle(1, 3, 2)).hasMessageContaining("1.0, 3.0, 2.0");
    }

    @Test
    void everySliceOfALatinHypercubeHoldsOnePoint() {
        LatinHypercube design = new LatinHypercube(100, 3, 5);
        for (int d = 0; d < 3; d++) {
            int dimension = d;
            int[] slices = IntStream.range(0, 100)
                    .map(i -> (int) (design.at(i, dimension) * 100))
                    .sorted()
                    .toArray();
            assertThat(slices).containsExactly(IntStream.range(0, 100).toArray());
        }
        assertThat(design.at(3, 0)).isNotEqualTo(design.at(3, 1));
        assertThat(new LatinHypercube(100, 3, 6).at(3, 0)).isNotEqualTo(design.at(3, 0));
        assertThat(new LatinHypercube(100, 3, 5).at(3, 0)).isEqualTo(design.at(3, 0));
    }

    /** In one coordinate the first eight points after the corner are the odd multiples of binary fractions. */
    @Test
    void sobolPointsAreTheKnownOnes() {
        SobolPoints points = SobolPoints.plain(8, 2);
        double[] first = IntStream.range(0, 8).mapToDouble(i -> points.at(i, 0)).toArray();
        assertThat(first).containsExactly(0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125);
        SobolPoints shifted = SobolPoints.shifted(8, 2, 9);
        double by = shifted.at(0, 0);
        assertThat(shifted.at(1, 0)).isEqualTo((0.5 + by) % 1);
    }

    /** Stratified samples of a triangle have its mean far more exactly than chance would. */
    @Test
    void worldsHaveTheMeanOfTheirRanges() {
        Worlds worlds = Worlds.latin(inputs(), 1000, 1);
        double mean = IntStream.range(0, 1000)
                .mapToDouble(k -> worlds.value(k, 0))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(13.0 / 3, Offset.offset(1e-3));
    }

    @Test
    void comparedPlansMeetTheSameWorldsAndLuck() {
        Worlds worlds = Worlds.latin(inputs(), 10, 1);
        Settings plan = Settings.none().with("/p", 1);
        Future mine = worlds.futures(plan).get(4);
        Future other = worlds.futures(Settings.none()).get(4);
        assertThat(mine.chance())
                .isEqualTo(other.chance())
                .isEqualTo(Chance.of(1).future(4));
        assertThat(mine.settings()).isEqualTo(other.settings().with(plan));
        assertThat(other.settings().values()).containsKeys("/a", "/b");
        assertThat(other.settings().values().get("/b")).isEqualTo(2 * worlds.value(4, 1));
    }

    private static List<UncertainInput> inputs() {
        return List.of(
                new UncertainInput(
                        "a", new Triangle(0, 3, 10), v -> Settings.none().with("/a", v)),
                new UncertainInput(
                        "b", new Triangle(1, 1, 2), v -> Settings.none().with("/b", 2 * v)));
    }
}
