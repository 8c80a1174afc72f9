package caselab.model.lanes;

/** Arithmetic on whole fields: {@code n} is the number of values, counted from the start or from an offset. */
final class Wide {

    private Wide() {}

    /** out = a * b. */
    static void times(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** out += a. */
    static void add(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] += a[i];
        }
    }

    /** out += a * b, each from its own offset. */
    static void addProduct(double[] out, int o, double[] a, int p, double[] b, int q, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] += a[p + i] * b[q + i];
        }
    }

    /** out -= a * b, each from its own offset. */
    static void subtractProduct(double[] out, int o, double[] a, int p, double[] b, int q, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] -= a[p + i] * b[q + i];
        }
    }

    /** out = a * b, each from its own offset. */
    static void product(double[] out, int o, double[] a, int p, double[] b, int q, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] = a[p + i] * b[q + i];
        }
    }

    /** out += a, each from its own offset. */
    static void addFrom(double[] out, int o, double[] a, int p, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] += a[p + i];
        }
    }

    /** out = a / b. */
    static void quotient(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] / b[i];
        }
    }

    /** out = the smaller of a and b. */
    static void least(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] < b[i] ? a[i] : b[i];
        }
    }

    /** out = a where the mask is set, else 0. */
    static void where(double[] out, double[] mask, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = mask[i] > 0 ? a[i] : 0;
        }
    }

    /** out = a where the mask is set, else as it was. */
    static void choose(double[] out, double[] mask, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = mask[i] > 0 ? a[i] : out[i];
        }
    }
}
