package caselab.model.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From observed prices, shares and margins or elasticities to the game behind them: the price sensitivity
 * ({@link Sensitivity}), the mean utilities ({@link Inversion}) and the marginal costs ({@link Costs}), in this order.
 */
public final class Calibrator {

    private Calibrator() {}

    /** The game that reproduces the observations, or what is wrong with them. */
    public static Calibration calibrate(Observed given) {
        List<Calibration.Fault> faults = Plausible.faults(given);
        if (!faults.isEmpty()) {
            return new Calibration.Impossible(faults);
        }
        Observed observed = Plausible.rescaled(given);
        boolean seeks = observed.seeksSensitivity();
        double alpha = seeks ? Sensitivity.of(observed) : Double.NaN;
        if (seeks && !(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
            String message = "The margins or elasticities imply a price sensitivity of " + alpha + ".";
            return new Calibration.Impossible(List.of(new Calibration.Fault("margins", "", message)));
        }
        return fill(observed, alpha);
    }

    private static Calibration fill(Observed observed, double alpha) {
        LogitGame structure = sensitive(observed.structure(), alpha);
        double[] prices = Grid.array(observed.prices());
        Optional<double[]> delta = Inversion.of(structure, prices, Grid.array(observed.shares()));
        if (delta.isEmpty()) {
            String message = "No mean utilities were found that give these shares with these classes.";
            return new Calibration.Impossible(List.of(new Calibration.Fault("shares", "", message)));
        }
        LogitGame valued = Inversion.raised(structure, delta.get());
        Demand d = new Demand(new Layout(valued), prices);
        Optional<double[]> margins = Costs.margins(d);
        if (margins.isEmpty()) {
            String message = "The first-order conditions have no solution: some firm has no rival for its buyers.";
            return new Calibration.Impossible(List.of(new Calibration.Fault("shares", "", message)));
        }
        LogitGame game = costed(valued, prices, margins.get());
        List<Double> utilities = Grid.list(prices.length, j -> delta.get()[j]);
        return new Calibration.Found(game, utilities, Fits.of(observed, d, margins.get()), Fits.warnings(game, prices));
    }

    private static LogitGame costed(LogitGame game, double[] prices, double[] margins) {
        return game.with(Grid.each(
                game.offers(),
                (offer, j) -> offer.costing(prices[j] * (1 - offer.channelFee()) - margins[j])
                        .startingAt(prices[j])));
    }

    /** The structure with utilities that give the observed shares at this price sensitivity; costs are left out. */
    static LogitGame filled(Observed observed, double alpha) {
        LogitGame structure = sensitive(observed.structure(), alpha);
        double[] delta = Inversion.of(structure, Grid.array(observed.prices()), Grid.array(observed.shares()))
                .orElseThrow();
        return Inversion.raised(structure, delta);
    }

    private static LogitGame sensitive(LogitGame game, double alpha) {
        List<LogitGame.Buyers> classes = new ArrayList<>();
        for (LogitGame.Buyers each : game.classes()) {
            double known = each.priceSensitivity();
            classes.add(new LogitGame.Buyers(each.key(), each.weight(), Double.isNaN(known) ? alpha : known));
        }
        return new LogitGame(game.marketSize(), game.outsideOption(), classes, game.nests(), game.offers());
    }
}
