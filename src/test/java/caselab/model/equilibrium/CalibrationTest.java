package caselab.model.equilibrium;

import static caselab.model.equilibrium.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.ReferenceMarkets;
import caselab.model.equilibrium.LogitGame.Buyers;
import caselab.model.equilibrium.LogitGame.Offer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The way back from an equilibrium to the game. */
class CalibrationTest {

    private static final double SHARP = 1e-10;

    private static LogitGame hidden(LogitGame game, boolean sensitivity) {
        List<Buyers> classes = game.classes().stream()
                .map(c -> new Buyers(c.key(), c.weight(), sensitivity ? Double.NaN : c.priceSensitivity()))
                .toList();
        List<Double> zero = game.classes().stream().map(c -> 0.0).toList();
        List<Offer> offers =
                game.offers().stream().map(o -> o.costing(0).worth(zero)).toList();
        return new LogitGame(1, game.outsideOption(), classes, game.nests(), offers);
    }

    private static Calibration.Found found(Observed observed) {
        Calibration result = Calibrator.calibrate(observed);
        assertThat(result).as("%s", result).isInstanceOf(Calibration.Found.class);
        return (Calibration.Found) result;
    }

    private static void assertSame(String what, LogitGame found, LogitGame game, double tolerance) {
        double origin =
                game.outsideOption() ? 0 : game.offers().getFirst().utility().getFirst();
        assertNear(
                what + " alpha",
                found.classes().getFirst().priceSensitivity(),
                game.classes().getFirst().priceSensitivity(),
                tolerance);
        for (int j = 0; j < game.offers().size(); j++) {
            assertNear(
                    what + " cost",
                    found.offers().get(j).marginalCost(),
                    game.offers().get(j).marginalCost(),
                    tolerance);
            double utility = game.offers().get(j).utility().getFirst() - origin;
            double got = found.offers().get(j).utility().getFirst();
            assertThat(Math.abs(got - utility)).as(what + " utility").isLessThan(tolerance * 10);
        }
    }

