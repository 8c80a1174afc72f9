package caselab.model.lanes;

/**
 * Exponential and logarithm of whole fields, to about 1e-14 relative and the same bits on every machine (a fused
 * multiply-add is exact by definition). Range reduction and a polynomial as in {@code caselab.model.Elementary}, but
 * without its table, which vector code cannot look up; and the bits of doubles in loops of their own.
 */
final class WideExp {

    private static final double PER_OCTAVE = 0x1.71547652b82fep0;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double ROUND = 0x1.8p52;
    /** Of (e^r - 1 - r) / r^2 for r up to half an octave: the polynomial through its values at Chebyshev's points. */
    private static final double C2 = 0.4999999999995511;

    private static final double C3 = 0.16666666666662586;
    private static final double C4 = 0.04166666678626581;
    private static final double C5 = 0.008333333344202986;
    private static final double C6 = 0.001388883911055208;
    private static final double C7 = 0.00019841224599637903;
    private static final double C8 = 2.4867870192960893e-05;
    private static final double C9 = 2.761756479793796e-06;

    private static final long SQRT_HALF = 0x3fe6a09e667f3bcdL;
    private static final long MANTISSA = 0x000fffffffffffffL;

    private final double[] reduced;
    private final double[] octaves;
    private final long[] bits;

    /** Room for fields of up to so many values. */
    WideExp(int most, RowPool pool) {
        reduced = pool.row();
        octaves = pool.row();
        bits = new long[most];
    }

    /** e to the x in place: zero below -709; from 710 on a number beyond e^700. */
    void exp(double[] x, int n) {
        powers(x, n);
        Wide.times(x, x, octaves, n);
    }

    /** e to the x in place, times a and b; and adds it to the sum. */
    void expTimes(double[] x, double[] a, double[] b, double[] sum, int n) {
        powers(x, n);
        scaleTimes(x, octaves, a, b, sum, n);
    }

    /** Leaves e to what is left in x, and the powers of two in {@link #octaves}. */
    private void powers(double[] x, int n) {
        series(x, bits, n);
        doubles(bits, octaves, n);
    }

    /**
     * Parts e to the x into whole octaves, as the bits of a power of two, and e to what is left. The bounds are cheaper
     * on whole octaves than on x.
     */
    private static void series(double[] x, long[] bits, int n) {
        for (int i = 0; i < n; i++) {
            double octave = Math.fma(x[i], PER_OCTAVE, ROUND) - ROUND;
            double r = Math.fma(octave, -LN2_LOW, Math.fma(octave, -LN2_HIGH, x[i]));
            bits[i] = Math.max(0L, Math.min(2046L, (long) octave + 1023)) << 52;
            double p = Math.fma(r, C9, C8);
            p = Math.fma(r, p, C7);
            p = Math.fma(r, p, C6);
            p = Math.fma(r, p, C5);
            p = Math.fma(r, p, C4);
            p = Math.fma(r, p, C3);
            p = Math.fma(r, p, C2);
            p = Math.fma(r, p, 1);
            x[i] = Math.fma(r, p, 1);
        }
    }

    private static void scaleTimes(double[] x, double[] power, double[] a, double[] b, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            double y = x[i] * power[i] * (a[i] * b[i]);
            x[i] = y;
            sum[i] += y;
        }
    }

    /** Natural logarithm in place, for positive normal numbers. */
    void log(double[] x, int n) {
        log(x, x, n);
    }

    /** The same, from one field to another. */
    void log(double[] out, double[] x, int n) {
        raw(x, bits, n);
        part(bits, octaves, n);
        doubles(bits, reduced, n);
        logarithm(out, reduced, octaves, n);
    }

    private static void raw(double[] x, long[] bits, int n) {
        for (int i = 0; i < n; i++) {
            bits[i] = Double.doubleToRawLongBits(x[i]);
        }
    }

    /** Octaves, and the bits of the mantissas. */
    private static void part(long[] bits, double[] octaves, int n) {
        for (int i = 0; i < n; i++) {
            long above = bits[i] - SQRT_HALF;
            octaves[i] = (double) (above >> 52);
            bits[i] = (above & MANTISSA) + SQRT_HALF;
        }
    }

    private static void doubles(long[] bits, double[] m, int n) {
        for (int i = 0; i < n; i++) {
            m[i] = Double.longBitsToDouble(bits[i]);
        }
    }

    /**
     * From mantissas m to twice the inverse hyperbolic tangent of s = (m - 1) / (m + 1), which is their logarithm; and
     * the octaves'. Half of the fraction is below the line, as what is multiplied by 2 becomes a sum that is not made
     * vector code of; and products and sums, as fused ones would copy a constant for each term.
     */
    private static void logarithm(double[] out, double[] mantissas, double[] octaves, int n) {
        for (int i = 0; i < n; i++) {
            double m = mantissas[i];
            double t = (m - 1) / (0.5 * m + 0.5);
            double z = 0.25 * t * t;
            double p = z * (1 / 17.0) + 1 / 15.0;
            p = p * z + 1 / 13.0;
            p = p * z + 1 / 11.0;
            p = p * z + 1 / 9.0;
            p = p * z + 1 / 7.0;
            p = p * z + 1 / 5.0;
            p = p * z + 1 / 3.0;
            out[i] = octaves[i] * LN2_HIGH + (octaves[i] * LN2_LOW + (t * z * p + t));
        }
    }
}
