package caselab.model.equilibrium;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pricing game of one week of a market: qualities, brands, awareness, reach and unit costs as they stand, and the
 * firms on the market as if they set their prices for this week alone. Awareness and reach enter as ln(A r), as in the
 * choice of a run. Capacity and waiting lists are left out, and so are price ceilings.
 */
public final class StaticGame {

    private final Plan plan;
    private final State state;

    private StaticGame(Plan plan, State state) {
        this.plan = plan;
        this.state = state;
    }

    /** Who sets prices. */
    public enum Pricing {
        /** Every firm, whatever rule it follows in a run. */
        EVERYONE,
        /** Those whose products follow a best response; the others keep the prices they have. */
        BY_RULE
    }

    /** The game of this week; nothing if nothing is on sale or nobody buys. */
    public static Optional<LogitGame> of(Plan plan, State state, Pricing pricing) {
        return new StaticGame(plan, state).game(pricing);
    }

    private Optional<LogitGame> game(Pricing pricing) {
        double people = 0;
        for (double occasions : state.occasions) {
            people += occasions;
        }
        List<LogitGame.Offer> offers = offers(pricing);
        if (offers.isEmpty() || !(people > 0)) {
            return Optional.empty();
        }
        boolean outside = state.in.of(MarketParameter.OUTSIDE_OPTION) > 0;
        return Optional.of(new LogitGame(people, outside, classes(people), nests(), offers));
    }

    private List<LogitGame.Buyers> classes(double people) {
        List<LogitGame.Buyers> classes = new ArrayList<>();
        for (int g = 0; g < plan.segments(); g++) {
            String key = plan.market().segments().get(g).key();
            classes.add(new LogitGame.Buyers(key, state.occasions[g] / people, state.in.priceSensitivity[g]));
        }
        return classes;
    }

    private List<LogitGame.Nest> nests() {
        return plan.market().nests().stream()
                .map(nest -> new LogitGame.Nest(
                        nest.key(), state.in.dissimilarity[plan.market().nests().indexOf(nest)]))
                .toList();
    }

    private List<LogitGame.Offer> offers(Pricing pricing) {
        List<LogitGame.Offer> offers = new ArrayList<>();
        for (int j = 0; j < plan.products(); j++) {
            int product = j;
            List<Double> reach = Grid.list(plan.segments(), g -> exposure(g, product));
            if (reach.stream().anyMatch(r -> r > 0)) {
                boolean sets = pricing == Pricing.EVERYONE || responds(j);
                offers.add(new LogitGame.Offer(
                        plan.market().products().get(j).key(),
                        plan.market().products().get(j).firm(),
                        plan.market().products().get(j).nest(),
                        state.unitCost[j],
                        state.in.channelFee[j],
                        Grid.list(plan.segments(), g -> utility(g, product)),
                        reach,
                        state.price[j],
                        !sets));
            }
        }
        return offers;
    }

    private boolean responds(int j) {
        PricingRule rule = PricingRule.of(state.in.pricing[j]);
        return rule == PricingRule.BEST_RESPONSE || rule == PricingRule.PREDATOR;
    }

    private double exposure(int g, int j) {
        return state.presence[j] * state.reach[g * plan.products() + j];
    }

    /** Utility before the price, as in the choice of a run. */
    private double utility(int g, int j) {
        return state.constantUtility[g * plan.products() + j]
                + state.in.qualitySensitivity[g] * state.effectiveQuality[j]
                + state.in.brandSensitivity[g] * state.ownBrand[j]
                + state.in.networkEffect[g] * state.networkTerm[j];
    }
}
