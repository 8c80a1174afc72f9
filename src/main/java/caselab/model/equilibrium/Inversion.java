package caselab.model.equilibrium;

import caselab.model.Elementary;
import java.util.Optional;

/**
 * Mean utilities from shares. With one class in closed form,
 *
 * <pre>delta_j = ln s_j - (1 - sigma_g) ln s_(j|g) - ln s_0 + alpha p_j - ln r_j - u_j</pre>
 *
 * (without an outside option relative to the first product, whose delta is 0); with several classes by the contraction
 * {@code delta' = delta + sigma (ln s - ln s(delta))}, finished by Newton's method.
 *
 * <p>Source: Berry (1994), RAND 25:242; Berry, Levinsohn and Pakes (1995), Econometrica 63:841.
 */
final class Inversion {

    private static final int LIMIT = 2000;
    private static final double NEAR = 1e-3;
    private static final double EXACT = 4e-15;
    private static final double GOOD = 1e-12;

    private final Layout base;
    private final double[] prices;
    private final double[] target;
    private final int first;

    private Inversion(LogitGame structure, double[] prices, double[] shares) {
        base = new Layout(structure);
        this.prices = prices;
        target = new double[shares.length];
        for (int j = 0; j < shares.length; j++) {
            target[j] = Elementary.log(shares[j]);
        }
        first = base.outside ? 0 : 1;
    }

    /** The mean utilities that give these shares at these prices, if there are any. */
    static Optional<double[]> of(LogitGame structure, double[] prices, double[] shares) {
        Inversion inversion = new Inversion(structure, prices, shares);
        return inversion.base.classes == 1
                ? Optional.of(inversion.closedForm(shares))
                : inversion.solve(new double[shares.length]);
    }

    private double[] closedForm(double[] shares) {
        double[] nest = new double[base.nests];
        double bought = 0;
        for (int j = 0; j < shares.length; j++) {
            nest[base.nestOf[j]] += shares[j];
            bought += shares[j];
        }
        double[] delta = new double[shares.length];
        for (int j = 0; j < shares.length; j++) {
            double within = target[j] - Elementary.log(nest[base.nestOf[j]]);
            delta[j] = target[j] - (1 - base.sigma(j)) * within + base.sensitivity[0] * prices[j] - base.value[j];
        }
        double origin = base.outside ? Elementary.log(1 - bought) : delta[0];
        for (int j = 0; j < shares.length; j++) {
            delta[j] -= origin;
        }
        return delta;
    }

    private Optional<double[]> solve(double[] start) {
        double[] delta = start;
        double[] gap = gap(demand(delta));
        for (int i = 0; i < LIMIT; i++) {
            if (largest(gap) <= EXACT) {
                return Optional.of(delta);
            }
            double[] next = largest(gap) < NEAR ? newton(delta, gap) : contract(delta, gap);
            double[] left = gap(demand(next));
            if (largest(gap) <= GOOD && largest(left) >= largest(gap)) {
                return Optional.of(delta);
            }
            delta = next;
            gap = left;
        }
        return Optional.empty();
    }

    private double[] contract(double[] delta, double[] gap) {
        double[] next = delta.clone();
        for (int j = first; j < next.length; j++) {
            next[j] += base.sigma(j) * gap[j];
        }
        return next;
    }

    private double[] newton(double[] delta, double[] gap) {
        Demand d = demand(delta);
        int n = delta.length - first;
        double[] a = new double[n * n];
        double[] b = new double[n];
        for (int row = 0; row < n; row++) {
            b[row] = gap[row + first];
            for (int column = 0; column < n; column++) {
                a[row * n + column] = slope(d, row + first, column + first);
            }
        }
        if (!Lu.solve(a, b)) {
            return contract(delta, gap);
        }
        double[] next = delta.clone();
        for (int row = 0; row < n; row++) {
            next[row + first] += b[row];
        }
        return next;
    }

    /** d ln s_k / d delta_j. */
    private static double slope(Demand d, int k, int j) {
        double sum = 0;
        for (int c = 0; c < d.layout.classes; c++) {
            double omega = d.buyers[c * d.layout.products + k];
            sum += omega > 0 ? omega * Slopes.perUtility(d, c, k, j) : 0;
        }
        return sum;
    }

    private Demand demand(double[] delta) {
        return new Demand(new Layout(raised(base.game, delta)), prices);
    }

    private double[] gap(Demand d) {
        double[] gap = new double[target.length];
        for (int j = first; j < gap.length; j++) {
            gap[j] = target[j] - d.logTotal[j];
        }
        return gap;
    }

    private static double largest(double[] gap) {
        double worst = 0;
        for (double value : gap) {
            worst = Math.max(worst, Math.abs(value));
        }
        return worst;
    }

    /** The game with delta added to the utilities of every class. */
    static LogitGame raised(LogitGame game, double[] delta) {
        return game.with(Grid.each(
                game.offers(),
                (offer, j) -> offer.worth(
                        offer.utility().stream().map(u -> u + delta[j]).toList())));
    }
}
