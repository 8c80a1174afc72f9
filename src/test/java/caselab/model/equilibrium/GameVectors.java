package caselab.model.equilibrium;

import caselab.model.Comparison;
import caselab.model.ReferenceMarkets;
import tools.jackson.databind.JsonNode;

/** Static games beside their reference vectors and beside games that others published. */
public final class GameVectors {

    private GameVectors() {}

    /** Vector 03: four power banks, each alone and two of them in one hand. */
    public static void powerBanks(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("03_logit_bertrand_forward");
        JsonNode in = vector.get("inputs");
        for (String one : new String[] {"Multi", "Single"}) {
            Equilibrium found =
                    Near.equilibrium(ReferenceVectorsTest.game(in, in.get("mc"), in.get("owner" + one), true));
            JsonNode want = vector.get("polished").get(one.toLowerCase(java.util.Locale.ROOT) + "Product");
            comparison.values("prices", found.prices(), want.get("price"));
            comparison.values("shares", found.shares(), want.get("shares"));
            comparison.values("profits", found.profits(), want.get("profit_per_consumer"));
            table("elasticities", found.elasticities(), want.get("elasticities"), comparison);
            comparison.value(
                    "surplus",
                    found.consumerSurplus(),
                    want.get("consumer_surplus").asDouble());
        }
    }

    /** Vector 01: beers before and after a merger, nobody may go without. */
    public static void beers(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("01_logit_budweiser_noOutside");
        JsonNode in = vector.get("inputs");
        JsonNode sharp = vector.get("polished");
        for (String when : new String[] {"Pre", "Post"}) {
            Equilibrium found =
                    Near.equilibrium(ReferenceVectorsTest.game(in, sharp.get("mcPre"), in.get("owner" + when), false));
            JsonNode prices = when.equals("Pre") ? vector.get("outputs").get("pricePre") : sharp.get("pricePost");
            comparison.values("prices", found.prices(), prices);
            comparison.values("shares", found.shares(), sharp.get("shares" + when));
        }
    }

    /** Every case of a file of published games. */
    public static void published(String name, Comparison comparison) {
        for (JsonNode each : Games.published(name).get("cases")) {
            Equilibrium found = Near.equilibrium(Games.read(each.get("game")));
            JsonNode out = each.get("outputs");
            comparison.values("prices", found.prices(), out.get("prices"));
            comparison.values("shares", found.shares(), out.get("shares"));
            comparison.values("margins", found.margins(), out.get("margins"));
            table("elasticities", found.elasticities(), out.get("elasticities"), comparison);
            table("diversions", found.diversions(), out.get("diversions"), comparison);
            comparison.value(
                    "surplus",
                    found.consumerSurplus(),
                    out.get("consumerSurplus").asDouble());
            comparison.value("hhi", found.hhi(), out.get("hhi").asDouble());
        }
    }

    private static void table(String what, Grid got, JsonNode want, Comparison comparison) {
        for (int r = 0; r < want.size(); r++) {
            for (int c = 0; c < got.columns(); c++) {
                comparison.value(what, got.at(r, c), want.get(r).get(c).asDouble());
            }
        }
    }
}
