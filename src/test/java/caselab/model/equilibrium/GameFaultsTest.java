package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.model.equilibrium.LogitGame.Buyers;
import caselab.model.equilibrium.LogitGame.Nest;
import caselab.model.equilibrium.LogitGame.Offer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Games and observations that cannot be are refused, and those at the border of what can be are not. */
class GameFaultsTest {

    private static final List<Buyers> ALL = List.of(new Buyers("all", 1, 0.1));
    private static final Offer PLAIN = Offer.of("x", "f", 1, 10);

    private static void refused(String message, double size, List<Buyers> classes, List<Nest> nests, Offer... offers) {
        assertThatThrownBy(() -> new LogitGame(size, true, classes, nests, List.of(offers)))
                .hasMessageContaining(message);
    }

    private static void taken(double size, List<Buyers> classes, List<Nest> nests, Offer... offers) {
        assertThatCode(() -> new LogitGame(size, true, classes, nests, List.of(offers)))
                .doesNotThrowAnyException();
    }

    private static Offer offer(
            String nest, double cost, double fee, double utility, double reach, double price, boolean fixed) {
        return new Offer("x", "f", nest, cost, fee, List.of(utility), List.of(reach), price, fixed);
    }

    @Test
    void aGameNeedsBuyersAndProducts() {
        refused("needs a class", 1, List.of(), List.of(), PLAIN);
        refused("and a product", 1, ALL, List.of());
        refused("market size", 0, ALL, List.of(), PLAIN);
        refused("market size", Double.POSITIVE_INFINITY, ALL, List.of(), PLAIN);
        taken(Double.MIN_VALUE, ALL, List.of(), PLAIN);
    }

    @Test
    void weightsSumToOneAndNestsLieWithin() {
        Offer two = new Offer("x", "f", null, 1, 0, List.of(1.0, 1.0), List.of(1.0, 1.0), Double.NaN, false);
        refused("sum to 1", 1, List.of(new Buyers("a", 0.5, 1), new Buyers("b", 0.51, 1)), List.of(), two);
        refused("negative", 1, List.of(new Buyers("a", 1.5, 1), new Buyers("b", -0.5, 1)), List.of(), two);
        taken(1, List.of(new Buyers("a", 1, 1), new Buyers("b", 0, 1)), List.of(), two);
        refused("dissimilarity", 1, ALL, List.of(new Nest("n", 0)), PLAIN);
        refused("dissimilarity", 1, ALL, List.of(new Nest("n", 1.01)), PLAIN);
        taken(1, ALL, List.of(new Nest("n", 1)), PLAIN);
    }

    @Test
    void everyNumberOfAnOfferIsChecked() {
        refused("twice", 1, ALL, List.of(), PLAIN, PLAIN);
        refused("no nest m", 1, ALL, List.of(new Nest("n", 0.5)), offer("m", 1, 0, 1, 1, 1, false));
        refused("one utility", 1, List.of(new Buyers("a", 0.5, 1), new Buyers("b", 0.5, 1)), List.of(), PLAIN);
        Offer oneReach = new Offer("x", "f", null, 1, 0, List.of(1.0, 1.0), List.of(1.0), 1, false);
        refused("one reach", 1, List.of(new Buyers("a", 0.5, 1), new Buyers("b", 0.5, 1)), List.of(), oneReach);
        refused("utilities", 1, ALL, List.of(), offer(null, 1, 0, Double.NaN, 1, 1, false));
        refused("reach must", 1, ALL, List.of(), offer(null, 1, 0, 1, 1.1, 1, false));
        refused("reach must", 1, ALL, List.of(), offer(null, 1, 0, 1, -0.1, 1, false));
        refused("marginal cost", 1, ALL, List.of(), offer(null, Double.NaN, 0, 1, 1, 1, false));
        refused("channel fee", 1, ALL, List.of(), offer(null, 1, 1, 1, 1, 1, false));
        refused("channel fee", 1, ALL, List.of(), offer(null, 1, -0.1, 1, 1, 1, false));
        refused("fixed price", 1, ALL, List.of(), offer(null, 1, 0, 1, 1, Double.NaN, true));
        taken(1, ALL, List.of(new Nest("n", 0.5)), offer("n", 1, 0, 1, 0, 1, true));
        taken(1, ALL, List.of(), offer(null, 1, 0.99, 1, 1, Double.NaN, false));
    }

