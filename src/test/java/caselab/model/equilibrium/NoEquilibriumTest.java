package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.equilibrium.LogitGame.Buyers;
import caselab.model.equilibrium.LogitGame.Offer;
import caselab.model.equilibrium.Outcome.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Games without an equilibrium, and games with several. */
class NoEquilibriumTest {

    private static Reason reason(LogitGame game) {
        Outcome outcome = BertrandSolver.solve(game);
        assertThat(outcome).isInstanceOf(Outcome.NotConverged.class);
        assertThat(((Outcome.NotConverged) outcome).message()).isNotBlank();
        return ((Outcome.NotConverged) outcome).reason();
    }

    @Test
    void oneFirmFromWhomAllMustBuy() {
        LogitGame game = LogitGame.of(0.1, List.of(Offer.of("a", "f", 1, 10), Offer.of("b", "f", 1, 10)));
        assertThat(reason(game.withOutsideOption(false))).isEqualTo(Reason.NO_UPPER_BOUND);
    }

    @Test
    void aClassThatCanReachOnlyOneFirm() {
        List<Buyers> classes = List.of(new Buyers("x", 0.5, 0.1), new Buyers("y", 0.5, 0.2));
        Offer everywhere = new Offer("a", "f", null, 10, 0, List.of(1.0, 1.0), List.of(1.0, 1.0), Double.NaN, false);
        Offer half = new Offer("b", "g", null, 10, 0, List.of(1.0, 1.0), List.of(1.0, 0.0), Double.NaN, false);
        LogitGame game = new LogitGame(1, false, classes, List.of(), List.of(everywhere, half));
        assertThat(reason(game)).isEqualTo(Reason.NO_UPPER_BOUND);
    }

    @Test
    void buyersWhoDoNotMindPrices() {
        List<Offer> offers = List.of(Offer.of("a", "f", 1, 10), Offer.of("b", "g", 1, 10));
        assertThat(reason(LogitGame.of(0, offers))).isEqualTo(Reason.SENSITIVITY_NOT_POSITIVE);
        assertThat(reason(LogitGame.of(-1, offers))).isEqualTo(Reason.SENSITIVITY_NOT_POSITIVE);
        assertThat(reason(LogitGame.of(Double.NaN, offers))).isEqualTo(Reason.SENSITIVITY_NOT_POSITIVE);
    }

    /** A keen class and one that minds prices: each firm would rather serve the other class, so prices chase each other. */
    @Test
    void aFirmThatWouldRatherJump() {
        List<Buyers> classes = List.of(new Buyers("rich", 0.3, 0.01), new Buyers("poor", 0.7, 1));
        List<Double> utilities = List.of(4.0, 20.0);
        Offer a = new Offer("a", "f", null, 1, 0, utilities, List.of(1.0, 1.0), Double.NaN, false);
        Offer b = new Offer("b", "g", null, 1, 0, utilities, List.of(1.0, 1.0), Double.NaN, false);
        LogitGame game = new LogitGame(1, true, classes, List.of(), List.of(a, b));
        Outcome outcome = BertrandSolver.solve(game);
        if (outcome instanceof Outcome.Converged found) {
            Layout layout = new Layout(game);
            assertThat(Deviations.from(layout, Grid.array(found.prices()))).isNull();
            assertThat(found.others()).as("the mirror image").isNotEmpty();
        } else {
            assertThat(((Outcome.NotConverged) outcome).reason()).isEqualTo(Reason.DEVIATION_PAYS);
        }
    }
}
