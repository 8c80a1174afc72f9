package caselab.experiment.sensitivity;

import caselab.experiment.Response;
import caselab.experiment.sampling.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much of an outcome's variance each input accounts for: by itself (first order) and with all it works together
 * with (total). With base points A and B, and A_Bi equal to A but for input i, which is B's:
 *
 * <pre>
 * S_i  = mean( f(B) (f(A_Bi) - f(A)) ) / Var f
 * T_i  = mean( (f(A) - f(A_Bi))^2 ) / (2 Var f)
 * </pre>
 *
 * Intervals hold 95 of 100 bootstrap samples of the base points. Where the outcome never varies all indices are zero.
 *
 * <p>Source: Sobol (2001), Math. Comput. Simul. 55:271; estimators, Saltelli et al. (2010), Comput. Phys. Commun.
 * 181:259, table 2 (b) and (f), the latter of Jansen (1999), Comput. Phys. Commun. 117:35; bootstrap, Archer, Saltelli
 * and Sobol (1997), J. Stat. Comput. Simul. 58:99.
 *
 * @param first first-order index of each input
 * @param total total index of each input
 * @param mean mean outcome
 * @param variance variance of the outcome
 * @param runs points asked
 */
public record SobolIndices(List<Index> first, List<Index> total, double mean, double variance, int runs) {

    private static final int SAMPLES = 200;
    private static final double TAIL = 0.025;

    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
    }

    /** An index and the ends of its interval. */
    public record Index(double value, double low, double high) {}

    /**
     * The indices of a response on the unit cube.
     *
     * @param base points of twice as many coordinates as there are inputs: A beside B
     * @param response the outcome at points of the unit cube
     * @param seed what the bootstrap draws from
     */
    public static SobolIndices of(Design base, Response response, long seed) {
        int inputs = base.dimensions() / 2;
        int n = base.size();
        double[][] points = new double[n * (inputs + 2)][];
        for (int k = 0; k < n; k++) {
            points[k] = half(base, k, 0, inputs);
            points[n + k] = half(base, k, inputs, inputs);
            for (int i = 0; i < inputs; i++) {
                double[] mixed = points[k].clone();
                mixed[i] = points[n + k][i];
                points[(2 + i) * n + k] = mixed;
            }
        }
        return of(response.at(points), n, inputs, seed);
    }

    private static double[] half(Design base, int k, int from, int inputs) {
        return IntStream.range(0, inputs).mapToDouble(d -> base.at(k, from + d)).toArray();
    }

    private static SobolIndices of(double[] outcomes, int n, int inputs, long seed) {
        double mean = Arrays.stream(outcomes, 0, 2 * n).average().orElse(0);
        double[] centred = Arrays.stream(outcomes).map(y -> y - mean).toArray();
        Sample sample = new Sample(centred, n);
        List<Index> first = new ArrayList<>();
        List<Index> total = new ArrayList<>();
        Rows all = sample.rows(IntStream.range(0, n).toArray());
        List<Rows> again = Arrays.stream(resamples(n, seed)).map(sample::rows).toList();
        for (int i = 0; i < inputs; i++) {
            int input = i;
            first.add(index(all, again, rows -> sample.first(input, rows)));
            total.add(index(all, again, rows -> sample.total(input, rows)));
        }
        return new SobolIndices(first, total, mean, all.variance, outcomes.length);
    }

    private static Index index(Rows all, List<Rows> again, ToDoubleFunction<Rows> estimator) {
        double value = estimator.applyAsDouble(all);
        double[] sorted = again.stream().mapToDouble(estimator).sorted().toArray();
        int cut = (int) Math.round(TAIL * sorted.length);
        return new Index(value, sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    private static int[][] resamples(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] resamples = new int[SAMPLES][];
        Arrays.setAll(resamples, _ -> random.ints(n, 0, n).toArray());
        return resamples;
    }

    /** Base points, some more than once, and the variance of what they brought about. */
    private static final class Rows {

        private final int[] places;
        private final double variance;

        Rows(int[] places, double variance) {
            this.places = places;
            this.variance = variance;
        }
    }

    /** Outcomes less their mean: A, B, then A with each input of B in turn. */
    private static final class Sample {

        private final double[] y;
        private final int n;

        Sample(double[] y, int n) {
            this.y = y;
            this.n = n;
        }

        Rows rows(int[] places) {
            double sum = 0;
            double squares = 0;
            for (int k : places) {
                sum += y[k] + y[n + k];
                squares += y[k] * y[k] + y[n + k] * y[n + k];
            }
            double mean = sum / (2 * places.length);
            return new Rows(places, squares / (2 * places.length) - mean * mean);
        }

        double first(int input, Rows rows) {
            int mixed = (2 + input) * n;
            double sum = 0;
            for (int k : rows.places) {
                sum += y[n + k] * (y[mixed + k] - y[k]);
            }
            return part(sum, rows);
        }

        double total(int input, Rows rows) {
            int mixed = (2 + input) * n;
            double sum = 0;
            for (int k : rows.places) {
                double step = y[k] - y[mixed + k];
                sum += step * step;
            }
            return part(sum / 2, rows);
        }

        private double part(double sum, Rows rows) {
            return rows.variance > 0 ? sum / rows.places.length / rows.variance : 0;
        }
    }
}
