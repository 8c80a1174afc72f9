package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import caselab.model.equilibrium.LogitGame.Offer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is changed in a game, and what changes with it. */
class CounterfactualTest {

    private static final LogitGame GAME =
            LogitGame.of(0.1, List.of(Offer.of("x", "f", 4, 10), Offer.of("y", "g", 4, 12), Offer.of("z", "h", 3, 10)));

    @Test
    void aMergerGoesByTheFirstName() {
        LogitGame merged = Counterfactual.merge(GAME, List.of("g", "h"));
        assertThat(merged.firms()).containsExactly("f", "g");
        assertThatThrownBy(() -> Counterfactual.merge(GAME, List.of("g", "nobody")))
                .hasMessageContaining("nobody");
    }

    @Test
    void anExitLeavesTheOthers() {
        assertThat(Counterfactual.without(GAME, "g").firms()).containsExactly("f", "h");
        assertThatThrownBy(() -> Counterfactual.without(GAME, "nobody")).hasMessageContaining("nobody");
        LogitGame alone = GAME.with(GAME.offers().subList(0, 1));
        assertThatThrownBy(() -> Counterfactual.without(alone, "f")).hasMessageContaining("nobody left");
    }

    @Test
    void costsAndPricesChangeWhereTheyAreNamed() {
        LogitGame dear = Counterfactual.costing(GAME, Map.of("y", 20.0));
        assertThat(dear.offers().stream().map(Offer::marginalCost)).containsExactly(10.0, 20.0, 10.0);
        LogitGame fixed = Counterfactual.fixing(GAME, Map.of("z", 33.0));
        assertThat(fixed.offers().stream().map(Offer::fixed)).containsExactly(false, false, true);
        assertThat(Near.solved(fixed).prices().get(2)).isEqualTo(33);
    }

    @Test
    void changesAreAfterLessBefore() {
        Equilibrium before = Near.equilibrium(GAME);
        Equilibrium after = Near.equilibrium(Counterfactual.without(GAME, "g"));
        Counterfactual both = Counterfactual.of(before, after);
        Counterfactual.Change stays = both.changes().getFirst();
        assertThat(stays.key()).isEqualTo("x");
        assertThat(stays.priceBefore()).isEqualTo(before.prices().getFirst());
        assertThat(stays.priceAfter()).isEqualTo(after.prices().getFirst()).isGreaterThan(stays.priceBefore());
        assertThat(stays.priceChange()).isCloseTo(stays.priceAfter() / stays.priceBefore() - 1, within(1e-15));
        assertThat(stays.shareChange())
                .isEqualTo(after.shares().getFirst() - before.shares().getFirst())
                .isPositive();
        Counterfactual.Change gone = both.changes().get(1);
        assertThat(gone.priceAfter()).isNaN();
        assertThat(gone.shareAfter()).isZero();
        assertThat(gone.shareChange()).isEqualTo(-gone.shareBefore()).isNegative();
        assertThat(both.changes().get(2).shareAfter()).isEqualTo(after.shares().get(1));
    }

    @Test
    void theSearchFromOnePlaceEndsWhereTheSearchFromManyDoes() {
        Outcome.Converged near = (Outcome.Converged) BertrandSolver.near(GAME);
        List<Double> everywhere = Near.solved(GAME).prices();
        for (int j = 0; j < everywhere.size(); j++) {
            assertThat(near.prices().get(j)).isCloseTo(everywhere.get(j), within(1e-10));
        }
    }

    /** Everyone sells at 20 from the start; the game knows what each firm's share of sales squared sums to. */
    @Test
    void concentrationIsOfFirmsAndOfWhatIsBought() {
        LogitGame game = LogitGame.of(
                0.1, List.of(Offer.of("x", "f", 3, 10), Offer.of("y", "f", 3, 10), Offer.of("z", "g", 3, 10)));
        Equilibrium at = Equilibrium.at(game, List.of(20.0, 20.0, 20.0));
        assertThat(at.hhi()).isCloseTo(1e4 * (4.0 / 9 + 1.0 / 9), within(1e-8));
        assertThat(at.shares().getFirst()).isCloseTo(Math.E / (1 + 3 * Math.E), within(1e-14));
    }
}
