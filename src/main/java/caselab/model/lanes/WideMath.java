package caselab.model.lanes;

/**
 * Exponential and logarithm of whole fields, to about 1e-14 relative and the same bits on every machine, whoever
 * reckons them (a fused multiply-add is exact by definition). Range reduction and a polynomial as in
 * {@code caselab.model.Elementary}, but without its table, which vector code cannot look up.
 */
sealed interface WideMath permits PlainMath, VectorMath {

    double PER_OCTAVE = 0x1.71547652b82fep0;
    double LN2_HIGH = 0x1.62e42feep-1;
    double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Of the exponent in the bits of a double. */
    int BIAS = 1023;

    int MANTISSA_BITS = 52;
    double ROUND = 0x1.8p52;
    /** Of (e^r - 1 - r) / r^2 for r up to half an octave: the polynomial through its values at Chebyshev's points. */
    double C2 = 0.4999999999995511;

    double C3 = 0.16666666666662586;
    double C4 = 0.04166666678626581;
    double C5 = 0.008333333344202986;
    double C6 = 0.001388883911055208;
    double C7 = 0.00019841224599637903;
    double C8 = 2.4867870192960893e-05;
    double C9 = 2.761756479793796e-06;

    long SQRT_HALF = 0x3fe6a09e667f3bcdL;
    long MANTISSA = 0x000fffffffffffffL;

    /** e to the x in place: zero below -709; from 710 on a number beyond e^700. */
    void exp(double[] x, int n);

    /**
     * The weight of a product in a segment's choice, {@code presence * reach * e^(utility - perYuan * price)}, and the
     * sum of weights so far.
     *
     * @param utility all of it but for the price
     * @param perYuan by how much a yuan lowers it
     * @param price yuan
     * @param presence on sale, and known
     * @param reach share of the segment that hears of it
     * @param before the sum without this weight
     * @param sum gets the sum with it; may be the one before
     * @param weight gets the weight
     */
    void weigh(
            double[] utility,
            double[] perYuan,
            double[] price,
            double[] presence,
            double[] reach,
            double[] before,
            double[] sum,
            double[] weight,
            int n);

    /** Natural logarithm, for positive normal numbers. */
    void log(double[] out, double[] x, int n);

    /** The same in place. */
    default void log(double[] x, int n) {
        log(x, x, n);
    }
}
