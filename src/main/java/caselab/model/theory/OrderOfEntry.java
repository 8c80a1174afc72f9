package caselab.model.theory;

import caselab.model.Elementary;

/**
 * What being late costs, other things equal: the n-th brand to enter gets {@code n^b} of the share of the first. Urban
 * and others estimate b about -0.49 [unverified: quoted from memory of the literature].
 *
 * <p>Holds for packaged goods of much the same quality, price and advertising, a handful of brands, and the long run.
 *
 * <p>Source: Urban, Carter, Gaskin and Mucha (1986), Management Science 32:645.
 *
 * @param exponent b: below zero if coming first helps
 */
public record OrderOfEntry(double exponent) {

    /** The estimate [unverified]. */
    public static final double ESTIMATE = -0.49;

    /** Share of the n-th brand over that of the first. */
    public double relativeShare(int n) {
        return Elementary.pow(n, exponent);
    }

    /** Share of the first among so many brands. */
    public double pioneerShare(int brands) {
        double all = 0;
        for (int n = 1; n <= brands; n++) {
            all += relativeShare(n);
        }
        return 1 / all;
    }
}
