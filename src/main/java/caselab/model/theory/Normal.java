package caselab.model.theory;

import caselab.model.Elementary;

/**
 * The standard normal distribution, to about one part in 1e14.
 *
 * <p>Source: quantiles, Wichura (1988), Applied Statistics 37:477 (AS 241); distribution, Marsaglia (2004), J. Stat.
 * Softw. 11(4), near zero and Laplace's continued fraction in the tails.
 */
final class Normal {

    private static final double ROOT_TWO_PI = 2.5066282746310002;
    private static final double TAIL = 3;
    private static final int DEEP = 200;

    private static final double[] CENTRE_UP = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] CENTRE_DOWN = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };
    private static final double[] MIDDLE_UP = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] MIDDLE_DOWN = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-9
    };
    private static final double[] FAR_UP = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
    };
    private static final double[] FAR_DOWN = {
        1,
        0.599832206555888,
        0.1369298809227358,
        0.014875361290850615,
        0.0007868691311456133,
        1.8463183175100548e-5,
        1.421511758316446e-7,
        2.0442631033899397e-15
    };

    private Normal() {}

    /** phi(x): density. */
    static double density(double x) {
        return Elementary.exp(-x * x / 2) / ROOT_TWO_PI;
    }

    /** Phi(x): share below x. */
    static double below(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Math.abs(x) > TAIL) {
            double tail = tail(Math.abs(x));
            return x < 0 ? tail : 1 - tail;
        }
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > Math.ulp(sum) / 4; n++) {
            term *= x * x / (2 * n + 1);
            sum += term;
        }
        return 0.5 + density(x) * sum;
    }

    /** Share above x, for x well above zero. */
    private static double tail(double x) {
        double fraction = x;
        for (int n = DEEP; n > 0; n--) {
            fraction = x + n / fraction;
        }
        return density(x) / fraction;
    }

    /** Phi^-1(p): the value with share p below it; infinite at 0 and 1, NaN outside. */
    static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(CENTRE_UP, CENTRE_DOWN, r);
        }
        double smaller = q < 0 ? p : 1 - p;
        if (!(smaller > 0)) {
            return smaller == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        }
        double r = Math.sqrt(-Elementary.log(smaller));
        double far = r <= 5 ? ratio(MIDDLE_UP, MIDDLE_DOWN, r - 1.6) : ratio(FAR_UP, FAR_DOWN, r - 5);
        return Math.copySign(far, q);
    }

    private static double ratio(double[] up, double[] down, double r) {
        return polynomial(up, r) / polynomial(down, r);
    }

    private static double polynomial(double[] coefficients, double r) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * r + coefficients[i];
        }
        return value;
    }
}
