package caselab.model.lanes;

/** In plain loops, each of which the compiler makes vector code of; the bits of doubles have loops of their own. */
final class PlainMath implements WideMath {

    private final double[] reduced;
    private final double[] octaves;
    private final double[] zeros;
    private final long[] bits;

    /** Room for fields of up to so many values. */
    PlainMath(int most, RowPool pool) {
        reduced = pool.row();
        octaves = pool.row();
        zeros = pool.row();
        bits = new long[most];
    }

    @Override
    public void exp(double[] x, int n) {
        series(x, bits, x, zeros, zeros, n);
        doubles(bits, octaves, n);
        Wide.times(x, x, octaves, n);
    }

    @Override
    public void weigh(
            double[] utility,
            double[] perYuan,
            double[] price,
            double[] presence,
            double[] reach,
            double[] before,
            double[] sum,
            double[] weight,
            int n) {
        series(weight, bits, utility, perYuan, price, n);
        doubles(bits, octaves, n);
        scale(weight, octaves, presence, reach, before, sum, n);
    }

    /**
     * Parts e to the utility less the price into whole octaves, as the bits of a power of two, and e to what is left.
     * The bounds are cheaper on whole octaves than on x.
     */
    private static void series(double[] out, long[] bits, double[] utility, double[] perYuan, double[] price, int n) {
        for (int i = 0; i < n; i++) {
            double x = utility[i] - perYuan[i] * price[i];
            double octave = Math.fma(x, PER_OCTAVE, ROUND) - ROUND;
            double r = Math.fma(octave, -LN2_LOW, Math.fma(octave, -LN2_HIGH, x));
            bits[i] = (Math.max(-BIAS, Math.min(BIAS, (long) octave)) + BIAS) << MANTISSA_BITS;
            double p = Math.fma(r, C9, C8);
            p = Math.fma(r, p, C7);
            p = Math.fma(r, p, C6);
            p = Math.fma(r, p, C5);
            p = Math.fma(r, p, C4);
            p = Math.fma(r, p, C3);
            p = Math.fma(r, p, C2);
            p = Math.fma(r, p, 1);
            out[i] = Math.fma(r, p, 1);
        }
    }

    private static void scale(
            double[] x, double[] power, double[] presence, double[] reach, double[] before, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            double y = x[i] * power[i] * (presence[i] * reach[i]);
            x[i] = y;
            sum[i] = before[i] + y;
        }
    }

    @Override
    public void log(double[] out, double[] x, int n) {
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
            octaves[i] = (double) (above >> MANTISSA_BITS);
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
