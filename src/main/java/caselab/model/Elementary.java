package caselab.model;

/**
 * Exponential and logarithm with the same bits on every machine. The library's own may differ in the last bit between
 * processors, and then a digest taken on one machine would not hold on another. Range reduction, a short table and a
 * polynomial: about one unit in the last place (the tests hold them within 4e-16 relative of {@link StrictMath}).
 */
public final class Elementary {

    /** 32 / ln 2. */
    private static final double STEPS_PER_E = 0x1.71547652b82fep5;
    /** ln 2 / 32, in two parts whose sum is exact enough. */
    private static final double STEP_HIGH = 0x1.62e42feep-6;

    private static final double STEP_LOW = 0x1.a39ef35793c76p-38;
    /** 2 to the i/32. */
    private static final double[] ROOTS = roots();

    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Adding and taking away 1.5 * 2^52 rounds to a whole number. */
    private static final double ROUND = 0x1.8p52;

    private static final double LARGEST = 709.0;
    private static final double SMALLEST = -708.0;
    private static final long SQRT_HALF = 0x3fe6a09e667f3bcdL;
    private static final long MANTISSA = 0x000fffffffffffffL;

    private Elementary() {}

    /** e to the x: infinity above 709, zero below -708, NaN for NaN. */
    public static double exp(double x) {
        if (!(x <= LARGEST)) {
            return x > LARGEST ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (x < SMALLEST) {
            return 0;
        }
        double steps = x * STEPS_PER_E + ROUND - ROUND;
        double r = x - steps * STEP_HIGH - steps * STEP_LOW;
        long n = (long) steps;
        double root = ROOTS[(int) n & (ROOTS.length - 1)];
        double scale = Double.longBitsToDouble(((n >> 5) + 1023) << 52);
        double r2 = r * r;
        double series = r + r2 * (1.0 / 2 + r * (1.0 / 6) + r2 * (1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720)));
        return (root + root * series) * scale;
    }

    private static double[] roots() {
        double[] roots = new double[32];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = StrictMath.pow(2, i / 32.0);
        }
        return roots;
    }

    /** Natural logarithm of a positive normal number; minus infinity at zero, NaN below. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL) || x == Double.POSITIVE_INFINITY) {
            return edge(x);
        }
        long bits = Double.doubleToRawLongBits(x) - SQRT_HALF;
        double k = bits >> 52;
        double m = Double.longBitsToDouble((bits & MANTISSA) + SQRT_HALF);
        double f = m - 1;
        double s = f / (m + 1);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double a = 1.0 / 3 + z * (1.0 / 5);
        double b = 1.0 / 7 + z * (1.0 / 9);
        double c = 1.0 / 11 + z * (1.0 / 13);
        double d = 1.0 / 15 + z * (1.0 / 17);
        double e = 1.0 / 19 + z * (1.0 / 21);
        double tail = z * (a + z2 * b + z4 * (c + z2 * d + z4 * e));
        return k * LN2_HIGH + (k * LN2_LOW + (2 * s * tail + 2 * s));
    }

    private static double edge(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return x > 0 && x < Double.MIN_NORMAL ? log(x * 0x1.0p54) - 54 * (LN2_HIGH + LN2_LOW) : x > 0 ? x : Double.NaN;
    }

    /** A positive base to any power. */
    public static double pow(double base, double exponent) {
        return exp(exponent * log(base));
    }
}
