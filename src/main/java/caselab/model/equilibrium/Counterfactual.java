package caselab.model.equilibrium;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a change of the market does once all prices have adjusted: the equilibria before and after, side by side. Demand
 * and the costs of what stays are as before.
 *
 * @param before the market before
 * @param after the market after
 * @param changes product by product, in the order before
 * @param surplusChange change of consumer surplus: currency per buyer
 * @param hhiChange change of the Herfindahl–Hirschman index
 */
public record Counterfactual(
        Equilibrium before, Equilibrium after, List<Change> changes, double surplusChange, double hhiChange) {

    /**
     * A product before and after; NaN after where it has left the market.
     *
     * @param priceChange relative: 0.05 is five per cent up
     * @param shareChange of all buyers: after less before
     */
    public record Change(
            String key,
            double priceBefore,
            double priceAfter,
            double priceChange,
            double shareBefore,
            double shareAfter,
            double shareChange) {}

    public Counterfactual {
        changes = List.copyOf(changes);
    }

    /** The game in which these firms set their prices together, under the name of the first. */
    public static LogitGame merge(LogitGame game, List<String> firms) {
        firms.forEach(firm -> known(game, firm));
        String first = firms.getFirst();
        return game.each(offer -> firms.contains(offer.firm()) ? offer.soldBy(first) : offer);
    }

    /**
     * The game once a firm has left.
     *
     * @throws IllegalArgumentException if there is no such firm or no other
     */
    public static LogitGame without(LogitGame game, String firm) {
        known(game, firm);
        if (game.firms().size() == 1) {
            throw new IllegalArgumentException("Without \"" + firm + "\" there is nobody left.");
        }
        return game.with(game.offers().stream()
                .filter(offer -> !offer.firm().equals(firm))
                .toList());
    }

    /** The game with other marginal costs, by product key. */
    public static LogitGame costing(LogitGame game, Map<String, Double> costs) {
        return game.each(offer -> {
            Double cost = costs.get(offer.key());
            return cost == null ? offer : offer.costing(cost);
        });
    }

    /** The game with prices that nobody chooses, by product key. */
    public static LogitGame fixing(LogitGame game, Map<String, Double> prices) {
        return game.each(offer -> {
            Double price = prices.get(offer.key());
            return price == null ? offer : offer.fixedAt(price);
        });
    }

    private static void known(LogitGame game, String firm) {
        if (!game.firms().contains(firm)) {
            throw new IllegalArgumentException("There is no firm \"" + firm + "\"; there are " + game.firms());
        }
    }

    /** Two markets side by side. */
    public static Counterfactual of(Equilibrium before, Equilibrium after) {
        List<Change> changes = IntStream.range(0, before.prices().size())
                .mapToObj(j -> change(before, after, j))
                .toList();
        return new Counterfactual(
                before, after, changes, after.consumerSurplus() - before.consumerSurplus(), after.hhi() - before.hhi());
    }

    private static Change change(Equilibrium before, Equilibrium after, int j) {
        String key = before.game().offers().get(j).key();
        int k = after.game().offers().stream()
                .map(LogitGame.Offer::key)
                .toList()
                .indexOf(key);
        double priceBefore = before.prices().get(j);
        double shareBefore = before.shares().get(j);
        double priceAfter = k < 0 ? Double.NaN : after.prices().get(k);
        double shareAfter = k < 0 ? 0 : after.shares().get(k);
        return new Change(
                key,
                priceBefore,
                priceAfter,
                (priceAfter - priceBefore) / priceBefore,
                shareBefore,
                shareAfter,
                shareAfter - shareBefore);
    }
}
