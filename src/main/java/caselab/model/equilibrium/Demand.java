package caselab.model.equilibrium;

import caselab.model.Elementary;
import java.util.Arrays;

/**
 * Who buys what at given prices. Everything is kept in logarithms until the end, so that neither large utilities nor
 * tiny shares overflow or vanish:
 *
 * <pre>
 * I_cg = sigma_g ln sum_(k in g) exp(V_ck / sigma_g),   L_c = ln(o + sum_g exp I_cg)
 * ln s_(j|g)c = (V_cj - I_cg) / sigma_g,   ln s_cj = ln s_(j|g)c + I_cg - L_c
 * omega_jc = w_c s_cj / sum_d w_d s_dj     (who the buyers of j are)
 * </pre>
 *
 * <p>Source: Train (2009), Discrete Choice Methods with Simulation, ch. 4.
 */
final class Demand {

    final Layout layout;
    final double[] prices;
    /** L: inclusive value, by class. */
    final double[] inclusive;
    /** s: by class and product. */
    final double[] share;
    /** s within the nest: by class and product. */
    final double[] within;
    /** omega: share of product j's buyers who are of class c; by class and product. */
    final double[] buyers;
    /** ln of the share over all classes, by product. */
    final double[] logTotal;

    Demand(Layout layout, double[] prices) {
        this.layout = layout;
        this.prices = prices;
        int cells = layout.classes * layout.products;
        inclusive = new double[layout.classes];
        share = new double[cells];
        within = new double[cells];
        buyers = new double[cells];
        logTotal = new double[layout.products];
        double[] logShare = new double[cells];
        for (int c = 0; c < layout.classes; c++) {
            choose(c, logShare);
        }
        for (int i = 0; i < cells; i++) {
            share[i] = Elementary.exp(logShare[i]);
        }
        for (int j = 0; j < layout.products; j++) {
            mix(j, logShare);
        }
    }

    private void choose(int c, double[] logShare) {
        int n = layout.products;
        double[] nest = nestValues(c);
        double top = layout.outside ? 0 : Double.NEGATIVE_INFINITY;
        for (double value : nest) {
            top = Math.max(top, value);
        }
        double sum = layout.outside ? Elementary.exp(-top) : 0;
        for (double value : nest) {
            sum += value > Double.NEGATIVE_INFINITY ? Elementary.exp(value - top) : 0;
        }
        inclusive[c] = sum > 0 ? top + Elementary.log(sum) : Double.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            double ofNest = nest[layout.nestOf[j]];
            double inner = utility(c, j) > Double.NEGATIVE_INFINITY
                    ? (utility(c, j) - ofNest) / layout.sigma(j)
                    : Double.NEGATIVE_INFINITY;
            within[c * n + j] = Elementary.exp(inner);
            logShare[c * n + j] =
                    inner > Double.NEGATIVE_INFINITY ? inner + ofNest - inclusive[c] : Double.NEGATIVE_INFINITY;
        }
    }

    /** I: value of each nest to class c; minus infinity for an empty one. */
    private double[] nestValues(int c) {
        double[] top = new double[layout.nests];
        double[] sum = new double[layout.nests];
        Arrays.fill(top, Double.NEGATIVE_INFINITY);
        for (int j = 0; j < layout.products; j++) {
            top[layout.nestOf[j]] = Math.max(top[layout.nestOf[j]], utility(c, j));
        }
        for (int j = 0; j < layout.products; j++) {
            double best = top[layout.nestOf[j]];
            sum[layout.nestOf[j]] +=
                    best > Double.NEGATIVE_INFINITY ? Elementary.exp((utility(c, j) - best) / layout.sigma(j)) : 0;
        }
        for (int g = 0; g < top.length; g++) {
            top[g] += sum[g] > 0 ? layout.dissimilarity[g] * Elementary.log(sum[g]) : 0;
        }
        return top;
    }

    private void mix(int j, double[] logShare) {
        int n = layout.products;
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < layout.classes; c++) {
            top = Math.max(top, layout.logWeight[c] + logShare[c * n + j]);
        }
        double sum = 0;
        for (int c = 0; c < layout.classes && top > Double.NEGATIVE_INFINITY; c++) {
            buyers[c * n + j] = Elementary.exp(layout.logWeight[c] + logShare[c * n + j] - top);
            sum += buyers[c * n + j];
        }
        for (int c = 0; c < layout.classes && sum > 0; c++) {
            buyers[c * n + j] /= sum;
        }
        logTotal[j] = sum > 0 ? top + Elementary.log(sum) : Double.NEGATIVE_INFINITY;
    }

    /** V: utility of product j to class c at these prices. */
    double utility(int c, int j) {
        return layout.value[c * layout.products + j] - layout.sensitivity[c] * prices[j];
    }

    /** s_j: share of all buyers. */
    double total(int j) {
        return Elementary.exp(logTotal[j]);
    }

    double weight(int c) {
        return Elementary.exp(layout.logWeight[c]);
    }

    /** s_0: share of class c that buys nothing. */
    double outside(int c) {
        return layout.outside ? Elementary.exp(-inclusive[c]) : 0;
    }

    /** What a firm earns per buyer: sum of margin times share, in currency. */
    double profit(int firm) {
        double sum = 0;
        for (int k = 0; k < layout.products; k++) {
            sum += layout.firmOf[k] == firm ? layout.margin(prices, k) * total(k) : 0;
        }
        return sum;
    }

    /**
     * Consumer surplus per buyer, sum_c w_c L_c / alpha_c, in currency; without outside option only changes mean
     * anything.
     */
    double surplus() {
        double sum = 0;
        for (int c = 0; c < layout.classes; c++) {
            double weight = weight(c);
            sum += weight > 0 ? weight * inclusive[c] / layout.sensitivity[c] : 0;
        }
        return sum;
    }
}
