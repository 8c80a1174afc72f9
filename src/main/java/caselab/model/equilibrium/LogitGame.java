package caselab.model.equilibrium;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A static pricing game: products, who sells them at what cost, and how buyers choose among them.
 *
 * <pre>
 * V_cj = u_cj + ln r_cj - alpha_c p_j
 * s_cj = exp(V_cj / sigma_g) / D_cg · D_cg^sigma_g / (o + sum_h D_ch^sigma_h),  D_cg = sum_(k in g) exp(V_ck / sigma_g)
 * s_j  = sum_c w_c s_cj
 * </pre>
 *
 * c are latent classes of buyers, g nests; a product in no nest is a nest of its own with sigma 1. o is 1 if buyers may
 * buy nothing (a nest of its own, utility 0), else 0. Any currency; alpha is per unit of it.
 *
 * <p>Source: McFadden (1978); Berry (1994), RAND 25:242; latent classes, Kamakura and Russell (1989), JMR 26:379.
 *
 * @param marketSize buyers, bought or not: turns shares into units
 * @param outsideOption whether buyers may buy nothing
 * @param classes groups of buyers; weights sum to 1
 * @param nests groups of close substitutes
 * @param offers the products
 */
public record LogitGame(
        double marketSize, boolean outsideOption, List<Buyers> classes, List<Nest> nests, List<Offer> offers) {

    private static final double WEIGHT_SLACK = 1e-9;

    /**
     * A latent class of buyers.
     *
     * @param weight w: share of all buyers
     * @param priceSensitivity alpha: utility lost per unit of currency
     */
    public record Buyers(String key, double weight, double priceSensitivity) {}

    /**
     * A group of close substitutes.
     *
     * @param dissimilarity sigma in (0, 1]: 1 is plain logit; PyBLP's rho is 1 - sigma
     */
    public record Nest(String key, double dissimilarity) {}

    /**
     * A product on offer.
     *
     * @param firm key of the firm that sells it
     * @param nest key of its nest, if any
     * @param marginalCost c: currency per unit
     * @param channelFee tau: share of the price the channel keeps
     * @param utility u: what it is worth before the price, by class
     * @param reach r: share of each class that can buy it, 0 to 1; enters as ln r
     * @param price where to start from, or the price itself if it is fixed; NaN for none
     * @param fixed whether the price is given rather than chosen
     */
    public record Offer(
            String key,
            String firm,
            @Nullable String nest,
            double marginalCost,
            double channelFee,
            List<Double> utility,
            List<Double> reach,
            double price,
            boolean fixed) {

        public Offer {
            utility = List.copyOf(utility);
            reach = List.copyOf(reach);
        }

        /** A product of a game with one class, no nests and no fees, within everyone's reach. */
        public static Offer of(String key, String firm, double utility, double marginalCost) {
            return new Offer(key, firm, null, marginalCost, 0, List.of(utility), List.of(1.0), Double.NaN, false);
        }

        /** The same product sold by another firm. */
        public Offer soldBy(String other) {
            return new Offer(key, other, nest, marginalCost, channelFee, utility, reach, price, fixed);
        }

        /** The same product in a nest. */
        public Offer in(@Nullable String other) {
            return new Offer(key, firm, other, marginalCost, channelFee, utility, reach, price, fixed);
        }

        /** The same product at another marginal cost. */
        public Offer costing(double cost) {
            return new Offer(key, firm, nest, cost, channelFee, utility, reach, price, fixed);
        }

        /** The same product worth something else, by class. */
        public Offer worth(List<Double> values) {
            return new Offer(key, firm, nest, marginalCost, channelFee, values, reach, price, fixed);
        }

        /** The same product with a price to start from. */
        public Offer startingAt(double start) {
            return new Offer(key, firm, nest, marginalCost, channelFee, utility, reach, start, false);
        }

        /** The same product at a price nobody chooses. */
        public Offer fixedAt(double given) {
            return new Offer(key, firm, nest, marginalCost, channelFee, utility, reach, given, true);
        }
    }

    public LogitGame {
        classes = List.copyOf(classes);
        nests = List.copyOf(nests);
        offers = List.copyOf(offers);
        check(!classes.isEmpty() && !offers.isEmpty(), "A game needs a class of buyers and a product");
        check(marketSize > 0 && marketSize < Double.POSITIVE_INFINITY, "The market size must be positive");
        double sum = classes.stream().mapToDouble(Buyers::weight).sum();
        check(Math.abs(sum - 1) <= WEIGHT_SLACK, "The weights of the classes must sum to 1, not " + sum);
        classes.forEach(c -> check(c.weight() >= 0, c.key() + ": the weight must not be negative"));
        nests.forEach(g -> check(
                g.dissimilarity() > 0 && g.dissimilarity() <= 1, g.key() + ": the dissimilarity must lie in (0, 1]"));
        Set<String> keys = new HashSet<>();
        for (Offer offer : offers) {
            check(keys.add(offer.key()), offer.key() + " is there twice");
            check(offer, classes.size(), nests);
        }
    }

    private static void check(Offer offer, int classes, List<Nest> nests) {
        String key = offer.key() + ": ";
        check(
                offer.nest() == null || nests.stream().anyMatch(g -> g.key().equals(offer.nest())),
                key + "there is no nest " + offer.nest());
        check(offer.utility().size() == classes, key + "one utility for each class, please");
        check(offer.reach().size() == classes, key + "one reach for each class, please");
        check(offer.utility().stream().allMatch(Double::isFinite), key + "utilities must be finite");
        check(offer.reach().stream().allMatch(r -> r >= 0 && r <= 1), key + "reach must lie in [0, 1]");
        check(Double.isFinite(offer.marginalCost()), key + "the marginal cost must be finite");
        check(offer.channelFee() >= 0 && offer.channelFee() < 1, key + "the channel fee must lie in [0, 1)");
        check(!offer.fixed() || Double.isFinite(offer.price()), key + "a fixed price must be given");
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** A game of one class of buyers with an outside option. */
    public static LogitGame of(double priceSensitivity, List<Offer> offers) {
        return new LogitGame(1, true, List.of(new Buyers("all", 1, priceSensitivity)), List.of(), offers);
    }

    /** The same game with other products. */
    public LogitGame with(List<Offer> others) {
        return new LogitGame(marketSize, outsideOption, classes, nests, others);
    }

    /** The same game with every product changed. */
    public LogitGame each(UnaryOperator<Offer> change) {
        return with(offers.stream().map(change).toList());
    }

    /** The same game with everyone buying, or not. */
    public LogitGame withOutsideOption(boolean may) {
        return new LogitGame(marketSize, may, classes, nests, offers);
    }

    /** Keys of the firms, in the order in which they first appear. */
    public List<String> firms() {
        return offers.stream().map(Offer::firm).distinct().toList();
    }
}
