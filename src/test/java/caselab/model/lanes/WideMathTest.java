package caselab.model.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exponentials and logarithms of rows: right to 1e-14, and the same bits from loops and from vectors. */
class WideMathTest {

    private static final double[] EDGES = {
        0,
        -0.0,
        1,
        -1,
        0.3465735902799726,
        0.34657359027997265,
        700,
        -700,
        708.5,
        -708.5,
        709,
        -709,
        -709.1,
        -745,
        -746,
        710,
        800,
        1e4,
        -1e4,
        1e9,
        -1e9,
        4e15,
        -4e15,
        7e15,
        -7e15,
        1e17,
        -1e17,
        1e100,
        -1e100,
        1e300,
        -1e300,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        Double.MIN_VALUE,
        -Double.MIN_VALUE
    };

    private final RowPool pool = new RowPool(BatchSimulator.LANES);
    private final WideMath plain = new PlainMath(BatchSimulator.LANES, pool);
    private final WideMath vectors = new VectorMath(pool);

    static Stream<double[]> exponents() {
        Random random = new Random(4);
        return Stream.concat(
                Stream.of(EDGES),
                Stream.of(1.0, 40.0, 800.0, 1e16)
                        .map(size -> random.doubles(100, -size, size).toArray()));
    }

    @ParameterizedTest
    @MethodSource("exponents")
    void exponentialsHaveTheSameBits(double[] x) {
        double[] one = row(x);
        double[] other = row(x);
        plain.exp(one, x.length);
        vectors.exp(other, x.length);
        assertThat(bits(other, x.length)).containsExactly(bits(one, x.length));
    }

    @ParameterizedTest
    @MethodSource("exponents")
    void weightsHaveTheSameBits(double[] utility) {
        Random random = new Random(8);
        double[][] rows = Stream.generate(
                        () -> row(random.doubles(utility.length).toArray()))
                .limit(5)
                .toArray(double[][]::new);
        double[] sum = pool.row();
        double[] weight = pool.row();
        double[] otherSum = pool.row();
        double[] otherWeight = pool.row();
        int n = utility.length;
        plain.weigh(row(utility), rows[0], rows[1], rows[2], rows[3], rows[4], sum, weight, n);
        vectors.weigh(row(utility), rows[0], rows[1], rows[2], rows[3], rows[4], otherSum, otherWeight, n);
        assertThat(bits(otherWeight, n)).containsExactly(bits(weight, n));
        assertThat(bits(otherSum, n)).containsExactly(bits(sum, n));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-3, 0.5, 1, 3, 1e9, 1e300})
    void logarithmsHaveTheSameBits(double size) {
        double[] x = new Random(2).doubles(100, size, 3 * size).toArray();
        double[] one = pool.row();
        double[] other = pool.row();
        plain.log(one, row(x), x.length);
        vectors.log(other, row(x), x.length);
        assertThat(bits(other, x.length)).containsExactly(bits(one, x.length));
        for (int i = 0; i < x.length; i++) {
            assertThat(one[i]).isCloseTo(Math.log(x[i]), within(1e-14 * Math.max(1, Math.abs(Math.log(x[i])))));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.34, 0.35, 1, 20, 300, 700})
    void exponentialsAreRight(double size) {
        double[] x = {size, -size};
        double[] got = row(x);
        plain.exp(got, 2);
        assertThat(got[0] / Math.exp(size)).isCloseTo(1, within(1e-13));
        assertThat(got[1] / Math.exp(-size)).isCloseTo(1, within(1e-13));
    }

    private double[] row(double[] values) {
        double[] row = pool.row();
        System.arraycopy(values, 0, row, 0, values.length);
        return row;
    }

    /** Of a number that is none there are many, and they are alike. */
    private static long[] bits(double[] row, int n) {
        return Arrays.stream(row, 0, n).mapToLong(Double::doubleToLongBits).toArray();
    }
}
