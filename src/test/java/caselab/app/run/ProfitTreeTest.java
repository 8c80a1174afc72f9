package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.app.Shelf;
import caselab.app.run.ProfitTree.Node;
import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Market × share × (price − unit cost) + contract − fixed is profit, in every week of every scenario and in all. */
class ProfitTreeTest {

    private final Shelf shelf = new Shelf();

    @Test
    void everyTreeAddsUp() {
        for (Scenario scenario : shelf.library().scenarios()) {
            Trajectory run = Outcome.baseline(scenario);
            ProfitTree tree = ProfitTree.of(run, scenario.firm());
            double profit = 0;
            for (int week = 0; week < run.weeks(); week++) {
                int now = week;
                double made = run.at(Series.PROFIT, scenario.firm(), week);
                profit += made;
                assertThat(rebuilt(node -> tree.at(node, now)))
                        .as(scenario.id() + " week " + week)
                        .isCloseTo(made, within(1e-9 * (1 + Math.abs(made) + Math.abs(tree.at(Node.TRADE, week)))));
            }
            assertThat(rebuilt(tree::whole)).isCloseTo(profit, within(1e-9 * (1 + Math.abs(tree.whole(Node.TRADE)))));
        }
    }

    /** By hand: the weeks' fixed costs and research of the case as told are all that is not trade. */
    @Test
    void whatIsNotSoldByThePieceIsFixed() {
        Scenario scenario = shelf.scenario("below-cost-dumping");
        Trajectory run = Outcome.baseline(scenario);
        ProfitTree tree = ProfitTree.of(run, scenario.firm());
        double research = run.at(Series.RESEARCH, scenario.firm(), 0);
        assertThat(tree.at(Node.FIXED, 0)).isGreaterThan(research);
        assertThat(tree.at(Node.CONTRACT, 0)).isZero();
        assertThat(tree.at(Node.UNITS, 0)).isEqualTo(run.at(Series.SALES, scenario.product(), 0));
        assertThat(tree.at(Node.SHARE, 0)).isBetween(0.0, 1.0);
    }

    private static double rebuilt(java.util.function.ToDoubleFunction<Node> at) {
        double units = at.applyAsDouble(Node.MARKET) * at.applyAsDouble(Node.SHARE);
        double margin = at.applyAsDouble(Node.PRICE) - at.applyAsDouble(Node.UNIT_COST);
        double trade = units == 0 ? 0 : units * margin;
        return trade + at.applyAsDouble(Node.CONTRACT) - at.applyAsDouble(Node.FIXED);
    }
}
