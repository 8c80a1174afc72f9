package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** With everything else off, repeated best responses end in the Bertrand–Nash equilibria of the reference vectors. */
class PricingGamesTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({"ownerMulti, multiProduct", "ownerSingle, singleProduct"})
    void fourPowerBanks(String owners, String solution) {
        JsonNode vector = ReferenceMarkets.vector("03_logit_bertrand_forward");
        JsonNode in = vector.get("inputs");
        Plan game = TestMarkets.game(
                -in.get("alpha").asDouble(),
                1,
                numbers(in.get("meanval")),
                numbers(in.get("mc")),
                new double[] {80, 80, 80, 80},
                words(in.get(owners)));
        JsonNode polished = vector.get("polished").get(solution);
        Trajectory run = WeeklySimulator.play(game);
        check(run, Series.PRICE, numbers(polished.get("price")));
        check(run, Series.SALES, numbers(polished.get("shares")));
        assertThat(last(run, Series.CONSUMER_SURPLUS, 0))
                .isCloseTo(polished.get("consumer_surplus").asDouble(), within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"ownerPre, Pre", "ownerPost, Post"})
    void budweiserWithoutOutsideOption(String owners, String when) {
        JsonNode vector = ReferenceMarkets.vector("01_logit_budweiser_noOutside");
        JsonNode in = vector.get("inputs");
        JsonNode polished = vector.get("polished");
        double[] prices = numbers(when.equals("Pre") ? in.get("prices") : polished.get("pricePost"));
        Plan game = TestMarkets.game(
                -in.get("alpha").asDouble(),
                0,
                numbers(in.get("meanval")),
                numbers(polished.get("mcPre")),
                numbers(in.get("prices")),
                words(in.get(owners)));
        Trajectory run = WeeklySimulator.play(game);
        check(run, Series.PRICE, prices);
        check(run, Series.SALES, numbers(polished.get("shares" + when)));
    }

    /** A monopolist's markup solves m alpha (1 - s) = 1; above a share of one half only damped steps find it. */
    @Test
    void monopolySatisfiesItsFirstOrderCondition() {
        Plan game =
                TestMarkets.game(0.1, 1, new double[] {8}, new double[] {30}, new double[] {31}, new String[] {"one"});
        double[] cautious = game.numbers();
        cautious[game.market(MarketParameter.PRICE_ADJUSTMENT)] = 0.25;
        Trajectory run = WeeklySimulator.play(game, cautious, Chance.expected(), 1000);
        double markup = last(run, Series.PRICE, 0) - 30;
        double share = last(run, Series.SALES, 0);
        assertThat(markup * 0.1 * (1 - share)).isCloseTo(1, within(1e-12));
    }

    private static void check(Trajectory run, Series series, double[] expected) {
        for (int j = 0; j < expected.length; j++) {
            assertThat(last(run, series, j))
                    .as("%s of product %d", series, j)
                    .isCloseTo(expected[j], within(TOLERANCE * Math.abs(expected[j])));
        }
    }

    private static double last(Trajectory run, Series series, int index) {
        return run.at(series, index, run.weeks() - 1);
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }

    private static String[] words(JsonNode array) {
        String[] words = new String[array.size()];
        Arrays.setAll(words, i -> array.get(i).asString());
        return words;
    }
}
