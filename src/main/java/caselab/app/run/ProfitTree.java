package caselab.app.run;

import caselab.model.FirmParameter;
import caselab.model.ProductParameter;
import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a firm's profit comes from, week by week and over all weeks:
 *
 * <pre>
 * units  = market × share
 * margin = price − unit cost
 * trade  = units × margin
 * profit = trade + contract − fixed
 * </pre>
 *
 * The price is what reaches the firm after the channel's fee. Fixed is all that is not earned by the piece: overhead,
 * research, spending, interest, and the staff's share; it is what the other branches leave of profit, so the tree adds
 * up. Where nothing is sold a piece has no price and no cost (NaN), and trade is nothing.
 */
public final class ProfitTree {

    /** What stands at a branch. */
    public enum Node {
        PROFIT,
        TRADE,
        UNITS,
        MARKET,
        SHARE,
        MARGIN,
        PRICE,
        UNIT_COST,
        CONTRACT,
        FIXED
    }

    private final Map<Node, double[]> weeks = new EnumMap<>(Node.class);
    private final Map<Node, Double> whole = new EnumMap<>(Node.class);

    private ProfitTree(int length) {
        for (Node node : Node.values()) {
            weeks.put(node, new double[length]);
        }
    }

    /** The tree of a firm in a run. */
    public static ProfitTree of(Trajectory run, int firm) {
        ProfitTree tree = new ProfitTree(run.weeks());
        Sums all = new Sums();
        for (int week = 0; week < run.weeks(); week++) {
            Sums one = Sums.of(run, firm, week);
            all.add(one);
            for (Node node : Node.values()) {
                tree.column(node)[week] = one.value(node);
            }
        }
        for (Node node : Node.values()) {
            tree.whole.put(node, all.value(node));
        }
        return tree;
    }

    private double[] column(Node node) {
        return Objects.requireNonNull(weeks.get(node));
    }

    /** A branch in one week. */
    public double at(Node node, int week) {
        return column(node)[week];
    }

    /** A branch over all weeks: sums, and what a piece brought and cost on average. */
    public double whole(Node node) {
        return Objects.requireNonNull(whole.get(node));
    }

    /** A branch by week. Not to be changed. */
    public double[] series(Node node) {
        return column(node);
    }

    /** What adds up over products and weeks. */
    private static final class Sums {

        private double market;
        private double units;
        private double revenue;
        private double cost;
        private double contract;
        private double profit;

        static Sums of(Trajectory run, int firm, int week) {
            Sums sums = new Sums();
            for (int j = 0; j < run.plan().products(); j++) {
                double sold = run.at(Series.SALES, j, week);
                sums.market += sold;
                if (run.plan().firmOf(j) == firm) {
                    double fee = run.number(run.plan().product(ProductParameter.CHANNEL_FEE) + j);
                    sums.units += sold;
                    sums.revenue += run.at(Series.PRICE, j, week) * (1 - fee) * sold;
                    sums.cost += run.at(Series.UNIT_COST, j, week) * sold;
                }
            }
            sums.profit = run.at(Series.PROFIT, firm, week);
            sums.contract = contract(run, firm, week);
            return sums;
        }

        private static double contract(Trajectory run, int firm, int week) {
            double pieces = run.at(Series.OEM_SALES, firm, week);
            if (pieces == 0) {
                return 0;
            }
            double price = run.number(run.plan().firm(FirmParameter.OEM_PRICE) + firm);
            return (price - run.at(Series.UNIT_COST, run.plan().productsOf(firm)[0], week)) * pieces;
        }

        void add(Sums other) {
            market += other.market;
            units += other.units;
            revenue += other.revenue;
            cost += other.cost;
            contract += other.contract;
            profit += other.profit;
        }

        double value(Node node) {
            return switch (node) {
                case PROFIT -> profit;
                case TRADE -> revenue - cost;
                case UNITS -> units;
                case MARKET -> market;
                case SHARE -> market > 0 ? units / market : 0;
                case MARGIN -> units > 0 ? (revenue - cost) / units : Double.NaN;
                case PRICE -> units > 0 ? revenue / units : Double.NaN;
                case UNIT_COST -> units > 0 ? cost / units : Double.NaN;
                case CONTRACT -> contract;
                case FIXED -> revenue - cost + contract - profit;
            };
        }
    }
}
