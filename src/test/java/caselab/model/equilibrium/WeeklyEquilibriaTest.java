package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Market;
import caselab.model.Nest;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.Product;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.State;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import caselab.model.Values;
import caselab.model.mechanism.FirstWeek;
import caselab.model.mechanism.WeeklySimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The equilibrium of every so many weeks, and the game of a week with a nest. */
class WeeklyEquilibriaTest {

    private static final Plan GAME = TestMarkets.game(
            0.1, 1, new double[] {8, 7}, new double[] {30, 25}, new double[] {60, 60}, new String[] {"f", "g"});

    @Test
    void everySoManyWeeksAndTheLast() {
        double[] careful = GAME.numbers(Settings.none().with("/priceAdjustment", 0.25));
        double[] prices = WeeklyEquilibria.prices(GAME, careful, 12, 1, 5);
        Trajectory run = WeeklySimulator.play(GAME, careful, Chance.expected(), 400);
        for (int week = 0; week < 12; week++) {
            if (week % 5 == 0 || week == 11) {
                assertThat(prices[week]).isCloseTo(run.at(Series.PRICE, 1, 399), within(1e-9));
            } else {
                assertThat(prices[week]).isNaN();
            }
        }
    }

    @Test
    void onlyWhoPricesByBestReplyIsAsked() {
        for (PricingRule rule : PricingRule.values()) {
            double[] numbers = GAME.numbers(Settings.none().with("/products/p1/pricing", rule.ordinal()));
            boolean replies = rule == PricingRule.BEST_RESPONSE || rule == PricingRule.PREDATOR;
            assertThat(WeeklyEquilibria.asks(GAME, numbers, 1)).as("%s", rule).isEqualTo(replies);
            assertThat(WeeklyEquilibria.asks(GAME, numbers, 0)).isTrue();
        }
    }

    @Test
    void whatIsNotOnSaleYetHasNone() {
        double[] late = GAME.numbers(Settings.none().with("/products/p1/entryWeek", 2));
        double[] prices = WeeklyEquilibria.prices(GAME, late, 4, 1, 1);
        assertThat(prices[1]).isNaN();
        assertThat(prices[2]).isPositive();
    }

    @Test
    void theGameOfAWeekHasItsNests() {
        Nest nest = new Nest("n", Values.neutral(NestParameter.class).with(NestParameter.DISSIMILARITY, 0.4));
        Market plain = GAME.market();
        List<Product> products = plain.products().stream()
                .map(p ->
                        new Product(p.key(), p.firm(), p.values(), Map.of("all", 0.5), null, "n", List.of(), List.of()))
                .toList();
        Plan plan =
                Plan.compile(new Market(1, plain.values(), plain.segments(), List.of(nest), plain.firms(), products));
        State state = FirstWeek.of(plan, plan.numbers());
        LogitGame game = StaticGame.of(plan, state, StaticGame.Pricing.EVERYONE).orElseThrow();
        assertThat(game.nests()).containsExactly(new LogitGame.Nest("n", 0.4));
        Equilibrium at = Equilibrium.at(game, List.of(60.0, 60.0));
        assertThat(at.shares().get(1)).isCloseTo(state.share[1], within(1e-14));
    }
}
