package caselab.model;

/**
 * Exponential and logarithm with the same bits on every machine. The library's own may differ in the last bit between
 * processors, and then a digest taken on one machine would not hold on another. Range reduction and a polynomial: about
 * one unit in the last place (the tests hold them within 4e-16 relative of {@link StrictMath}).
 */
public final class Elementary {

    private static final double LOG2_E = 1.4426950408889634;
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
        double rounded = x * LOG2_E + ROUND;
        double n = rounded - ROUND;
        double r = x - n * LN2_HIGH - n * LN2_LOW;
        // The low bits of the rounded number are n itself.
        return polynomial(r) * Double.longBitsToDouble((Double.doubleToRawLongBits(rounded) + 1023) << 52);
    }

    /** Taylor's series of e to the r up to r^13, for |r| up to ln(2)/2; summed in pairs to shorten the chain. */
    private static double polynomial(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double a = 1.0 / 2 + r * (1.0 / 6);
        double b = 1.0 / 24 + r * (1.0 / 120);
        double c = 1.0 / 720 + r * (1.0 / 5040);
        double d = 1.0 / 40320 + r * (1.0 / 362880);
        double e = 1.0 / 3628800 + r * (1.0 / 39916800);
        double f = 1.0 / 479001600 + r * (1.0 / 6227020800.0);
        double low = a + r2 * b;
        double mid = c + r2 * d;
        double high = e + r2 * f;
        return 1 + (r + r2 * (low + r4 * (mid + r4 * high)));
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
        return x > 0 && x < Double.MIN_NORMAL ? log(x * 0x1.0p54) - 54 * Math.log(2) : x > 0 ? x : Double.NaN;
    }

    /** A positive base to any power. */
    public static double pow(double base, double exponent) {
        return exp(exponent * log(base));
    }
}
