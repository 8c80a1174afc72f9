package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.equilibrium.LogitGame.Buyers;
import caselab.model.equilibrium.LogitGame.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the search starts, and how it steps. */
class StartsTest {

    private static final List<Buyers> CLASSES =
            List.of(new Buyers("x", 0.25, 0.2), new Buyers("y", 0.75, 0.4), new Buyers("nobody", 0, 9));

    private static List<double[]> starts(Offer... offers) {
        return Starts.of(new Layout(new LogitGame(1, true, CLASSES, List.of(), List.of(offers))));
    }

    /** Break-even at 10. */
    private static Offer offer(String key, double price, boolean fixed) {
        List<Double> three = List.of(1.0, 1.0, 1.0);
        return new Offer(key, "f", null, 8, 0.2, three, three, price, fixed);
    }

    @Test
    void fromCostsWithTheMarginsOfTheMeanTheKeenestAndTheMostCareless() {
        List<double[]> starts = starts(offer("p", Double.NaN, false));
        assertThat(starts).hasSize(3);
        assertThat(starts.get(0)[0]).isCloseTo(10 + 1 / 0.35, within(1e-12));
        assertThat(starts.get(1)[0]).isCloseTo(10 + 0.1 / 0.4, within(1e-12));
        assertThat(starts.get(2)[0]).isCloseTo(10 + 10 / 0.2, within(1e-12));
    }

    @Test
    void fromThePricesThereAreFirst() {
        List<double[]> starts = starts(offer("p", 33, false), offer("q", Double.NaN, false));
        assertThat(starts).hasSize(4);
        assertThat(starts.getFirst()[0]).isEqualTo(33);
        assertThat(starts.getFirst()[1]).isCloseTo(10 + 1 / 0.35, within(1e-12));
        assertThat(starts.get(1)[0]).isCloseTo(10 + 1 / 0.35, within(1e-12));
    }

    @Test
    void aGivenPriceStaysInEveryStart() {
        assertThat(starts(offer("p", 44, true), offer("q", Double.NaN, false)))
                .hasSize(4)
                .allMatch(start -> start[0] == 44);
    }

    @Test
    void distanceIsRelativeToTheLargerOfTwo() {
        assertThat(Distance.relative(new double[] {10, 1}, new double[] {10, 1}))
                .isZero();
        assertThat(Distance.relative(new double[] {10, 1}, new double[] {10, 1.5}))
                .isCloseTo(1.0 / 3, within(1e-12));
    }
}
