package caselab.model.lanes;

/**
 * Exponential and logarithm of whole fields, to about 4e-16 relative and the same bits on every machine (a fused
 * multiply-add is exact by definition). Range reduction and a polynomial as in {@code caselab.model.Elementary}, but
 * without its table, which vector code cannot look up; and the bits of doubles in loops of their own.
 */
final class WideExp {

    private static final double PER_OCTAVE = 0x1.71547652b82fep0;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double ROUND = 0x1.8p52;
    private static final long SQRT_HALF = 0x3fe6a09e667f3bcdL;
    private static final long MANTISSA = 0x000fffffffffffffL;

    private final double[] reduced;
    private final double[] octaves;
    private final long[] bits;

    /** Room for fields of up to so many values. */
    WideExp(int most) {
        reduced = new double[most];
        octaves = new double[most];
        bits = new long[most];
    }

    /** e to the x in place: zero below -709; from 710 on a number beyond e^700. */
    void exp(double[] x, int n) {
        exponents(x, bits, n);
        series(x, n);
        scale(x, bits, n);
    }

    /** e to the x in place, times a and b. */
    void expTimes(double[] x, double[] a, double[] b, int n) {
        exponents(x, bits, n);
        series(x, n);
        scaleTimes(x, bits, a, b, n);
    }

    /** The bounds are cheaper here than on x. */
    private static void exponents(double[] x, long[] bits, int n) {
        for (int i = 0; i < n; i++) {
            long octave = (long) (Math.fma(x[i], PER_OCTAVE, ROUND) - ROUND) + 1023;
            bits[i] = Math.max(0L, Math.min(2046L, octave)) << 52;
        }
    }

    /** e to what is left of x beyond whole octaves, from pairs of terms, so that no sum waits long for another. */
    private static void series(double[] x, int n) {
        for (int i = 0; i < n; i++) {
            double octave = Math.fma(x[i], PER_OCTAVE, ROUND) - ROUND;
            double r = Math.fma(octave, -LN2_LOW, Math.fma(octave, -LN2_HIGH, x[i]));
            double r2 = r * r;
            double r4 = r2 * r2;
            double a = Math.fma(Math.fma(r, 1 / 6.0, 0.5), r2, 1 + r);
            double b = Math.fma(Math.fma(r, 1 / 5040.0, 1 / 720.0), r2, Math.fma(r, 1 / 120.0, 1 / 24.0));
            double c = Math.fma(Math.fma(r, 1 / 39916800.0, 1 / 3628800.0), r2, Math.fma(r, 1 / 362880.0, 1 / 40320.0));
            double d = Math.fma(r, 1 / 6227020800.0, 1 / 479001600.0);
            x[i] = Math.fma(Math.fma(Math.fma(d, r4, c), r4, b), r4, a);
        }
    }

    private static void scale(double[] x, long[] bits, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= Double.longBitsToDouble(bits[i]);
        }
    }

    private static void scaleTimes(double[] x, long[] bits, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= Double.longBitsToDouble(bits[i]) * (a[i] * b[i]);
        }
    }

    /** Natural logarithm in place, for positive normal numbers. */
    void log(double[] x, int n) {
        raw(x, bits, n);
        octaves(bits, octaves, n);
        mantissas(bits, n);
        doubles(bits, reduced, n);
        logarithm(x, reduced, octaves, n);
    }

    private static void raw(double[] x, long[] bits, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] = Double.doubleToRawLongBits(x[i]);
        }
    }

    private static void octaves(long[] bits, double[] octaves, int n) {
        for (int i = 0; i < n; i++) {
            octaves[i] = (double) ((bits[i] - SQRT_HALF) >> 52);
        }
    }

    private static void mantissas(long[] bits, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] = ((bits[i] - SQRT_HALF) & MANTISSA) + SQRT_HALF;
        }
    }

    private static void doubles(long[] bits, double[] m, int n) {
        for (int i = 0; i < n; i++) {
            m[i] = Double.longBitsToDouble(bits[i]);
        }
    }

    private static void logarithm(double[] out, double[] mantissa, double[] octave, int n) {
        for (int i = 0; i < n; i++) {
            double s = (mantissa[i] - 1) / (mantissa[i] + 1);
            double z = s * s;
            double p = Math.fma(z, 1.0 / 21, 1.0 / 19);
            p = Math.fma(p, z, 1.0 / 17);
            p = Math.fma(p, z, 1.0 / 15);
            p = Math.fma(p, z, 1.0 / 13);
            p = Math.fma(p, z, 1.0 / 11);
            p = Math.fma(p, z, 1.0 / 9);
            p = Math.fma(p, z, 1.0 / 7);
            p = Math.fma(p, z, 1.0 / 5);
            p = Math.fma(p, z, 1.0 / 3);
            double tail = Math.fma(2 * s * z, p, 2 * s);
            out[i] = Math.fma(octave[i], LN2_HIGH, Math.fma(octave[i], LN2_LOW, tail));
        }
    }
}