    private static List<String> faults(
            boolean outside,
            List<Double> prices,
            List<Double> shares,
            Map<String, Double> margins,
            Map<String, Double> elasticities,
            double market) {
        LogitGame game = LogitGame.of(
                        Double.NaN, List.of(offer(null, 0, 0.2, 1, 1, 1, false), Offer.of("y", "g", 1, 10)))
                .withOutsideOption(outside);
        return Plausible.faults(new Observed(game, prices, shares, margins, elasticities, market)).stream()
                .map(fault -> fault.about() + " " + fault.product())
                .toList();
    }

    private static final List<Double> PRICES = List.of(10.0, 20.0);
    private static final List<Double> SHARES = List.of(0.2, 0.3);
    private static final Map<String, Double> MARGIN = Map.of("x", 0.5);

    @Test
    void pricesAndSharesMustBePossible() {
        assertThat(faults(true, PRICES, SHARES, MARGIN, Map.of(), Double.NaN)).isEmpty();
        assertThat(faults(true, List.of(0.0, Double.POSITIVE_INFINITY), SHARES, MARGIN, Map.of(), Double.NaN))
                .containsExactly("prices x", "prices y");
        assertThat(faults(true, PRICES, List.of(0.0, 0.3), MARGIN, Map.of(), Double.NaN))
                .containsExactly("shares x");
        assertThat(faults(true, PRICES, List.of(1.0, 0.3), MARGIN, Map.of(), Double.NaN))
                .containsExactly("shares x", "shares ");
        assertThat(faults(true, PRICES, List.of(0.5, 0.5), MARGIN, Map.of(), Double.NaN))
                .containsExactly("shares ");
        assertThat(faults(false, PRICES, SHARES, MARGIN, Map.of(), Double.NaN)).containsExactly("shares ");
        assertThat(faults(false, PRICES, List.of(0.5, 0.502), MARGIN, Map.of(), Double.NaN))
                .isEmpty();
    }

    @Test
    void marginsAndElasticitiesMustBePossible() {
        assertThat(faults(true, PRICES, SHARES, Map.of("x", 0.0), Map.of(), Double.NaN))
                .containsExactly("margins x");
        assertThat(faults(true, PRICES, SHARES, Map.of("x", 0.8), Map.of(), Double.NaN))
                .isEmpty();
        assertThat(faults(true, PRICES, SHARES, Map.of("x", 0.81), Map.of(), Double.NaN))
                .containsExactly("margins x");
        assertThat(faults(true, PRICES, SHARES, Map.of(), Map.of("y", 0.0), Double.NaN))
                .containsExactly("elasticities y");
        assertThat(faults(true, PRICES, SHARES, Map.of(), Map.of(), 0)).containsExactly("marketElasticity ");
        assertThat(faults(true, PRICES, SHARES, Map.of(), Map.of(), -1)).isEmpty();
        assertThat(faults(true, PRICES, SHARES, Map.of(), Map.of(), Double.NaN)).containsExactly("margins ");
        assertThat(faults(false, PRICES, List.of(0.5, 0.5), Map.of(), Map.of(), -1))
                .containsExactly("marketElasticity ");
    }

    @Test
    void roundedSharesAreScaledWhereEveryoneBuys() {
        LogitGame game = LogitGame.of(0.1, List.of(PLAIN, Offer.of("y", "g", 1, 10)));
        Observed rounded =
                new Observed(game.withOutsideOption(false), PRICES, List.of(0.6, 0.402), MARGIN, Map.of(), Double.NaN);
        assertThat(Plausible.rescaled(rounded).shares()).containsExactly(0.6 / 1.002, 0.402 / 1.002);
        Observed open = new Observed(game, PRICES, SHARES, MARGIN, Map.of(), Double.NaN);
        assertThat(Plausible.rescaled(open)).isSameAs(open);
    }
}
