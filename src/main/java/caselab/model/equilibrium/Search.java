package caselab.model.equilibrium;

/**
 * Looks for prices at which all first-order conditions hold, from one start. First the zeta map of Morrow and Skerlos,
 *
 * <pre>p_j = (c_j + n_j) / (1 - tau_j),   n_j = [(1 - tau_j) s_j + sum_(k of f) Gamma_kj n_k] / Lambda_j</pre>
 *
 * (Lambda the diagonal part of the demand slopes, Gamma the rest), which is robust far away and damped if it does not
 * settle; then Newton's method with exact derivatives and a line search, which is accurate near by.
 *
 * <p>Source: Morrow and Skerlos (2011), Operations Research 59:328; Conlon and Gortmaker (2020), RAND 51:1108.
 */
final class Search {

    private static final int LIMIT = 3000;
    /** Newton takes over below this residual. */
    private static final double NEAR = 1e-2;
    /** … or is tried after this many steps of the map. */
    private static final int PATIENCE = 60;

    private static final double EXACT = 2e-15;
    private static final double GOOD = 1e-11;
    private static final double RUNAWAY = 1e12;
    private static final int HALVINGS = 30;

    private final Layout layout;
    private final boolean[] free;
    private final int[] chosen;
    private double[] prices;
    private Demand demand;
    private Conditions conditions;
    private double residual;
    private double error = Double.POSITIVE_INFINITY;
    private int iterations;

    private Search(Layout layout, double[] start, boolean[] free) {
        this.layout = layout;
        this.free = free;
        chosen = java.util.stream.IntStream.range(0, free.length)
                .filter(j -> free[j])
                .toArray();
        prices = start.clone();
        demand = new Demand(layout, prices);
        conditions = new Conditions(demand);
        residual = size(conditions);
    }

    /** Searches from these prices over the products marked free; the others keep theirs. */
    static Attempt from(Layout layout, double[] start, boolean[] free) {
        return new Search(layout, start, free).run();
    }

    private Attempt run() {
        double[] anchor = prices.clone();
        int next = PATIENCE;
        while (iterations < LIMIT) {
            if (residual <= NEAR || iterations >= next) {
                if (newton()) {
                    return end(Attempt.End.CONVERGED);
                }
                next = iterations + PATIENCE;
            }
            map(damping());
            if (!(scale(prices) < RUNAWAY * (1 + scale(layout.cost) + unit()))) {
                return end(Attempt.End.RUNAWAY);
            }
            if (residual > NEAR && Distance.relative(prices, anchor) < 1e-13) {
                return end(Attempt.End.CYCLE);
            }
            anchor = Integer.bitCount(iterations) == 1 ? prices.clone() : anchor;
        }
        return end(Attempt.End.LIMIT);
    }

    private Attempt end(Attempt.End end) {
        return new Attempt(end, prices, iterations, residual, error);
    }

    /** The map as it is for a while, then more and more carefully. */
    private double damping() {
        return iterations < 200 ? 1 : iterations < 1000 ? 0.5 : 0.2;
    }

    private void map(double step) {
        double[] moved = prices.clone();
        for (int j : chosen) {
            double wanted = layout.price(j, conditions.marginWanted(j));
            moved[j] += step * (wanted - moved[j]);
        }
        take(moved);
        iterations++;
    }

    private void take(double[] moved) {
        prices = moved;
        demand = new Demand(layout, moved);
        conditions = new Conditions(demand);
        residual = size(conditions);
    }

    /** Newton steps until no step improves; true if what is left is rounding. */
    private boolean newton() {
        while (iterations < LIMIT && residual > EXACT) {
            double[] step = step();
            if (step == null) {
                return false;
            }
            error = relative(step);
            iterations++;
            if (!lineSearch(step)) {
                return error <= GOOD;
            }
        }
        double[] left = step();
        error = left == null ? Double.POSITIVE_INFINITY : relative(left);
        return error <= GOOD;
    }

    private double @org.jspecify.annotations.Nullable [] step() {
        double[] g = conditions.residuals(free);
        double[] right = new double[chosen.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = -g[chosen[i]];
        }
        return Lu.solve(conditions.jacobian(chosen), right) ? right : null;
    }

    private boolean lineSearch(double[] step) {
        double[] before = prices;
        double was = residual;
        double length = 1;
        for (int i = 0; i < HALVINGS; i++, length /= 2) {
            double[] moved = before.clone();
            for (int k = 0; k < chosen.length; k++) {
                moved[chosen[k]] += length * step[k];
            }
            take(moved);
            if (residual < was * (1 - 1e-4 * length)) {
                return true;
            }
        }
        take(before);
        return false;
    }

    private double relative(double[] step) {
        double worst = 0;
        for (int i = 0; i < step.length; i++) {
            worst = Math.max(worst, Math.abs(step[i]) / Math.max(Math.abs(prices[chosen[i]]), 1e-3 * unit()));
        }
        return worst;
    }

    /** A price difference that matters: one over the largest sensitivity. */
    private double unit() {
        return 1 / scale(layout.sensitivity);
    }

    private double size(Conditions now) {
        return scale(now.residuals(free));
    }

    /** Largest absolute value; NaN if any is. */
    private static double scale(double[] values) {
        double worst = 0;
        for (double value : values) {
            worst = Math.max(worst, Math.abs(value));
        }
        return worst;
    }
}
