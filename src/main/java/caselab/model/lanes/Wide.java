package caselab.model.lanes;

/**
 * Arithmetic on rows of {@code n} lanes. What differs between runs is a mask of 0 and 1 that a number is multiplied by:
 * the compiler makes no vector code of a choice.
 */
final class Wide {

    private Wide() {}

    /** out = a * b. */
    static void times(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** out = 1 / a. */
    static void inverse(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 / a[i];
        }
    }

    /** out = 1 + a. */
    static void onePlus(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 + a[i];
        }
    }

    /** out += a. */
    static void add(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += a[i];
        }
    }

    /** out += a * b. */
    static void addProduct(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += a[i] * b[i];
        }
    }

    /** out = a where the mask is set, else as it was. */
    static void choose(double[] out, double[] mask, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = mask[i] * a[i] + (1 - mask[i]) * out[i];
        }
    }

    /** The larger of x and 0; exact, and a third of the price of {@link Math#max}, which heeds NaN and -0. */
    static double positive(double x) {
        return 0.5 * (x + Math.abs(x));
    }
}
