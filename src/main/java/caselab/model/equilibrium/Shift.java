package caselab.model.equilibrium;

/**
 * What a small change of one price does to the firms' average margins:
 *
 * <pre>
 * dN_fc/dp_m  = [m of f] (1 - tau_m) s_mc + sum_(k of f) n_k s_kc d ln s_kc/dp_m
 * dN_fgc/dp_m = [m of f] s_(m|g)c (1 - tau_m - alpha_c n_m / sigma) + alpha_c / sigma s_(m|g)c N_fgc,   m in g
 * dB_jc/dp_m  = [j = m] (1 - tau_m) / sigma - (1/sigma - 1) dN_fgc/dp_m - dN_fc/dp_m
 * </pre>
 */
final class Shift {

    final int product;
    private final Demand d;
    private final Layout layout;
    private final double[] margin;
    /** By class and firm. */
    private final double[] profit;
    /** By class and firm, for the nest of the product. */
    private final double[] nestMargin;

    Shift(Demand d, double[] margin, int product) {
        this.d = d;
        this.margin = margin;
        this.product = product;
        layout = d.layout;
        profit = new double[layout.classes * layout.firms];
        nestMargin = new double[layout.classes * layout.firms];
        for (int c = 0; c < layout.classes; c++) {
            add(c);
        }
    }

    private void add(int c) {
        int from = c * layout.products;
        int to = c * layout.firms;
        int own = to + layout.firmOf[product];
        double within = d.within[from + product];
        double perPrice = layout.sensitivity[c] / layout.sigma(product);
        double kept = 1 - layout.fee[product];
        profit[own] += kept * d.share[from + product];
        nestMargin[own] += within * (kept - perPrice * margin[product]);
        for (int k = 0; k < layout.products; k++) {
            int f = to + layout.firmOf[k];
            if (d.share[from + k] > 0) {
                profit[f] += margin[k] * d.share[from + k] * Slopes.inClass(d, c, k, product);
            }
            if (layout.nestOf[k] == layout.nestOf[product]) {
                nestMargin[f] += perPrice * within * margin[k] * d.within[from + k];
            }
        }
    }

    /** dB_jc/dp_m. */
    double pressure(int c, int j) {
        int f = c * layout.firms + layout.firmOf[j];
        double closeness = 1 / layout.sigma(j) - 1;
        double own = j == product ? (1 - layout.fee[j]) * (closeness + 1) : 0;
        boolean near = layout.nestOf[j] == layout.nestOf[product];
        return own - (near ? closeness * nestMargin[f] : 0) - profit[f];
    }
}
