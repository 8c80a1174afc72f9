package caselab.model.equilibrium;

import java.util.ArrayList;
import java.util.List;

/**
 * The price sensitivity of a market of one class. At given shares a margin is proportional to 1 / alpha and an
 * elasticity to alpha, so one of either gives it at once, for a single product
 *
 * <pre>alpha = (1 - tau) / (m_j p_j (1 - S_f)),   alpha = - e_j / (p_j (1 - s_j)),   alpha = - E / (p s_0)</pre>
 *
 * and in general by way of the same market with some other alpha. Several margins are fitted by least squares of the
 * margins as shares of the price; elasticities are used only where no margin is given, and compared otherwise.
 *
 * <p>Source: Werden and Froeb (1994), JLEO 10:407.
 */
final class Sensitivity {

    private final Observed observed;
    private final double[] prices;

    private Sensitivity(Observed observed) {
        this.observed = observed;
        prices = Grid.array(observed.prices());
    }

    /** alpha, per unit of currency; NaN if nothing says it. */
    static double of(Observed observed) {
        return new Sensitivity(observed).find();
    }

    private double find() {
        double trial = prices.length
                / observed.prices().stream().mapToDouble(Math::abs).sum();
        LogitGame game = Calibrator.filled(observed, trial);
        Demand d = new Demand(new Layout(game), prices);
        return observed.margins().isEmpty() ? fromElasticities(d, trial) : fromMargins(d, trial);
    }

    private double fromMargins(Demand d, double trial) {
        double[] unit = Costs.margins(d).orElseGet(() -> new double[prices.length]);
        double product = 0;
        double square = 0;
        for (String key : observed.margins().keySet().stream().sorted().toList()) {
            int j = observed.index(key);
            double implied = unit[j] / prices[j];
            product += implied * observed.margins().getOrDefault(key, 0.0);
            square += implied * implied;
        }
        return trial * square / product;
    }

    private double fromElasticities(Demand d, double trial) {
        double product = 0;
        double square = 0;
        List<double[]> pairs = pairs(d);
        for (double[] pair : pairs) {
            product += pair[0] * pair[1];
            square += pair[0] * pair[0];
        }
        return pairs.isEmpty() ? Double.NaN : trial * product / square;
    }

    /** Each elasticity at the trial alpha and as observed. */
    private List<double[]> pairs(Demand d) {
        List<double[]> pairs = new ArrayList<>();
        for (String key : observed.elasticities().keySet().stream().sorted().toList()) {
            int j = observed.index(key);
            double given = observed.elasticities().getOrDefault(key, 0.0);
            pairs.add(new double[] {Slopes.elasticity(d, j, j), given});
        }
        if (!Double.isNaN(observed.marketElasticity())) {
            pairs.add(new double[] {Slopes.market(d), observed.marketElasticity()});
        }
        return pairs;
    }
}
