package caselab.app.lesson;

import caselab.app.run.ProfitTree;
import caselab.model.Trajectory;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed most for the firm around a week: the branch of its profit that moved profit most, from the two months
 * before to the two months after.
 *
 * @param from its mean before, a week
 * @param to its mean after
 * @param moved what that did to profit, in yuan a week, either way
 */
record Cause(ProfitTree.Node node, double from, double to, double moved) {

    private static final int MONTHS = 8;

    /** The branch; empty if nothing can be compared there, as when the firm is gone. */
    static Optional<Cause> around(Trajectory run, int firm, int week) {
        ProfitTree tree = ProfitTree.of(run, firm);
        int middle = Math.clamp(week, 1, run.weeks() - 1);
        double pieces = before(tree, ProfitTree.Node.UNITS, middle);
        double margin = before(tree, ProfitTree.Node.MARGIN, middle);
        return Stream.of(
                        cause(tree, ProfitTree.Node.UNITS, middle, margin),
                        cause(tree, ProfitTree.Node.MARGIN, middle, pieces),
                        cause(tree, ProfitTree.Node.CONTRACT, middle, 1),
                        cause(tree, ProfitTree.Node.FIXED, middle, 1))
                .filter(found -> Double.isFinite(found.moved) && found.moved > 0)
                .max(Comparator.comparingDouble(Cause::moved));
    }

    private static Cause cause(ProfitTree tree, ProfitTree.Node node, int week, double worth) {
        double from = before(tree, node, week);
        double to = mean(tree.series(node), week, week + MONTHS);
        return new Cause(node, from, to, Math.abs((to - from) * worth));
    }

    private static double before(ProfitTree tree, ProfitTree.Node node, int week) {
        return mean(tree.series(node), week - MONTHS, week);
    }

    private static double mean(double[] weekly, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int week = Math.max(0, from); week < Math.min(weekly.length, to); week++) {
            if (!Double.isNaN(weekly[week])) {
                sum += weekly[week];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
