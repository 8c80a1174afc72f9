package caselab.model.equilibrium;

import java.util.Optional;

/**
 * Margins, and so marginal costs, from the first-order conditions at observed prices and shares, which are linear in
 * them: for every product j of firm f
 *
 * <pre>sum_(k of f) (- d ln s_j / dp_k) n_k = 1 - tau_j,   c_k = p_k (1 - tau_k) - n_k</pre>
 *
 * <p>Source: Rosse (1970), Econometrica 38:256; Nevo (2001), Econometrica 69:307.
 */
final class Costs {

    private Costs() {}

    /** n by product: currency per unit; nothing if the conditions have no solution. */
    static Optional<double[]> margins(Demand d) {
        double[] margins = new double[d.layout.products];
        for (int f = 0; f < d.layout.firms; f++) {
            if (!firm(d, f, margins)) {
                return Optional.empty();
            }
        }
        return Optional.of(margins);
    }

    private static boolean firm(Demand d, int firm, double[] margins) {
        int[] own = java.util.stream.IntStream.range(0, margins.length)
                .filter(j -> d.layout.firmOf[j] == firm)
                .toArray();
        int n = own.length;
        double[] a = new double[n * n];
        double[] b = new double[n];
        for (int row = 0; row < n; row++) {
            b[row] = 1 - d.layout.fee[own[row]];
            for (int column = 0; column < n; column++) {
                a[row * n + column] = -Slopes.semi(d, own[row], own[column]);
            }
        }
        boolean solved = Lu.solve(a, b);
        for (int row = 0; row < n; row++) {
            margins[own[row]] = b[row];
        }
        return solved;
    }
}
