package caselab.model.equilibrium;

import static caselab.model.equilibrium.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold in every game. */
class RandomGamesTest {

    private static final int GAMES = 200;

    @Test
    void everyConditionHolds() {
        double worst = 0;
        for (int seed = 0; seed < GAMES; seed++) {
            LogitGame game = Games.random(seed);
            Outcome.Converged solved = Near.solved(game);
            assertThat(solved.residual()).as("game %d", seed).isLessThanOrEqualTo(1e-12);
            assertThat(solved.error()).as("game %d", seed).isLessThanOrEqualTo(1e-10);
            worst = Math.max(worst, plainResidual(game, solved.prices()));
        }
        assertThat(worst).isLessThanOrEqualTo(1e-11);
    }

    /** The textbook condition, (1 - tau) s_j + sum n_k ds_k/dp_j over s_j, from elasticities alone. */
    private static double plainResidual(LogitGame game, List<Double> prices) {
        Equilibrium at = Equilibrium.at(game, prices);
        double worst = 0;
        for (int j = 0; j < prices.size(); j++) {
            double sum = (1 - game.offers().get(j).channelFee()) * at.shares().get(j);
            for (int k = 0; k < prices.size(); k++) {
                boolean own =
                        game.offers().get(k).firm().equals(game.offers().get(j).firm());
                double slope = at.elasticities().at(k, j) * at.shares().get(k) / prices.get(j);
                sum += own ? at.margins().get(k) * slope : 0;
            }
            worst = Math.max(worst, Math.abs(sum / at.shares().get(j)));
        }
        return worst;
    }

    @Test
    void theStartDoesNotMatter() {
        for (int seed = 0; seed < GAMES; seed++) {
            LogitGame game = Games.random(seed);
            List<Double> expected = Near.solved(game).prices();
            Random random = new Random(seed);
            for (double factor : new double[] {0.01, 1, 100}) {
                LogitGame moved = game.each(o -> o.startingAt(o.marginalCost() * factor * (0.5 + random.nextDouble())));
                assertNear(
                        "game " + seed + " from " + factor, Near.solved(moved).prices(), expected, 1e-10);
            }
        }
    }

    @Test
    void theOrderOfProductsDoesNotMatter() {
        for (int seed = 0; seed < GAMES; seed++) {
            LogitGame game = Games.random(seed);
            List<Integer> order = new ArrayList<>();
            for (int j = 0; j < game.offers().size(); j++) {
                order.add(j);
            }
            Collections.shuffle(order, new Random(seed));
            LogitGame shuffled =
                    game.with(order.stream().map(game.offers()::get).toList());
            List<Double> expected = Near.solved(game).prices();
            List<Double> found = Near.solved(shuffled).prices();
            for (int i = 0; i < order.size(); i++) {
                assertNear("game " + seed, found.get(i), expected.get(order.get(i)), 1e-10);
            }
        }
    }

    @Test
    void theCurrencyDoesNotMatter() {
        for (int seed = 0; seed < GAMES; seed++) {
            LogitGame game = Games.random(seed);
            double cents = 100;
            LogitGame other = new LogitGame(
                    1,
                    game.outsideOption(),
                    game.classes().stream()
                            .map(c -> new LogitGame.Buyers(c.key(), c.weight(), c.priceSensitivity() / cents))
                            .toList(),
                    game.nests(),
                    game.offers().stream()
                            .map(o -> o.costing(o.marginalCost() * cents))
                            .toList());
            List<Double> expected =
                    Near.solved(game).prices().stream().map(p -> p * cents).toList();
            assertNear("game " + seed, Near.solved(other).prices(), expected, 1e-10);
        }
    }

