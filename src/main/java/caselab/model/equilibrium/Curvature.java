package caselab.model.equilibrium;

import caselab.model.Elementary;

/**
 * The second-order condition: at prices where a firm's first-order conditions hold, the Hessian of its profit in its
 * own prices is {@code H_jm = s_j dG_j/dp_m}; the prices are a local maximum if it is negative definite, which is
 * tested by Cholesky's factorisation of {@code - H_jm / sqrt(s_j s_m)}.
 */
final class Curvature {

    /** Pivots below this share of the diagonal count as flat. */
    private static final double FLAT = 1e-12;

    private Curvature() {}

    /** Index of the first firm whose own prices are not at a local maximum of its profit, or -1. */
    static int firmNotAtPeak(Layout layout, double[] prices) {
        Demand d = new Demand(layout, prices);
        Conditions conditions = new Conditions(d);
        for (int f = 0; f < layout.firms; f++) {
            int[] own = own(layout, f);
            if (own.length > 0 && !concave(conditions.jacobian(own), weights(d, own))) {
                return f;
            }
        }
        return -1;
    }

    private static int[] own(Layout layout, int firm) {
        return java.util.stream.IntStream.range(0, layout.products)
                .filter(j -> layout.free[j] && layout.firmOf[j] == firm)
                .toArray();
    }

    private static double[] weights(Demand d, int[] own) {
        double[] half = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            half[i] = d.logTotal[own[i]] / 2;
        }
        return half;
    }

    private static boolean concave(double[] slopes, double[] half) {
        int n = half.length;
        double[] a = new double[n * n];
        for (int j = 0; j < n; j++) {
            for (int m = 0; m < n; m++) {
                double one = slopes[j * n + m] * Elementary.exp(half[j] - half[m]);
                double two = slopes[m * n + j] * Elementary.exp(half[m] - half[j]);
                a[j * n + m] = -(one + two) / 2;
            }
        }
        return positiveDefinite(a, n);
    }

    /** Whether the symmetric matrix with these rows is; they are overwritten. */
    static boolean positiveDefinite(double[] a, int n) {
        for (int k = 0; k < n; k++) {
            double diagonal = a[k * n + k];
            double pivot = diagonal;
            for (int i = 0; i < k; i++) {
                pivot -= a[k * n + i] * a[k * n + i];
            }
            if (!(pivot > FLAT * Math.abs(diagonal))) {
                return false;
            }
            double root = Math.sqrt(pivot);
            a[k * n + k] = root;
            for (int row = k + 1; row < n; row++) {
                double sum = a[row * n + k];
                for (int i = 0; i < k; i++) {
                    sum -= a[row * n + i] * a[k * n + i];
                }
                a[row * n + k] = sum / root;
            }
        }
        return true;
    }
}
