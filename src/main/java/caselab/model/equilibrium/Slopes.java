package caselab.model.equilibrium;

/**
 * How demand answers prices.
 *
 * <pre>
 * d ln s_kc / dp_j = - alpha_c ([k = j] / sigma - [same nest] (1/sigma - 1) s_(j|g)c - s_jc)
 * d ln s_k / dp_j  = sum_c omega_kc d ln s_kc / dp_j
 * elasticity e_kj  = p_j d ln s_k / dp_j
 * diversion D_jk   = - (ds_k / dp_j) / (ds_j / dp_j)
 * </pre>
 *
 * <p>Source: Berry (1994), RAND 25:242; diversion, Shapiro (1996), Antitrust 10:23.
 */
final class Slopes {

    private Slopes() {}

    /** d ln s_kc / dp_j within class c, per unit of currency. */
    static double inClass(Demand d, int c, int k, int j) {
        return -d.layout.sensitivity[c] * perUtility(d, c, k, j);
    }

    /** d ln s_kc / dV_jc within class c. */
    static double perUtility(Demand d, int c, int k, int j) {
        Layout layout = d.layout;
        double closeness = 1 / layout.sigma(j) - 1;
        if (k == j) {
            return closeness * others(d, c, j, true) + others(d, c, j, false);
        }
        int at = c * layout.products + j;
        boolean near = layout.nestOf[k] == layout.nestOf[j];
        return -(near ? closeness * d.within[at] : 0) - d.share[at];
    }

    /** Share of class c, or of its buyers in the nest, that does not buy j. */
    private static double others(Demand d, int c, int j, boolean inNest) {
        Layout layout = d.layout;
        double sum = inNest ? 0 : d.outside(c);
        for (int k = 0; k < layout.products; k++) {
            if (k != j && (!inNest || layout.nestOf[k] == layout.nestOf[j])) {
                sum += inNest ? d.within[c * layout.products + k] : d.share[c * layout.products + k];
            }
        }
        return sum;
    }

    /** d ln s_k / dp_j over all classes, per unit of currency. */
    static double semi(Demand d, int k, int j) {
        double sum = 0;
        for (int c = 0; c < d.layout.classes; c++) {
            double omega = d.buyers[c * d.layout.products + k];
            sum += omega > 0 ? omega * inClass(d, c, k, j) : 0;
        }
        return sum;
    }

    /** Per cent change of k's sales for one per cent of j's price. */
    static double elasticity(Demand d, int k, int j) {
        return d.prices[j] * semi(d, k, j);
    }

    /**
     * Share of the sales j loses by a small price rise that k gains; -1 for k = j. Since ds_k/dp_j = ds_j/dp_k, it is a
     * ratio of semi-elasticities of j alone, and no small share is divided by.
     */
    static double diversion(Demand d, int j, int k) {
        return k == j ? -1 : -semi(d, j, k) / semi(d, j, j);
    }

    /** Share of the sales j loses by a small price rise that nobody gains. */
    static double diversionOutside(Demand d, int j) {
        double sum = 0;
        for (int c = 0; c < d.layout.classes; c++) {
            sum += d.buyers[c * d.layout.products + j] * d.layout.sensitivity[c] * d.outside(c);
        }
        return -sum / semi(d, j, j);
    }

    /** Per cent change of all sales for one per cent on every price. */
    static double market(Demand d) {
        double change = 0;
        double sold = 0;
        for (int k = 0; k < d.layout.products; k++) {
            double relative = 0;
            for (int j = 0; j < d.layout.products; j++) {
                relative += elasticity(d, k, j);
            }
            change += d.total(k) * relative;
            sold += d.total(k);
        }
        return change / sold;
    }
}