    @Test
    void simulatedMarketsComeBack() {
        int compared = 0;
        for (int seed = 0; seed < 400; seed++) {
            LogitGame game = Games.random(seed);
            if (game.classes().size() == 1) {
                Equilibrium at = Near.equilibrium(game);
                String key = game.offers().getLast().key();
                double margin = at.marginShares().getLast();
                assertSame(
                        "margin " + seed,
                        found(observed(at, Map.of(key, margin), Map.of(), Double.NaN, true))
                                .game(),
                        game,
                        SHARP);
                double own = at.elasticities().at(0, 0);
                assertSame(
                        "elasticity " + seed,
                        found(observed(
                                        at,
                                        Map.of(),
                                        Map.of(game.offers().getFirst().key(), own),
                                        Double.NaN,
                                        true))
                                .game(),
                        game,
                        SHARP);
                assertSame(
                        "given " + seed,
                        found(observed(at, Map.of(), Map.of(), Double.NaN, false))
                                .game(),
                        game,
                        SHARP);
                if (game.outsideOption()) {
                    assertSame(
                            "market " + seed,
                            found(observed(at, Map.of(), Map.of(), at.marketElasticity(), true))
                                    .game(),
                            game,
                            SHARP);
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static Observed observed(
            Equilibrium at,
            Map<String, Double> margins,
            Map<String, Double> elasticities,
            double market,
            boolean seeks) {
        return new Observed(hidden(at.game(), seeks), at.prices(), at.shares(), margins, elasticities, market);
    }

    @Test
    void latentClassesComeBack() {
        int compared = 0;
        for (int seed = 0; seed < 200; seed++) {
            LogitGame game = Games.random(seed);
            if (game.classes().size() > 1 && game.outsideOption()) {
                Equilibrium at = Near.equilibrium(game);
                Observed given = new Observed(game, at.prices(), at.shares(), Map.of(), Map.of(), Double.NaN);
                Calibration.Found found = found(given);
                found.meanUtilities()
                        .forEach(delta -> assertThat(Math.abs(delta)).isLessThan(1e-9));
                for (int j = 0; j < game.offers().size(); j++) {
                    assertNear(
                            "cost",
                            found.game().offers().get(j).marginalCost(),
                            game.offers().get(j).marginalCost(),
                            1e-9);
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void commonUtilitiesOfLatentClassesComeBack() {
        for (int seed = 0; seed < 200; seed++) {
            LogitGame game = Games.random(seed);
            Equilibrium at = Near.equilibrium(game);
            Calibration.Found found = found(observed(at, Map.of(), Map.of(), Double.NaN, false));
            Equilibrium again = Equilibrium.at(found.game(), at.prices());
            assertNear("shares " + seed, again.shares(), at.shares(), 1e-11);
            assertThat(Search.from(new Layout(found.game()), Grid.array(at.prices()), new Layout(found.game()).free)
                            .residual)
                    .isLessThan(1e-11);
        }
    }

    /** The Budweiser data: the costs of vector 01 from its prices, shares and price coefficient. */
    @Test
    void budweiserCosts() {
        JsonNode vector = ReferenceMarkets.vector("01_logit_budweiser_noOutside");
        JsonNode in = vector.get("inputs");
        JsonNode sharp = vector.get("polished");
        List<Offer> offers = new java.util.ArrayList<>();
        for (int j = 0; j < 6; j++) {
            offers.add(Offer.of("p" + j, in.get("ownerPre").get(j).asString(), 0, 0));
        }
        LogitGame structure = LogitGame.of(-in.get("alpha").asDouble(), offers).withOutsideOption(false);
        Observed given = new Observed(
                structure, list(in.get("prices")), list(sharp.get("sharesPre")), Map.of(), Map.of(), Double.NaN);
        Calibration.Found found = found(given);
        for (int j = 0; j < 6; j++) {
            assertNear(
                    "cost",
                    found.game().offers().get(j).marginalCost(),
                    sharp.get("mcPre").get(j).asDouble(),
                    1e-12);
            assertThat(found.meanUtilities().get(j))
                    .isCloseTo(in.get("meanval").get(j).asDouble(), org.assertj.core.data.Offset.offset(1e-12));
        }
        Outcome after = BertrandSolver.solve(Counterfactual.merge(found.game(), List.of("BUD", "OLD STYLE")));
        assertNear("after", after.prices(), sharp.get("pricePost"), 1e-11);
    }

    private static List<Double> list(JsonNode node) {
        return node.valueStream().map(JsonNode::asDouble).toList();
    }

    @Test
    void marginsThatDisagreeAreFittedAndShown() {
        LogitGame structure = LogitGame.of(Double.NaN, List.of(Offer.of("a", "f", 0, 0), Offer.of("b", "g", 0, 0)));
        Observed given = new Observed(
                structure, List.of(10.0, 12.0), List.of(0.3, 0.2), Map.of("a", 0.4, "b", 0.3), Map.of(), Double.NaN);
        Calibration.Found found = found(given);
        double alpha = found.game().classes().getFirst().priceSensitivity();
        double one = 1 / (0.7 * 10);
        double two = 1 / (0.8 * 12);
        assertNear("least squares", alpha, (one * one + two * two) / (0.4 * one + 0.3 * two), 1e-13);
        assertThat(found.fits())
                .hasSize(2)
                .allMatch(Calibration.Fit::used)
                .anyMatch(fit -> Math.abs(fit.residual()) > 1e-3);
    }

    @Test
    void impossibleDataAreRefusedAllAtOnce() {
        LogitGame structure = LogitGame.of(Double.NaN, List.of(Offer.of("a", "f", 0, 0), Offer.of("b", "g", 0, 0)));
        Observed given = new Observed(
                structure,
                List.of(-1.0, 12.0),
                List.of(0.7, 0.5),
                Map.of("a", -0.4, "b", 1.3),
                Map.of("a", 2.0),
                Double.NaN);
        Calibration result = Calibrator.calibrate(given);
        assertThat(result).isInstanceOf(Calibration.Impossible.class);
        assertThat(((Calibration.Impossible) result).faults())
                .extracting(Calibration.Fault::about)
                .contains("prices", "shares", "margins", "elasticities");
        Observed nothing =
                new Observed(structure, List.of(10.0, 12.0), List.of(0.3, 0.2), Map.of(), Map.of(), Double.NaN);
        assertThat(Calibrator.calibrate(nothing)).isInstanceOf(Calibration.Impossible.class);
    }

    @Test
    void negativeCostsAreWarnedOf() {
        LogitGame structure = LogitGame.of(Double.NaN, List.of(Offer.of("a", "f", 0, 0), Offer.of("b", "g", 0, 0)));
        Observed given =
                new Observed(structure, List.of(10.0, 2.0), List.of(0.3, 0.5), Map.of("a", 0.9), Map.of(), Double.NaN);
        assertThat(found(given).warnings()).hasSize(1).first().asString().contains("b");
    }

    @Test
    void exitRaisesPricesAndHurtsBuyers() {
        LogitGame game = LogitGame.of(
                0.05, List.of(Offer.of("a", "f", 4, 55), Offer.of("b", "g", 3.5, 55), Offer.of("c", "h", 3, 55)));
        Equilibrium before = Near.equilibrium(game);
        Counterfactual gone = Counterfactual.of(before, Near.equilibrium(Counterfactual.without(game, "g")));
        assertThat(gone.surplusChange()).isNegative();
        assertThat(gone.changes().get(1).priceAfter()).isNaN();
        assertThat(gone.changes().get(0).priceChange()).isPositive();
        assertThat(gone.hhiChange()).isPositive();
    }
}
