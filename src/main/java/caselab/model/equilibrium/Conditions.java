package caselab.model.equilibrium;

/**
 * The first-order conditions of the firms, divided by the share of the product so that they stay of order one however
 * little it sells:
 *
 * <pre>
 * G_j = (1 - tau_j) - sum_c omega_jc alpha_c B_jc
 * B_jc = (1/sigma - 1) (n_j - N_fgc) + (n_j - N_fc)
 * N_fc = sum_(k of f) n_k s_kc,   N_fgc = sum_(k of f in g) n_k s_(k|g)c,   n_k = p_k (1 - tau_k) - c_k
 * </pre>
 *
 * which is {@code (1 - tau_j) s_j + sum_(k of f) n_k ds_k/dp_j = 0} over s_j. The derivatives are exact.
 *
 * <p>Source: Berry, Levinsohn and Pakes (1995), Econometrica 63:841; the share-free form follows the zeta map of Morrow
 * and Skerlos (2011), Operations Research 59:328.
 */
final class Conditions {

    private final Demand d;
    private final Layout layout;
    private final double[] margin;
    /** B, by class and product. */
    private final double[] pressure;

    Conditions(Demand d) {
        this.d = d;
        layout = d.layout;
        margin = new double[layout.products];
        for (int j = 0; j < margin.length; j++) {
            margin[j] = layout.margin(d.prices, j);
        }
        pressure = new double[layout.classes * layout.products];
        for (int c = 0; c < layout.classes; c++) {
            for (int j = 0; j < layout.products; j++) {
                pressure[c * layout.products + j] = pressure(c, j);
            }
        }
    }

    /** n - N is summed as differences of margins plus own margin times what is bought elsewhere, to keep all digits. */
    private double pressure(int c, int j) {
        int from = c * layout.products;
        double near = 0;
        double all = margin[j] * d.outside(c);
        for (int k = 0; k < layout.products; k++) {
            double gain = layout.firmOf[k] == layout.firmOf[j] ? margin[j] - margin[k] : margin[j];
            all += gain * d.share[from + k];
            near += layout.nestOf[k] == layout.nestOf[j] ? gain * d.within[from + k] : 0;
        }
        return (1 / layout.sigma(j) - 1) * near + all;
    }

    /** G_j, by product; zero for products that do not choose. */
    double[] residuals(boolean[] free) {
        double[] g = new double[layout.products];
        for (int j = 0; j < layout.products; j++) {
            g[j] = free[j] ? 1 - layout.fee[j] - weigh(j) : 0;
        }
        return g;
    }

    private double weigh(int j) {
        double sum = 0;
        for (int c = 0; c < layout.classes; c++) {
            int i = c * layout.products + j;
            sum += d.buyers[i] > 0 ? d.buyers[i] * layout.sensitivity[c] * pressure[i] : 0;
        }
        return sum;
    }

    /** The margin that would satisfy product j's condition if shares and the firm's other margins stood still. */
    double marginWanted(int j) {
        double slope = 0;
        double known = 1 - layout.fee[j];
        for (int c = 0; c < layout.classes; c++) {
            int i = c * layout.products + j;
            double omega = d.buyers[i] * layout.sensitivity[c];
            slope += omega / layout.sigma(j);
            known += omega > 0 ? omega * (margin[j] / layout.sigma(j) - pressure[i]) : 0;
        }
        return known / slope;
    }

    /** dG_j/dp_m for the products that choose, rows and columns in their order. */
    double[] jacobian(int[] chosen) {
        int n = chosen.length;
        double[] a = new double[n * n];
        for (int column = 0; column < n; column++) {
            Shift shift = new Shift(d, margin, chosen[column]);
            for (int row = 0; row < n; row++) {
                a[row * n + column] = slope(chosen[row], shift);
            }
        }
        return a;
    }

    /** dG_j/dp_m: the mix of buyers shifts, and so does the pressure in each class. */
    private double slope(int j, Shift shift) {
        double mean = Slopes.semi(d, j, shift.product);
        double sum = 0;
        for (int c = 0; c < layout.classes; c++) {
            int i = c * layout.products + j;
            if (d.buyers[i] > 0) {
                double mix = (Slopes.inClass(d, c, j, shift.product) - mean) * pressure[i];
                sum += d.buyers[i] * layout.sensitivity[c] * (mix + shift.pressure(c, j));
            }
        }
        return -sum;
    }
}
