package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.equilibrium.LogitGame.Buyers;
import caselab.model.equilibrium.LogitGame.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a firm stands on a peak of its profit, and where it would rather jump. */
class PeaksTest {

    /** The factor L of [4 2 -2; 2 10 5; -2 5 9] has the rows (2), (1, 3), (-1, 2, 2). */
    @ParameterizedTest
    @CsvSource({"9, true", "5.01, true", "5, false", "4.99, false", "-1, false"})
    void definiteDownToTheLastPivot(double corner, boolean definite) {
        assertThat(Curvature.positiveDefinite(new double[] {4, 2, -2, 2, 10, 5, -2, 5, corner}, 3))
                .isEqualTo(definite);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5, 1, true", "1, 2, 1, false", "0, 0, 1, false", "-1, 0, -1, false", "1, 0, 0, false"})
    void definiteMatricesOfTwo(double a, double b, double c, boolean definite) {
        assertThat(Curvature.positiveDefinite(new double[] {a, b, b, c}, 2)).isEqualTo(definite);
    }

    @Test
    void definiteWithFourRows() {
        double[] rows = {1, 1, 1, 1, 1, 2, 2, 2, 1, 2, 3, 3, 1, 2, 3, 4};
        assertThat(Curvature.positiveDefinite(rows.clone(), 4)).isTrue();
        rows[15] = 3;
        assertThat(Curvature.positiveDefinite(rows, 4)).isFalse();
    }

    /** A monopolist who sells to the rich or to all: two peaks and a valley between them. */
    private static final LogitGame TWO_PEAKS = new LogitGame(
            1,
            true,
            List.of(new Buyers("rich", 0.5, 0.1), new Buyers("poor", 0.5, 1)),
            List.of(),
            List.of(new Offer("p", "f", null, 1, 0, List.of(4.0, 8.0), List.of(1.0, 1.0), Double.NaN, false)));

    private static double profit(double price) {
        return new Demand(new Layout(TWO_PEAKS), new double[] {price}).profit(0);
    }

    private static double stationary(double from, double to, boolean peak) {
        double low = from;
        double high = to;
        for (int i = 0; i < 60; i++) {
            double third = (high - low) / 3;
            boolean left = profit(low + third) > profit(high - third) == peak;
            high = left ? high - third : high;
            low = left ? low : low + third;
        }
        return (low + high) / 2;
    }

    @Test
    void aValleyIsNoPeak() {
        Layout layout = new Layout(TWO_PEAKS);
        double near = stationary(2, 8, true);
        double valley = stationary(near, 20, false);
        double far = stationary(valley, 60, true);
        assertThat(valley).isBetween(near + 0.5, far - 0.5);
        assertThat(Curvature.firmNotAtPeak(layout, new double[] {near})).isEqualTo(-1);
        assertThat(Curvature.firmNotAtPeak(layout, new double[] {valley})).isZero();
        assertThat(Curvature.firmNotAtPeak(layout, new double[] {far})).isEqualTo(-1);
        boolean farPays = profit(far) > profit(near);
        Deviations.Found found = Deviations.of(layout, new double[] {farPays ? near : far}, 0);
        assertThat(found).isNotNull();
        assertThat(found.prices[0]).isCloseTo(farPays ? far : near, within(1e-5));
        assertThat(found.after)
                .isCloseTo(profit(farPays ? far : near), within(1e-9))
                .isGreaterThan(found.before);
        assertThat(Deviations.of(layout, new double[] {farPays ? far : near}, 0))
                .isNull();
    }

    @Test
    void aPriceNobodyChoosesIsNeitherPeakNorValley() {
        LogitGame fixed = TWO_PEAKS.each(offer -> offer.fixedAt(8));
        Layout layout = new Layout(fixed);
        assertThat(Deviations.from(layout, new double[] {8})).isNull();
        assertThat(Curvature.firmNotAtPeak(layout, new double[] {stationary(5, 20, false)}))
                .isEqualTo(-1);
    }

    @Test
    void pricesAreTriedUpToWhatTheKeenestWouldPay() {
        List<Buyers> classes = List.of(new Buyers("x", 0.5, 0.1), new Buyers("y", 0.5, 0.5));
        Offer offer = new Offer("p", "f", null, 3, 0.2, List.of(2.0, 9.0), List.of(1.0, 1.0), Double.NaN, false);
        Layout both = new Layout(new LogitGame(1, true, classes, List.of(), List.of(offer)));
        assertThat(Deviations.reservation(both, 0)).isCloseTo(7 / 0.1 * 0.8 - 3, within(1e-12));
        Offer unreached = new Offer("p", "f", null, 3, 0.2, List.of(2.0, 9.0), List.of(0.0, 1.0), Double.NaN, false);
        Layout one = new Layout(new LogitGame(1, true, classes, List.of(), List.of(unreached)));
        assertThat(Deviations.reservation(one, 0)).isCloseTo(14 / 0.5 * 0.8 - 3, within(1e-12));
        Offer poor = new Offer("p", "f", null, 300, 0.2, List.of(2.0, 9.0), List.of(1.0, 1.0), Double.NaN, false);
        Layout dear = new Layout(new LogitGame(1, true, classes, List.of(), List.of(poor)));
        assertThat(Deviations.reservation(dear, 0)).isCloseTo(5 * 0.8 / 0.1, within(1e-12));
    }

    @Test
    void marginsAreTriedInEvenAndInGrowingSteps() {
        double[] margins = Deviations.margins(3, 80);
        assertThat(margins).hasSize(80);
        assertThat(margins[0]).isEqualTo(2);
        assertThat(margins[1]).isEqualTo(4);
        assertThat(margins[39]).isEqualTo(80);
        assertThat(margins[40]).isCloseTo(3 / 30.0, within(1e-12));
        assertThat(margins[79]).isCloseTo(3 * 30.0, within(1e-11));
        assertThat(margins[41] / margins[40]).isCloseTo(margins[79] / margins[78], within(1e-12));
    }

    @Test
    void equationsAreSolvedWithPivots() {
        double[] b = {5, 6, 12};
        assertThat(Lu.solve(new double[] {0, 1, 1, 2, 0, 1, 4, 2, 1}, b)).isTrue();
        assertThat(b[0]).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(b[1] + b[2]).isCloseTo(5, within(1e-12));
        assertThat(2 * b[0] + b[2]).isCloseTo(6, within(1e-12));
        assertThat(Lu.solve(new double[] {1, 2, 2, 4}, new double[] {1, 2})).isFalse();
        assertThat(Lu.solve(new double[] {0, 0, 0, 1}, new double[] {1, 2})).isFalse();
    }
}
