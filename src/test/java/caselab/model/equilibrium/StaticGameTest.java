package caselab.model.equilibrium;

import static caselab.model.equilibrium.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.State;
import caselab.model.Trajectory;
import caselab.model.mechanism.FirstWeek;
import caselab.model.mechanism.WeeklySimulator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The static game of a market's week against the engine that plays the weeks. */
class StaticGameTest {

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run", "31_model_dumping_reference_run"})
    void sharesAreThoseOfTheEngine(String name) {
        Plan plan = Plan.compile(
                ReferenceMarkets.market(ReferenceMarkets.vector(name).get("inputs")));
        State state = FirstWeek.of(plan, plan.numbers());
        LogitGame game = StaticGame.of(plan, state, StaticGame.Pricing.EVERYONE).orElseThrow();
        List<Double> prices = game.offers().stream().map(LogitGame.Offer::price).toList();
        Equilibrium at = Equilibrium.at(game, prices);
        for (int k = 0; k < prices.size(); k++) {
            int j = index(plan, game.offers().get(k).key());
            assertNear("demand", at.shares().get(k) * game.marketSize(), state.freshDemand[j], 1e-13);
        }
    }

    /** With full adjustment every week and nothing else moving, the engine's prices settle at the equilibrium. */
    @ParameterizedTest
    @ValueSource(strings = {"31_model_dumping_reference_run"})
    void theEngineSettlesThere(String name) {
        Plan plan = Plan.compile(
                ReferenceMarkets.market(ReferenceMarkets.vector(name).get("inputs")));
        double[] numbers = plan.numbers(still(plan));
        LogitGame game = StaticGame.of(plan, FirstWeek.of(plan, numbers), StaticGame.Pricing.BY_RULE)
                .orElseThrow();
        List<Double> prices = Near.solved(game).prices();
        Trajectory run = WeeklySimulator.play(plan, numbers, caselab.model.Chance.expected(), 200);
        for (int k = 0; k < prices.size(); k++) {
            int j = index(plan, game.offers().get(k).key());
            assertNear("price of " + game.offers().get(k).key(), run.at(Series.PRICE, j, 199), prices.get(k), 1e-10);
        }
    }

    private static Settings still(Plan plan) {
        Settings settings = Settings.none().with("/priceAdjustment", 1);
        for (MarketParameter rate : List.of(
                MarketParameter.MARKET_GROWTH,
                MarketParameter.QUALITY_DRIFT,
                MarketParameter.MATERIAL_COST_DECLINE,
                MarketParameter.AWARENESS_DECAY,
                MarketParameter.BRAND_DECAY,
                MarketParameter.BRAND_GAIN,
                MarketParameter.REPUTATION_LEARNING)) {
            settings = settings.with("/" + rate.key(), 0);
        }
        for (var firm : plan.market().firms()) {
            String path = "/firms/" + firm.key();
            settings = settings.with(path + "/progressRatio", 1)
                    .with(path + "/researchShare", 0)
                    .with(path + "/cash", 1e14);
        }
        for (var product : plan.market().products()) {
            String path = "/products/" + product.key();
            settings = settings.with(path + "/feedback", 0)
                    .with(path + "/dumpWeek", 1000)
                    .with(path + "/priceCeiling", Double.POSITIVE_INFINITY)
                    .with(path + "/innovationCoefficient", 0)
                    .with(path + "/imitationCoefficient", 0);
        }
        return settings;
    }

    private static int index(Plan plan, String key) {
        for (int j = 0; j < plan.products(); j++) {
            if (plan.market().products().get(j).key().equals(key)) {
                return j;
            }
        }
        throw new AssertionError(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30_model_M1_reference_run"})
    void fixedPricesStay(String name) {
        Plan plan = Plan.compile(
                ReferenceMarkets.market(ReferenceMarkets.vector(name).get("inputs")));
        State state = FirstWeek.of(plan, plan.numbers());
        LogitGame game = StaticGame.of(plan, state, StaticGame.Pricing.BY_RULE).orElseThrow();
        Equilibrium at = Near.equilibrium(game);
        for (int k = 0; k < game.offers().size(); k++) {
            if (game.offers().get(k).fixed()) {
                assertThat(at.prices().get(k)).isEqualTo(game.offers().get(k).price());
            }
        }
        assertThat(game.offers()).anyMatch(LogitGame.Offer::fixed);
    }
}