    @Test
    void noUnilateralChangePays() {
        for (int seed = 0; seed < GAMES; seed++) {
            LogitGame game = Games.random(seed);
            List<Double> prices = Near.solved(game).prices();
            Equilibrium at = Equilibrium.at(game, prices);
            for (int j = 0; j < prices.size(); j++) {
                int firm = game.firms().indexOf(game.offers().get(j).firm());
                for (double factor : new double[] {0.8, 0.99, 1.01, 1.2, 2}) {
                    List<Double> other = new ArrayList<>(prices);
                    other.set(j, prices.get(j) * factor);
                    double profit = Equilibrium.at(game, other).firmProfits().get(firm);
                    // Of a product that hardly sells, the loss may drown in rounding.
                    assertThat(profit).isLessThanOrEqualTo(at.firmProfits().get(firm) * (1 + 1e-14));
                }
            }
        }
    }

    @Test
    void sharesAndDiversionsAddUp() {
        for (int seed = 0; seed < GAMES; seed++) {
            Equilibrium at = Near.equilibrium(Games.random(seed));
            double sum =
                    at.outsideShare() + at.shares().stream().mapToDouble(s -> s).sum();
            assertNear("shares", sum, 1, 1e-13);
            for (int j = 0; j < at.prices().size(); j++) {
                double diverted = at.outsideDiversions().get(j);
                for (int k = 0; k < at.prices().size(); k++) {
                    diverted += k == j ? 0 : at.diversions().at(j, k);
                }
                assertNear("diversions", diverted, 1, 1e-11);
            }
        }
    }

    @Test
    void elasticitiesAreDerivatives() {
        for (int seed = 0; seed < 40; seed++) {
            LogitGame game = Games.random(seed);
            List<Double> prices = Near.solved(game).prices();
            Equilibrium at = Equilibrium.at(game, prices);
            for (int j = 0; j < prices.size(); j++) {
                List<Double> up = shares(game, prices, j, 1e-5);
                List<Double> down = shares(game, prices, j, -1e-5);
                for (int k = 0; k < prices.size(); k++) {
                    double slope = Math.log(up.get(k) / down.get(k)) / Math.log((1 + 1e-5) / (1 - 1e-5));
                    assertThat(at.elasticities().at(k, j)).isCloseTo(slope, within(1e-7 * (1 + Math.abs(slope))));
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static List<Double> shares(LogitGame game, List<Double> prices, int j, double step) {
        List<Double> moved = new ArrayList<>(prices);
        moved.set(j, prices.get(j) * (1 + step));
        return Equilibrium.at(game, moved).shares();
    }

    @Test
    void theDerivativesOfTheConditionsAreExact() {
        for (int seed = 0; seed < 40; seed++) {
            Layout layout = new Layout(Games.random(seed));
            double[] prices = Starts.of(layout).getFirst();
            int[] all = java.util.stream.IntStream.range(0, layout.products).toArray();
            double[] jacobian = new Conditions(new Demand(layout, prices)).jacobian(all);
            for (int m = 0; m < layout.products; m++) {
                double step = 1e-5 / layout.sensitivity[0];
                double[] up = residuals(layout, prices, m, step);
                double[] down = residuals(layout, prices, m, -step);
                for (int j = 0; j < layout.products; j++) {
                    double slope = (up[j] - down[j]) / (2 * step);
                    double size = layout.sensitivity[0];
                    assertThat(jacobian[j * layout.products + m]).isCloseTo(slope, within(1e-6 * size));
                }
            }
        }
    }

    private static double[] residuals(Layout layout, double[] prices, int m, double step) {
        double[] moved = prices.clone();
        moved[m] += step;
        return new Conditions(new Demand(layout, moved)).residuals(layout.free);
    }

    @Test
    void aMergerOfNothingChangesNothing() {
        LogitGame game = Games.random(7);
        Equilibrium before = Near.equilibrium(game);
        Equilibrium after =
                Near.equilibrium(Counterfactual.merge(game, List.of(game.firms().getFirst())));
        Counterfactual same = Counterfactual.of(before, after);
        assertThat(same.surplusChange()).isZero();
        assertThat(same.hhiChange()).isZero();
        same.changes().forEach(c -> assertThat(c.priceChange()).isZero());
    }
}
