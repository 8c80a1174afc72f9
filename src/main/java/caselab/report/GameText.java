package caselab.report;

import caselab.model.equilibrium.Calibration;
import caselab.model.equilibrium.Counterfactual;
import caselab.model.equilibrium.Equilibrium;
import caselab.model.equilibrium.Grid;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Static games for a reader at a terminal. */
public final class GameText {

    private static final String LINE = System.lineSeparator();

    private GameText() {}

    /** What solving a game came to. */
    public static String of(LogitGame game, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Converged found -> converged(game, found);
            case Outcome.NotConverged not -> not.message() + LINE;
        };
    }

    private static String converged(LogitGame game, Outcome.Converged found) {
        String head = String.format(
                Locale.ROOT,
                "Bertrand–Nash equilibrium: %d steps, conditions hold to %.1e, prices to about %.1e.%n%n",
                found.iterations(),
                found.residual(),
                found.error());
        return head + market(Equilibrium.at(game, found.prices())) + others(game, found.others());
    }

    private static String others(LogitGame game, List<List<Double>> others) {
        StringBuilder text = new StringBuilder();
        for (List<Double> prices : others) {
            text.append(LINE).append("Another equilibrium, from another start:");
            for (int j = 0; j < prices.size(); j++) {
                text.append(' ').append(game.offers().get(j).key()).append(' ').append(TextTable.number(prices.get(j)));
            }
            text.append(LINE);
        }
        return text.toString();
    }

    /** A market at its prices. */
    public static String market(Equilibrium at) {
        StringBuilder text = new StringBuilder(products(at));
        if (at.game().classes().size() > 1) {
            text.append(LINE).append("Shares by class").append(LINE).append(classes(at));
        }
        text.append(LINE)
                .append("Elasticities: row, whose sales; column, whose price")
                .append(LINE);
        text.append(table(at, at.elasticities()));
        text.append(LINE)
                .append("Diversion: row, whose price rises; column, who gains")
                .append(LINE);
        text.append(table(at, at.diversions())).append(LINE);
        text.append(String.format(
                "HHI %s   consumer surplus per buyer %s   buy nothing %s   market elasticity %s%n",
                TextTable.number(at.hhi()),
                TextTable.number(at.consumerSurplus()),
                TextTable.percent(at.outsideShare()),
                TextTable.number(at.marketElasticity())));
        return text.toString();
    }

    private static String products(Equilibrium at) {
        TextTable table =
                new TextTable(2, List.of("product", "firm", "price", "cost", "margin", "of price", "share", "profit"));
        for (int j = 0; j < at.prices().size(); j++) {
            LogitGame.Offer offer = at.game().offers().get(j);
            table.row(List.of(
                    offer.key(),
                    offer.firm(),
                    TextTable.number(at.prices().get(j)),
                    TextTable.number(offer.marginalCost()),
                    TextTable.number(at.margins().get(j)),
                    TextTable.percent(at.marginShares().get(j)),
                    TextTable.percent(at.shares().get(j)),
                    TextTable.number(at.profits().get(j))));
        }
        return table.toString();
    }

    private static String classes(Equilibrium at) {
        TextTable table = new TextTable(1, heads(at, "class"));
        for (int c = 0; c < at.game().classes().size(); c++) {
            int row = c;
            table.row(cells(
                    at.game().classes().get(c).key(),
                    at,
                    j -> TextTable.percent(at.sharesByClass().at(row, j))));
        }
        return table.toString();
    }

    private static String table(Equilibrium at, Grid grid) {
        TextTable table = new TextTable(1, heads(at, ""));
        for (int r = 0; r < at.prices().size(); r++) {
            int row = r;
            table.row(cells(at.game().offers().get(r).key(), at, j -> TextTable.number(grid.at(row, j))));
        }
        return table.toString();
    }

    private static List<String> heads(Equilibrium at, String first) {
        return cells(first, at, j -> at.game().offers().get(j).key());
    }

    private static List<String> cells(String first, Equilibrium at, java.util.function.IntFunction<String> cell) {
        List<String> cells = new ArrayList<>(List.of(first));
        IntStream.range(0, at.prices().size()).mapToObj(cell).forEach(cells::add);
        return cells;
    }

    /** A calibration with the market it gives, and what changes would do. */
    public static String of(Calibration.Found found, Equilibrium now, List<GameChange> changes) {
        StringBuilder text = new StringBuilder("Calibrated" + LINE);
        TextTable classes = new TextTable(1, List.of("class", "weight", "price sensitivity"));
        found.game()
                .classes()
                .forEach(c -> classes.row(
                        List.of(c.key(), TextTable.number(c.weight()), TextTable.number(c.priceSensitivity()))));
        text.append(classes).append(LINE).append(found.fits().isEmpty() ? "" : fits(found) + LINE);
        found.warnings()
                .forEach(warning ->
                        text.append("Warning: ").append(warning).append(LINE).append(LINE));
        text.append(utilities(found)).append(LINE).append(market(now));
        changes.forEach(change -> text.append(LINE).append(change(change)));
        return text.toString();
    }

    private static String fits(Calibration.Found found) {
        TextTable table = new TextTable(2, List.of("observed", "of", "given", "in the model", "fitted"));
        found.fits()
                .forEach(fit -> table.row(List.of(
                        fit.about(),
                        fit.product(),
                        TextTable.number(fit.observed()),
                        TextTable.number(fit.implied()),
                        fit.used() ? "yes" : "no")));
        return table.toString();
    }

    private static String utilities(Calibration.Found found) {
        TextTable table = new TextTable(1, List.of("product", "mean utility", "marginal cost"));
        for (int j = 0; j < found.meanUtilities().size(); j++) {
            LogitGame.Offer offer = found.game().offers().get(j);
            table.row(List.of(
                    offer.key(),
                    TextTable.number(found.meanUtilities().get(j)),
                    TextTable.number(offer.marginalCost())));
        }
        return table.toString();
    }

    private static String change(GameChange change) {
        String head = change.name() + LINE;
        return change.effect()
                .map(effect -> head + effect(effect))
                .orElseGet(() -> head + of(change.game(), change.outcome()));
    }

    private static String effect(Counterfactual effect) {
        TextTable table =
                new TextTable(1, List.of("product", "price before", "after", "change", "share before", "after"));
        effect.changes()
                .forEach(change -> table.row(List.of(
                        change.key(),
                        TextTable.number(change.priceBefore()),
                        TextTable.number(change.priceAfter()),
                        TextTable.percent(change.priceChange()),
                        TextTable.percent(change.shareBefore()),
                        TextTable.percent(change.shareAfter()))));
        return table
                + String.format(
                        "HHI %s to %s (%s)   consumer surplus per buyer changes by %s%n",
                        TextTable.number(effect.before().hhi()),
                        TextTable.number(effect.after().hhi()),
                        TextTable.number(effect.hhiChange()),
                        TextTable.number(effect.surplusChange()));
    }
}
