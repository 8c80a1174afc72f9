package caselab.model.equilibrium;

import java.util.List;

/**
 * A market at given prices, whether or not they are an equilibrium: all that follows from them. Lists and tables are in
 * the order of the game's products, firms and classes.
 *
 * @param prices p: currency
 * @param shares s: of all buyers
 * @param outsideShare share that buys nothing
 * @param sharesByClass rows classes, columns products
 * @param outsideByClass share of each class that buys nothing
 * @param elasticities row: product whose sales change; column: product whose price does
 * @param diversions row: product whose price rises; column: product that gains; -1 on the diagonal
 * @param outsideDiversions share of the sales a product loses by a small price rise that nobody gains
 * @param margins n = p (1 - tau) - c: currency
 * @param marginShares n / p
 * @param profits n s times market size, by product
 * @param firmProfits the same by firm
 * @param consumerSurplus sum_c w_c L_c / alpha_c: currency per buyer, up to a constant if there is no outside option
 * @param hhi Herfindahl–Hirschman index of firms' shares of what is bought, 0 to 10,000
 * @param marketElasticity per cent change of all sales for one per cent on every price
 */
public record Equilibrium(
        LogitGame game,
        List<Double> prices,
        List<Double> shares,
        double outsideShare,
        Grid sharesByClass,
        List<Double> outsideByClass,
        Grid elasticities,
        Grid diversions,
        List<Double> outsideDiversions,
        List<Double> margins,
        List<Double> marginShares,
        List<Double> profits,
        List<Double> firmProfits,
        double consumerSurplus,
        double hhi,
        double marketElasticity) {

    /** The market of this game at these prices. */
    public static Equilibrium at(LogitGame game, List<Double> prices) {
        Layout layout = new Layout(game);
        Demand d = new Demand(layout, Grid.array(prices));
        int n = layout.products;
        double size = game.marketSize();
        return new Equilibrium(
                game,
                List.copyOf(prices),
                Grid.list(n, d::total),
                outside(d),
                Grid.of(layout.classes, n, (c, j) -> d.share[c * n + j]),
                Grid.list(layout.classes, d::outside),
                Grid.of(n, n, (k, j) -> Slopes.elasticity(d, k, j)),
                Grid.of(n, n, (j, k) -> Slopes.diversion(d, j, k)),
                Grid.list(n, j -> Slopes.diversionOutside(d, j)),
                Grid.list(n, j -> layout.margin(d.prices, j)),
                Grid.list(n, j -> layout.margin(d.prices, j) / d.prices[j]),
                Grid.list(n, j -> size * layout.margin(d.prices, j) * d.total(j)),
                Grid.list(layout.firms, f -> size * d.profit(f)),
                d.surplus(),
                herfindahl(d),
                Slopes.market(d));
    }

    private static double outside(Demand d) {
        double sum = 0;
        for (int c = 0; c < d.layout.classes; c++) {
            sum += d.weight(c) * d.outside(c);
        }
        return sum;
    }

    private static double herfindahl(Demand d) {
        double[] firms = new double[d.layout.firms];
        double all = 0;
        for (int j = 0; j < d.layout.products; j++) {
            firms[d.layout.firmOf[j]] += d.total(j);
            all += d.total(j);
        }
        double sum = 0;
        for (double firm : firms) {
            sum += firm / all * (firm / all);
        }
        return 1e4 * sum;
    }
}
