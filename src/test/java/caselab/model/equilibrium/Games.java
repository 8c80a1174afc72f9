package caselab.model.equilibrium;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Games to test with: those of the reference files, and random ones. */
final class Games {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Games() {}

    static JsonNode published(String name) {
        try (InputStream in = Games.class.getResourceAsStream("/reference/published/" + name + ".json")) {
            return MAPPER.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static LogitGame read(JsonNode game) {
        List<LogitGame.Buyers> classes = new ArrayList<>();
        game.get("classes")
                .properties()
                .forEach(c -> classes.add(new LogitGame.Buyers(
                        c.getKey(),
                        c.getValue().get("weight").asDouble(),
                        c.getValue().get("priceSensitivity").asDouble())));
        List<LogitGame.Nest> nests = new ArrayList<>();
        game.path("nests")
                .properties()
                .forEach(n -> nests.add(new LogitGame.Nest(
                        n.getKey(), n.getValue().get("dissimilarity").asDouble())));
        List<LogitGame.Offer> offers = new ArrayList<>();
        game.get("products").properties().forEach(p -> offers.add(offer(p.getKey(), p.getValue(), classes)));
        return new LogitGame(1, game.get("outsideOption").asBoolean(), classes, nests, offers);
    }

    private static LogitGame.Offer offer(String key, JsonNode p, List<LogitGame.Buyers> classes) {
        return new LogitGame.Offer(
                key,
                p.get("firm").asString(),
                p.has("nest") ? p.get("nest").asString() : null,
                p.get("marginalCost").asDouble(),
                p.path("channelFee").asDouble(0),
                byClass(p.get("utility"), classes),
                p.has("reach")
                        ? byClass(p.get("reach"), classes)
                        : classes.stream().map(c -> 1.0).toList(),
                Double.NaN,
                false);
    }

    private static List<Double> byClass(JsonNode value, List<LogitGame.Buyers> classes) {
        return classes.stream()
                .map(c -> value.isObject() ? value.get(c.key()).asDouble() : value.asDouble())
                .toList();
    }

    /** A random game: 1 to 12 products, 1 to 4 firms, up to 3 classes and 2 nests, perhaps fees. */
    static LogitGame random(long seed) {
        Random random = new Random(seed);
        int classes = 1 + random.nextInt(3);
        int nests = random.nextInt(3);
        int products = 1 + random.nextInt(12);
        int firms = 1 + random.nextInt(4);
        boolean outside = random.nextInt(4) > 0 || firms == 1 || products == 1;
        double scale = Math.exp(random.nextGaussian() * 3);
        List<LogitGame.Buyers> buyers = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            double alpha = 0.05 * (1 + random.nextDouble()) / scale;
            buyers.add(new LogitGame.Buyers("c" + c, 1.0 / classes, alpha));
        }
        List<LogitGame.Nest> groups = new ArrayList<>();
        for (int g = 0; g < nests; g++) {
            groups.add(new LogitGame.Nest("n" + g, 0.2 + 0.8 * random.nextDouble()));
        }
        List<LogitGame.Offer> offers = new ArrayList<>();
        for (int j = 0; j < products; j++) {
            offers.add(offer(random, j, firms, classes, nests, scale));
        }
        return new LogitGame(1, outside, buyers, groups, offers);
    }

    private static LogitGame.Offer offer(Random random, int j, int firms, int classes, int nests, double scale) {
        double base = 1 + 4 * random.nextDouble();
        List<Double> utility = new ArrayList<>();
        List<Double> reach = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            utility.add(base + 0.5 * random.nextGaussian());
            reach.add(random.nextBoolean() ? 1 : 0.2 + 0.8 * random.nextDouble());
        }
        String nest = nests > 0 && random.nextInt(4) > 0 ? "n" + random.nextInt(nests) : null;
        double fee = random.nextBoolean() ? 0 : 0.3 * random.nextDouble();
        double cost = scale * (10 + 50 * random.nextDouble());
        String firm = "f" + (j < firms ? j : random.nextInt(firms));
        return new LogitGame.Offer("p" + j, firm, nest, cost, fee, utility, reach, Double.NaN, false);
    }
}
