package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.equilibrium.LogitGame.Buyers;
import caselab.model.equilibrium.LogitGame.Offer;
import caselab.model.equilibrium.Outcome.Reason;
import java.util.List;
import java.util.stream.IntStream;
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

    private static LogitGame richAndPoor(double rich, double sensitivity, double utility, int firms) {
        List<Buyers> classes = List.of(new Buyers("rich", rich, sensitivity), new Buyers("poor", 1 - rich, 1));
        List<Offer> offers = IntStream.range(0, firms)
                .mapToObj(j -> new Offer(
                        "p" + j, "f" + j, null, 1, 0, List.of(utility, 8.0), List.of(1.0, 1.0), Double.NaN, false))
                .toList();
        return new LogitGame(1, true, classes, List.of(), offers);
    }

    /**
     * A class that pays anything and one that minds every yuan: where all serve both, each would rather serve the rich
     * alone, and where one does the other follows it down. Best replies on a fine grid (computed apart from this code)
     * jump at a rival's price of 4.75 from 14.5 to 4.7, past the only stationary point at 4.6: no equilibrium in
     * prices.
     */
    @Test
    void aFirmThatWouldRatherJump() {
        assertThat(reason(richAndPoor(0.5, 0.1, 4, 2))).isEqualTo(Reason.DEVIATION_PAYS);
    }

    /** With hardly any rich buyers, or hardly any poor ones, there is nothing to jump for. */
    @Test
    void fewOfOneKindDoNotMatter() {
        assertThat(BertrandSolver.solve(richAndPoor(0.05, 0.1, 4, 2))).isInstanceOf(Outcome.Converged.class);
        assertThat(BertrandSolver.solve(richAndPoor(0.98, 0.1, 4, 2))).isInstanceOf(Outcome.Converged.class);
    }

    /** Two shops for two neighbourhoods: a stationary point that is no peak is never reported as an equilibrium. */
    @Test
    void everyEquilibriumReportedIsOne() {
        int equilibria = 0;
        for (double rich = 0.1; rich < 1; rich += 0.2) {
            for (double sensitivity : new double[] {0.01, 0.03, 0.1, 0.3}) {
                for (int firms = 1; firms <= 3; firms++) {
                    LogitGame game = richAndPoor(rich, sensitivity, 4, firms);
                    if (BertrandSolver.solve(game) instanceof Outcome.Converged found) {
                        Layout layout = new Layout(game);
                        assertThat(Deviations.from(layout, Grid.array(found.prices())))
                                .isNull();
                        assertThat(Curvature.firmNotAtPeak(layout, Grid.array(found.prices())))
                                .isNegative();
                        equilibria++;
                    }
                }
            }
        }
        assertThat(equilibria).isGreaterThan(40);
    }
}
