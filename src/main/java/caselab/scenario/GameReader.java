package caselab.scenario;

import caselab.model.Domain;
import caselab.model.NestParameter;
import caselab.model.ProductParameter;
import caselab.model.equilibrium.LogitGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pricing game. Of a game to be calibrated, what is to be found may be left out: the price sensitivity and the
 * marginal costs; utilities are then what a class likes about a product beyond what all do.
 */
final class GameReader {

    static final Domain MONEY = Domain.of(-1e12, 1e12);

    private static final Domain SENSITIVITY = Domain.of(1e-12, 1e12);
    private static final int MOST = 1000;
    private static final double WEIGHT_TOLERANCE = 1e-9;

    private final Place game;
    private final boolean calibrated;
    private final List<String> classKeys;
    private final List<String> nestKeys;

    private GameReader(Place game, boolean calibrated) {
        this.game = game;
        this.calibrated = calibrated;
        classKeys = List.copyOf(game.at("classes").fields().keySet());
        nestKeys = List.copyOf(game.at("nests").fields().keySet());
    }

    /** The game that stands here; empty if there is a problem anywhere. */
    static Optional<LogitGame> read(Place game, boolean calibrated) {
        game.only("marketSize", "outsideOption", "classes", "nests", "products");
        GameReader reader = new GameReader(game, calibrated);
        double size = game.at("marketSize").number(Domain.of(1e-12, 1e15), 1);
        boolean outside = game.at("outsideOption").truth(true);
        List<LogitGame.Buyers> classes = reader.classes();
        List<LogitGame.Nest> nests = reader.nests();
        List<LogitGame.Offer> offers = reader.offers();
        return game.problems().none()
                ? Optional.of(new LogitGame(size, outside, classes, nests, offers))
                : Optional.empty();
    }

    private Map<String, Place> entries(String table, boolean required) {
        Place at = game.at(table);
        Map<String, Place> entries = at.present() ? at.named(MOST) : Map.of();
        if (required && entries.isEmpty()) {
            at.problem("must have at least one entry.", "");
        }
        return entries;
    }

    private List<LogitGame.Buyers> classes() {
        List<LogitGame.Buyers> classes = new ArrayList<>();
        entries("classes", true).forEach((key, at) -> {
            at.only("weight", "priceSensitivity");
            double weight = at.at("weight").number(Domain.SHARE, classKeys.size() == 1 ? 1 : Double.NaN);
            if (!at.at("weight").present() && classKeys.size() > 1) {
                at.at("weight").missing();
            }
            classes.add(new LogitGame.Buyers(key, weight, sensitivity(at.at("priceSensitivity"))));
        });
        double sum = classes.stream().mapToDouble(LogitGame.Buyers::weight).sum();
        if (!classes.isEmpty() && Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            game.at("classes")
                    .problem(
                            "have weights that sum to " + Say.number(sum) + ".",
                            "The weights of all classes sum to 1.");
        }
        return classes;
    }

    private double sensitivity(Place at) {
        return calibrated && !at.present() ? Double.NaN : at.number(SENSITIVITY);
    }

    private List<LogitGame.Nest> nests() {
        List<LogitGame.Nest> nests = new ArrayList<>();
        entries("nests", false).forEach((key, at) -> {
            at.only("dissimilarity");
            nests.add(new LogitGame.Nest(key, at.at("dissimilarity").number(NestParameter.DISSIMILARITY.domain())));
        });
        return nests;
    }

    private List<LogitGame.Offer> offers() {
        List<LogitGame.Offer> offers = new ArrayList<>();
        entries("products", true).forEach((key, at) -> offers.add(offer(key, at)));
        return offers;
    }

    private LogitGame.Offer offer(String key, Place at) {
        if (calibrated) {
            at.only("firm", "nest", "utility", "channelFee", "reach");
        } else {
            at.only("firm", "nest", "utility", "marginalCost", "channelFee", "reach", "price", "priceFixed");
        }
        List<Double> reach = byClass(at.at("reach"), Domain.SHARE, 1);
        if (reach.stream().allMatch(r -> r == 0)) {
            at.at("reach").problem("reaches nobody.", "Leave the product out.");
        }
        boolean fixed = at.at("priceFixed").truth(false);
        if (fixed && !at.at("price").present()) {
            at.at("price").missing();
        }
        return new LogitGame.Offer(
                key,
                at.at("firm").name(),
                nest(at.at("nest")),
                calibrated ? 0 : at.at("marginalCost").number(MONEY),
                at.at("channelFee").number(ProductParameter.CHANNEL_FEE.domain(), 0),
                byClass(at.at("utility"), Domain.UTILITY, calibrated ? 0 : Double.NaN),
                reach,
                at.at("price").number(MONEY, Double.NaN),
                fixed);
    }

    private @Nullable String nest(Place at) {
        return at.present() && at.indexIn("nest", nestKeys) >= 0 ? at.text() : null;
    }

    /** One number for all classes, or one for each; another where nothing stands, NaN for none. */
    private List<Double> byClass(Place at, Domain domain, double otherwise) {
        if (!at.isObject()) {
            double value = Double.isNaN(otherwise) ? at.number(domain) : at.number(domain, otherwise);
            return classKeys.stream().map(_ -> value).toList();
        }
        at.only(classKeys);
        return classKeys.stream().map(key -> at.at(key).number(domain)).toList();
    }
}
