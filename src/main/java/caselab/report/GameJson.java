package caselab.report;

import caselab.model.equilibrium.Calibration;
import caselab.model.equilibrium.Counterfactual;
import caselab.model.equilibrium.Equilibrium;
import caselab.model.equilibrium.Grid;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Outcome;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Static games as JSON: an equilibrium, a calibration, a market before and after. What is not a number is null. */
public final class GameJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GameJson() {}

    /** What solving a game came to. */
    public static String of(LogitGame game, Outcome outcome) {
        return text(node(game, outcome));
    }

    /** A calibration with the market it gives, and what changes would do. */
    public static String of(Calibration.Found found, Equilibrium now, List<GameChange> changes) {
        ObjectNode root = object();
        root.set("calibrated", calibrated(found));
        root.set("market", market(now));
        ArrayNode all = root.putArray("changes");
        changes.forEach(change -> all.add(node(change)));
        return text(root);
    }

    private static String text(ObjectNode root) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + System.lineSeparator();
    }

    private static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static ObjectNode node(LogitGame game, Outcome outcome) {
        ObjectNode root = object();
        root.put("converged", outcome instanceof Outcome.Converged);
        put(root, "residual", outcome.residual());
        switch (outcome) {
            case Outcome.Converged found -> {
                root.put("iterations", found.iterations());
                put(root, "error", found.error());
                root.set("market", market(Equilibrium.at(game, found.prices())));
                ArrayNode others = root.putArray("otherEquilibria");
                found.others().forEach(prices -> others.add(prices(game, prices)));
            }
            case Outcome.NotConverged not -> {
                root.put("reason", key(not.reason()));
                root.put("message", not.message());
                root.set("lastPrices", prices(game, not.prices()));
            }
        }
        return root;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ObjectNode prices(LogitGame game, List<Double> prices) {
        ObjectNode node = object();
        for (int j = 0; j < prices.size(); j++) {
            put(node, game.offers().get(j).key(), prices.get(j));
        }
        return node;
    }

    private static ObjectNode market(Equilibrium at) {
        ObjectNode node = object();
        node.put("marketSize", at.game().marketSize());
        node.put("outsideOption", at.game().outsideOption());
        put(node, "outsideShare", at.outsideShare());
        put(node, "consumerSurplus", at.consumerSurplus());
        put(node, "hhi", at.hhi());
        put(node, "marketElasticity", at.marketElasticity());
        ObjectNode products = node.putObject("products");
        for (int j = 0; j < at.prices().size(); j++) {
            products.set(at.game().offers().get(j).key(), product(at, j));
        }
        ObjectNode firms = node.putObject("firms");
        List<String> keys = at.game().firms();
        for (int f = 0; f < keys.size(); f++) {
            put(firms.putObject(keys.get(f)), "profit", at.firmProfits().get(f));
        }
        node.set("elasticities", table(at, at.elasticities()));
        node.set("diversions", table(at, at.diversions()));
        return node;
    }

    private static ObjectNode product(Equilibrium at, int j) {
        LogitGame.Offer offer = at.game().offers().get(j);
        ObjectNode node = object();
        node.put("firm", offer.firm());
        put(node, "price", at.prices().get(j));
        put(node, "marginalCost", offer.marginalCost());
        put(node, "channelFee", offer.channelFee());
        put(node, "margin", at.margins().get(j));
        put(node, "marginShare", at.marginShares().get(j));
        put(node, "share", at.shares().get(j));
        put(node, "profit", at.profits().get(j));
        put(node, "diversionOutside", at.outsideDiversions().get(j));
        ObjectNode classes = node.putObject("shareByClass");
        for (int c = 0; c < at.game().classes().size(); c++) {
            put(classes, at.game().classes().get(c).key(), at.sharesByClass().at(c, j));
        }
        return node;
    }

    private static ObjectNode table(Equilibrium at, Grid grid) {
        ObjectNode node = object();
        List<LogitGame.Offer> offers = at.game().offers();
        for (int row = 0; row < offers.size(); row++) {
            ObjectNode cells = node.putObject(offers.get(row).key());
            for (int column = 0; column < offers.size(); column++) {
                put(cells, offers.get(column).key(), grid.at(row, column));
            }
        }
        return node;
    }

    private static ObjectNode calibrated(Calibration.Found found) {
        ObjectNode node = object();
        node.set("game", GameNode.of(found.game()));
        ArrayNode fits = node.putArray("fits");
        for (Calibration.Fit fit : found.fits()) {
            ObjectNode each = fits.addObject();
            each.put("about", fit.about());
            each.put("product", fit.product());
            put(each, "observed", fit.observed());
            put(each, "implied", fit.implied());
            each.put("used", fit.used());
        }
        ArrayNode warnings = node.putArray("warnings");
        found.warnings().forEach(warnings::add);
        return node;
    }

    private static ObjectNode node(GameChange change) {
        ObjectNode node = object();
        node.put("change", change.name());
        node.set("outcome", node(change.game(), change.outcome()));
        change.effect().ifPresent(effect -> {
            put(node, "consumerSurplusChange", effect.surplusChange());
            put(node, "hhiBefore", effect.before().hhi());
            put(node, "hhiAfter", effect.after().hhi());
            put(node, "hhiChange", effect.hhiChange());
            ObjectNode products = node.putObject("products");
            effect.changes().forEach(each -> products.set(each.key(), node(each)));
        });
        return node;
    }

    private static ObjectNode node(Counterfactual.Change change) {
        ObjectNode node = object();
        put(node, "priceBefore", change.priceBefore());
        put(node, "priceAfter", change.priceAfter());
        put(node, "priceChange", change.priceChange());
        put(node, "shareBefore", change.shareBefore());
        put(node, "shareAfter", change.shareAfter());
        put(node, "shareChange", change.shareChange());
        return node;
    }

    /** JSON has no NaN: what is not a number is null. */
    static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }
}
