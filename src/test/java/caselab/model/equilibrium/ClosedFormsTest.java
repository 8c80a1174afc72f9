package caselab.model.equilibrium;

import static caselab.model.equilibrium.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.equilibrium.LogitGame.Offer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that can be solved by hand. */
class ClosedFormsTest {

    private static final double SHARP = 1e-13;

    /** p - c = (1 + W(e^(delta - alpha c - 1))) / alpha. */
    @ParameterizedTest
    @CsvSource({"0.05, 4, 55", "48, 1, 0.02", "0.001, 12, 1500", "1, 30, 2", "2, -20, 1"})
    void monopoly(double alpha, double utility, double cost) {
        Equilibrium at = Near.equilibrium(LogitGame.of(alpha, List.of(Offer.of("only", "one", utility, cost))));
        double margin = (1 + lambert(utility - alpha * cost - 1)) / alpha;
        assertNear("margin", at.prices().getFirst(), cost + margin, SHARP);
    }

    /** W(e^x) by Newton's method on w + ln w = x. */
    private static double lambert(double x) {
        double w = x > 1 ? x - Math.log(x) : Math.exp(x) / (1 + Math.exp(x));
        for (int i = 0; i < 100; i++) {
            w = w * (1 + x - Math.log(w)) / (1 + w);
        }
        return w;
    }

    /** With a fee, p (1 - tau) - c = (1 - tau) / (alpha (1 - s)): the game with cost c / (1 - tau) and no fee. */
    @Test
    void aFeeIsAHigherCost() {
        Offer with = new Offer("a", "f", null, 55, 0.15, List.of(4.0), List.of(1.0), Double.NaN, false);
        LogitGame fee = LogitGame.of(0.05, List.of(with, Offer.of("b", "g", 3, 50)));
        LogitGame plain = LogitGame.of(0.05, List.of(Offer.of("a", "f", 4, 55 / 0.85), Offer.of("b", "g", 3, 50)));
        assertNear(
                "prices",
                Near.equilibrium(fee).prices(),
                Near.equilibrium(plain).prices(),
                SHARP);
    }

    /** Without an outside option and with n equal firms, p - c = n / (alpha (n - 1)). */
    @ParameterizedTest
    @CsvSource({"2", "3", "10", "50"})
    void equalFirmsWhereEveryoneBuys(int n) {
        List<Offer> offers = IntStream.range(0, n)
                .mapToObj(j -> Offer.of("p" + j, "f" + j, 1, 10))
                .toList();
        Equilibrium at = Near.equilibrium(LogitGame.of(0.5, offers).withOutsideOption(false));
        assertNear("prices", at.prices(), Collections.nCopies(n, 10 + n / (0.5 * (n - 1))), SHARP);
        assertNear("hhi", at.hhi(), 1e4 / n, SHARP);
    }

    /** All products of a firm bear the same margin 1 / (alpha (1 - S)). */
    @Test
    void oneMarginForAllProductsOfAFirm() {
        LogitGame game = LogitGame.of(
                0.1, List.of(Offer.of("a", "f", 2, 10), Offer.of("b", "f", 3, 20), Offer.of("c", "g", 2, 12)));
        Equilibrium at = Near.equilibrium(game);
        double margin = 1 / (0.1 * (1 - at.shares().get(0) - at.shares().get(1)));
        assertNear("first", at.margins().get(0), margin, SHARP);
        assertNear("second", at.margins().get(1), margin, SHARP);
    }

    /** Twins in a nest of their own: p - c = 1 / (alpha ((1/sigma)(1 - 1/2) + 1/2 - s)). */
    @Test
    void twinsInANest() {
        List<Offer> offers = List.of(
                Offer.of("a", "f", 2, 10).in("n"), Offer.of("b", "g", 2, 10).in("n"));
        LogitGame game = new LogitGame(
                1, true, List.of(new LogitGame.Buyers("all", 1, 0.2)), List.of(new LogitGame.Nest("n", 0.4)), offers);
        Equilibrium at = Near.equilibrium(game);
        double share = at.shares().getFirst();
        assertNear("margin", at.margins().getFirst(), 1 / (0.2 * (0.5 / 0.4 + 0.5 - share)), SHARP);
        double nest = Math.pow(2 * Math.exp((2 - 0.2 * at.prices().getFirst()) / 0.4), 0.4);
        assertNear("share", share, nest / (1 + nest) / 2, SHARP);
    }

    @Test
    void sigmaOneIsPlainLogit() {
        LogitGame plain = LogitGame.of(
                0.1, List.of(Offer.of("a", "f", 2, 10), Offer.of("b", "g", 3, 20), Offer.of("c", "g", 2, 12)));
        List<Double> expected = Near.equilibrium(plain).prices();
        for (double gap : new double[] {0, 1e-6, 1e-9}) {
            LogitGame nested = new LogitGame(
                    1,
                    true,
                    plain.classes(),
                    List.of(new LogitGame.Nest("n", 1 - gap)),
                    plain.offers().stream().map(o -> o.in("n")).toList());
            assertNear("gap " + gap, Near.equilibrium(nested).prices(), expected, gap + SHARP);
        }
    }

    @Test
    void equalClassesAreOneClass() {
        LogitGame one = LogitGame.of(0.1, List.of(Offer.of("a", "f", 2, 10), Offer.of("b", "g", 3, 20)));
        List<LogitGame.Buyers> split =
                List.of(new LogitGame.Buyers("x", 0.3, 0.1), new LogitGame.Buyers("y", 0.7, 0.1));
        LogitGame two = new LogitGame(
                1,
                true,
                split,
                List.of(),
                one.offers().stream()
                        .map(o -> new Offer(
                                o.key(),
                                o.firm(),
                                null,
                                o.marginalCost(),
                                0,
                                List.of(o.utility().getFirst(), o.utility().getFirst()),
                                List.of(1.0, 1.0),
                                Double.NaN,
                                false))
                        .toList());
        assertNear(
                "prices", Near.equilibrium(two).prices(), Near.equilibrium(one).prices(), SHARP);
    }

    /** A price that nobody sets: the firm answers it, and its own fixed product counts with the margin it has. */
    @Test
    void fixedPricesAreAnswered() {
        LogitGame game = LogitGame.of(
                0.1,
                List.of(
                        Offer.of("a", "f", 2, 10),
                        Offer.of("b", "f", 3, 20).fixedAt(25),
                        Offer.of("c", "g", 2, 12).fixedAt(20)));
        Equilibrium at = Near.equilibrium(game);
        assertThat(at.prices().get(1)).isEqualTo(25);
        assertThat(at.prices().get(2)).isEqualTo(20);
        double profit =
                at.margins().get(0) * at.shares().get(0) + 5 * at.shares().get(1);
        assertNear("margin", at.margins().get(0), 10 + profit, SHARP);
    }

    @Test
    void tinyAndHugeNumbersDoNotOverflow() {
        LogitGame game = LogitGame.of(1e4, List.of(Offer.of("a", "f", 900, 1e-5), Offer.of("b", "g", -900, 1e-5)));
        Equilibrium at = Near.equilibrium(game);
        assertThat(at.shares().get(1)).isZero();
        assertNear("price of what nobody buys", at.prices().get(1), 1e-5 + 1e-4, SHARP);
        assertThat(at.elasticities().at(1, 1)).isFinite();
        assertThat(at.diversions().at(1, 0)).isFinite();
    }
}
