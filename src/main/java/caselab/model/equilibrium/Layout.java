package caselab.model.equilibrium;

import caselab.model.Elementary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A game laid out in arrays for the loops. Products outside every nest get a nest of their own with sigma 1. */
final class Layout {

    final LogitGame game;
    final int products;
    final int classes;
    final int firms;
    final int nests;
    final boolean outside;
    /** ln w, by class. */
    final double[] logWeight;
    /** alpha, by class. */
    final double[] sensitivity;
    /** u + ln r, by class and product: {@code c * products + j}. */
    final double[] value;
    /** sigma, by nest. */
    final double[] dissimilarity;

    final int[] nestOf;
    final int[] firmOf;
    final double[] cost;
    final double[] fee;
    final boolean[] free;
    final List<String> firmKeys;

    Layout(LogitGame game) {
        this.game = game;
        List<LogitGame.Offer> offers = game.offers();
        products = offers.size();
        classes = game.classes().size();
        outside = game.outsideOption();
        logWeight = game.classes().stream()
                .mapToDouble(c -> Elementary.log(c.weight()))
                .toArray();
        sensitivity = game.classes().stream()
                .mapToDouble(LogitGame.Buyers::priceSensitivity)
                .toArray();
        cost = offers.stream().mapToDouble(LogitGame.Offer::marginalCost).toArray();
        fee = offers.stream().mapToDouble(LogitGame.Offer::channelFee).toArray();
        value = values(offers);
        firmKeys = game.firms();
        firms = firmKeys.size();
        firmOf = offers.stream().mapToInt(o -> firmKeys.indexOf(o.firm())).toArray();
        nestOf = new int[products];
        dissimilarity = nest(offers);
        nests = dissimilarity.length;
        free = new boolean[products];
        for (int j = 0; j < products; j++) {
            free[j] = !offers.get(j).fixed() && reachesAnyone(j);
        }
    }

    private double[] values(List<LogitGame.Offer> offers) {
        double[] values = new double[classes * products];
        for (int c = 0; c < classes; c++) {
            for (int j = 0; j < products; j++) {
                LogitGame.Offer offer = offers.get(j);
                values[c * products + j] =
                        offer.utility().get(c) + Elementary.log(offer.reach().get(c));
            }
        }
        return values;
    }

    private double[] nest(List<LogitGame.Offer> offers) {
        Map<String, Integer> known = new HashMap<>();
        List<Double> sigmas = new ArrayList<>();
        for (LogitGame.Nest nest : game.nests()) {
            known.put(nest.key(), sigmas.size());
            sigmas.add(nest.dissimilarity());
        }
        for (int j = 0; j < products; j++) {
            String key = offers.get(j).nest();
            nestOf[j] = key == null ? sigmas.size() : Objects.requireNonNull(known.get(key));
            if (key == null) {
                sigmas.add(1.0);
            }
        }
        return sigmas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether any class of buyers can buy product j. */
    boolean reachesAnyone(int j) {
        for (int c = 0; c < classes; c++) {
            if (reaches(c, j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether class c can buy product j. */
    boolean reaches(int c, int j) {
        return logWeight[c] > Double.NEGATIVE_INFINITY && value[c * products + j] > Double.NEGATIVE_INFINITY;
    }

    double sigma(int j) {
        return dissimilarity[nestOf[j]];
    }

    /** n: what a unit of product j leaves at these prices. */
    double margin(double[] prices, int j) {
        return prices[j] * (1 - fee[j]) - cost[j];
    }

    /** The price at which a unit of product j leaves this much. */
    double price(int j, double margin) {
        return (cost[j] + margin) / (1 - fee[j]);
    }
}
