package caselab.experiment;

import java.util.Arrays;

/**
 * Quantiles of all values at once: between the two nearest in rank, by straight line (type 7 of Hyndman and Fan 1996).
 */
final class Quantiles {

    private Quantiles() {}

    /** The quantiles of finite values, whose order may change; NaN where there is none. */
    static double[] of(double[] values, double... shares) {
        if (values.length == 0) {
            double[] none = new double[shares.length];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        Arrays.sort(values);
        return Arrays.stream(shares).map(share -> sorted(values, share)).toArray();
    }

    private static double sorted(double[] values, double share) {
        double place = share * (values.length - 1);
        int below = (int) place;
        return below + 1 == values.length
                ? values[below]
                : values[below] + (place - below) * (values[below + 1] - values[below]);
    }
}
