package caselab.report;

import caselab.model.equilibrium.LogitGame;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A game in the format of a game file, so that what was calibrated can be solved again. */
final class GameNode {

    private final LogitGame game;
    private final ObjectNode root = JsonMapper.builder().build().createObjectNode();

    private GameNode(LogitGame game) {
        this.game = game;
    }

    static ObjectNode of(LogitGame game) {
        return new GameNode(game).node();
    }

    private ObjectNode node() {
        root.put("marketSize", game.marketSize());
        root.put("outsideOption", game.outsideOption());
        ObjectNode classes = root.putObject("classes");
        game.classes().forEach(c -> {
            ObjectNode each = classes.putObject(c.key());
            each.put("weight", c.weight());
            GameJson.put(each, "priceSensitivity", c.priceSensitivity());
        });
        if (!game.nests().isEmpty()) {
            ObjectNode nests = root.putObject("nests");
            game.nests().forEach(nest -> nests.putObject(nest.key()).put("dissimilarity", nest.dissimilarity()));
        }
        ObjectNode products = root.putObject("products");
        game.offers().forEach(offer -> product(products.putObject(offer.key()), offer));
        return root;
    }

    private void product(ObjectNode node, LogitGame.Offer offer) {
        node.put("firm", offer.firm());
        if (offer.nest() != null) {
            node.put("nest", offer.nest());
        }
        byClass(node, "utility", offer.utility());
        GameJson.put(node, "marginalCost", offer.marginalCost());
        if (offer.channelFee() != 0) {
            node.put("channelFee", offer.channelFee());
        }
        if (offer.reach().stream().anyMatch(r -> r != 1)) {
            byClass(node, "reach", offer.reach());
        }
        if (Double.isFinite(offer.price())) {
            node.put("price", offer.price());
        }
        if (offer.fixed()) {
            node.put("priceFixed", true);
        }
    }

    private void byClass(ObjectNode node, String key, List<Double> values) {
        if (values.size() == 1) {
            node.put(key, values.getFirst());
            return;
        }
        ObjectNode each = node.putObject(key);
        for (int c = 0; c < values.size(); c++) {
            each.put(game.classes().get(c).key(), values.get(c));
        }
    }
}
