package caselab.model.equilibrium;

import caselab.model.Elementary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether prices at which the first-order conditions hold are an equilibrium: tries, for each firm with the others'
 * prices held, every product alone and all its products together over a grid of margins that spans what any class would
 * pay, and climbs from the best of them. Needed because with several classes, or fees, profits can have several peaks.
 */
final class Deviations {

    private static final int POINTS = 40;
    private static final double WORTH = 1e-9;
    private static final double SPAN = 30;

    private final Layout layout;
    private final double[] prices;

    private Deviations(Layout layout, double[] prices) {
        this.layout = layout;
        this.prices = prices;
    }

    /** A firm that would gain, and how. */
    static final class Found {
        final int firm;
        final double[] prices;
        final double before;
        final double after;

        Found(int firm, double[] prices, double before, double after) {
            this.firm = firm;
            this.prices = prices;
            this.before = before;
            this.after = after;
        }
    }

    /** The first firm that would gain by other prices, or nothing. */
    static @Nullable Found from(Layout layout, double[] prices) {
        for (int f = 0; f < layout.firms; f++) {
            Found found = of(layout, prices, f);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** How this firm would gain by other prices, or nothing. */
    static @Nullable Found of(Layout layout, double[] prices, int firm) {
        return new Deviations(layout, prices).of(firm);
    }

    private @Nullable Found of(int firm) {
        boolean[] own = new boolean[layout.products];
        int size = 0;
        for (int j = 0; j < own.length; j++) {
            own[j] = layout.free[j] && layout.firmOf[j] == firm;
            size += own[j] ? 1 : 0;
        }
        if (size == 0) {
            return null;
        }
        double before = profit(prices, firm);
        double[] best = best(candidates(own, size), firm);
        if (gain(profit(best, firm), before) <= WORTH) {
            return null;
        }
        Attempt climbed = Search.from(layout, best, own);
        double after = climbed.converged() ? profit(climbed.prices, firm) : 0;
        double plain = profit(best, firm);
        return after >= plain ? new Found(firm, climbed.prices, before, after) : new Found(firm, best, before, plain);
    }

    private static double gain(double after, double before) {
        return (after - before) / Math.max(Math.abs(before), Double.MIN_NORMAL);
    }

    private double[] best(List<double[]> candidates, int firm) {
        double[] best = prices;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] candidate : candidates) {
            double profit = profit(candidate, firm);
            if (profit > most) {
                most = profit;
                best = candidate;
            }
        }
        return best;
    }

    private double profit(double[] at, int firm) {
        return new Demand(layout, at).profit(firm);
    }

    private List<double[]> candidates(boolean[] own, int size) {
        List<double[]> all = new ArrayList<>();
        double top = 0;
        for (int j = 0; j < own.length; j++) {
            if (own[j]) {
                double reservation = reservation(layout, j);
                top = Math.max(top, reservation);
                for (double margin : margins(layout.margin(prices, j), reservation)) {
                    double[] candidate = prices.clone();
                    candidate[j] = layout.price(j, margin);
                    all.add(candidate);
                }
            }
        }
        if (size > 1) {
            for (double margin : margins(top / POINTS, top)) {
                all.add(together(own, margin));
            }
        }
        return all;
    }

    private double[] together(boolean[] own, double margin) {
        double[] candidate = prices.clone();
        for (int j = 0; j < own.length; j++) {
            candidate[j] = own[j] ? layout.price(j, margin * (1 - layout.fee[j])) : candidate[j];
        }
        return candidate;
    }

    /** Even steps up to what buyers would pay, and growing steps around where the margin is. */
    static double[] margins(double now, double top) {
        double[] margins = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            margins[i] = top * (i + 1) / POINTS;
            margins[POINTS + i] = now * Elementary.pow(SPAN, 2.0 * i / (POINTS - 1) - 1);
        }
        return margins;
    }

    /** Margin above which even the keenest class all but stops buying product j. */
    static double reservation(Layout layout, int j) {
        double most = 0;
        for (int c = 0; c < layout.classes; c++) {
            if (layout.reaches(c, j)) {
                double worth = layout.value[c * layout.products + j] + 5;
                most = Math.max(most, worth / layout.sensitivity[c] * (1 - layout.fee[j]) - layout.cost[j]);
                most = Math.max(most, 5 * (1 - layout.fee[j]) / layout.sensitivity[c]);
            }
        }
        return most;
    }
}
