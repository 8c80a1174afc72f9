package caselab.model.equilibrium;

import caselab.model.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to start looking. With one class the answer does not depend on it; with several, firms may settle on serving
 * everyone or only those who mind prices least, so the starts span margins of both kinds: {@code n = (1 - tau) x /
 * alpha} with alpha of the average, the most and the least sensitive class.
 */
final class Starts {

    private Starts() {}

    static List<double[]> of(Layout layout) {
        double mean = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int c = 0; c < layout.classes; c++) {
            double weight = Elementary.exp(layout.logWeight[c]);
            if (weight > 0) {
                mean += weight * layout.sensitivity[c];
                least = Math.min(least, layout.sensitivity[c]);
                most = Math.max(most, layout.sensitivity[c]);
            }
        }
        List<double[]> starts = new ArrayList<>();
        if (layout.game.offers().stream().anyMatch(o -> Double.isFinite(o.price()))) {
            starts.add(prices(layout, 1 / mean, true));
        }
        starts.add(prices(layout, 1 / mean, false));
        starts.add(prices(layout, 0.1 / most, false));
        starts.add(prices(layout, 10 / least, false));
        return starts;
    }

    private static double[] prices(Layout layout, double margin, boolean given) {
        double[] prices = new double[layout.products];
        for (int j = 0; j < prices.length; j++) {
            LogitGame.Offer offer = layout.game.offers().get(j);
            boolean take = offer.fixed() || (given && Double.isFinite(offer.price()));
            prices[j] = take ? offer.price() : layout.price(j, margin * (1 - layout.fee[j]));
        }
        return prices;
    }
}
