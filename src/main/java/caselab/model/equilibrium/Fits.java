package caselab.model.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Observed margins and elasticities beside what the calibrated game has for them. */
final class Fits {

    private Fits() {}

    static List<Calibration.Fit> of(Observed observed, Demand d, double[] margins) {
        boolean seeks = observed.seeksSensitivity();
        boolean byMargin = seeks && !observed.margins().isEmpty();
        boolean byElasticity = seeks && observed.margins().isEmpty();
        List<Calibration.Fit> fits = new ArrayList<>();
        for (LogitGame.Offer offer : observed.structure().offers()) {
            int j = observed.index(offer.key());
            add(fits, "margin", offer.key(), observed.margins(), margins[j] / d.prices[j], byMargin);
        }
        for (LogitGame.Offer offer : observed.structure().offers()) {
            int j = observed.index(offer.key());
            add(fits, "elasticity", offer.key(), observed.elasticities(), Slopes.elasticity(d, j, j), byElasticity);
        }
        if (!Double.isNaN(observed.marketElasticity())) {
            double given = observed.marketElasticity();
            fits.add(new Calibration.Fit("marketElasticity", "", given, Slopes.market(d), byElasticity));
        }
        return fits;
    }

    private static void add(
            List<Calibration.Fit> fits,
            String about,
            String key,
            Map<String, Double> given,
            double implied,
            boolean used) {
        Double value = given.get(key);
        if (value != null) {
            fits.add(new Calibration.Fit(about, key, value, implied, used));
        }
    }

    /** What looks odd about a calibrated game at the observed prices. */
    static List<String> warnings(LogitGame game, double[] prices) {
        List<String> warnings = new ArrayList<>(negative(game));
        Layout layout = new Layout(game);
        Deviations.Found better = Deviations.from(layout, prices);
        int firm = better == null ? Curvature.firmNotAtPeak(layout, prices) : better.firm;
        if (firm >= 0) {
            warnings.add(
                    "The observed prices are no equilibrium of the calibrated market: \"" + layout.firmKeys.get(firm)
                            + "\" would gain by other prices. Maybe firms price differently, or the classes differ too much.");
        }
        return warnings;
    }

    /** Marginal costs that no firm can have. */
    private static List<String> negative(LogitGame game) {
        return game.offers().stream()
                .filter(offer -> offer.marginalCost() < 0)
                .map(offer -> String.format(
                        Locale.ROOT,
                        "The marginal cost of \"%s\" comes out negative (%.6g): its margin is larger than its price can"
                                + " leave. Maybe it has closer substitutes than the model lets it have, or the margin"
                                + " includes fixed costs.",
                        offer.key(),
                        offer.marginalCost()))
                .toList();
    }
}
