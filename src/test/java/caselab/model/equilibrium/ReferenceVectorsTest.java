package caselab.model.equilibrium;

import static caselab.model.equilibrium.Near.assertNear;

import caselab.model.ReferenceMarkets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The two games of the reference folder, every number of them, to one part in 1e9 and better. */
class ReferenceVectorsTest {

    private static final double SHARP = 1e-12;
    private static final double PACKAGE = 1e-9;

    @ParameterizedTest
    @CsvSource({"multiProduct, ownerMulti", "singleProduct, ownerSingle"})
    void powerBanks(String output, String owner) {
        JsonNode vector = ReferenceMarkets.vector("03_logit_bertrand_forward");
        JsonNode in = vector.get("inputs");
        Equilibrium found = Near.equilibrium(game(in, in.get("mc"), in.get(owner), true));
        JsonNode sharp = vector.get("polished").get(output);
        assertNear("prices", found.prices(), sharp.get("price"), SHARP);
        assertNear("shares", found.shares(), sharp.get("shares"), SHARP);
        assertNear("outside", found.outsideShare(), sharp.get("outsideShare").asDouble(), SHARP);
        assertNear("elasticities", found.elasticities(), sharp.get("elasticities"), SHARP);
        assertNear("profit", found.profits(), sharp.get("profit_per_consumer"), SHARP);
        assertNear(
                "surplus",
                found.consumerSurplus(),
                sharp.get("consumer_surplus").asDouble(),
                SHARP);
        JsonNode loose = vector.get("outputs").get(output);
        assertNear("margins", found.marginShares(), loose.get("marginsPost"), PACKAGE);
        assertNear("hhi", found.hhi(), loose.get("hhiPost").asDouble(), PACKAGE);
    }

    @Test
    void budweiserBeforeAndAfter() {
        JsonNode vector = ReferenceMarkets.vector("01_logit_budweiser_noOutside");
        JsonNode in = vector.get("inputs");
        JsonNode out = vector.get("outputs");
        JsonNode sharp = vector.get("polished");
        JsonNode costs = sharp.get("mcPre");
        Equilibrium before = Near.equilibrium(game(in, costs, in.get("ownerPre"), false));
        Equilibrium after = Near.equilibrium(game(in, costs, in.get("ownerPost"), false));
        assertNear("prices before", before.prices(), out.get("pricePre"), SHARP);
        assertNear("prices after", after.prices(), sharp.get("pricePost"), SHARP);
        assertNear("shares before", before.shares(), sharp.get("sharesPre"), SHARP);
        assertNear("shares after", after.shares(), sharp.get("sharesPost"), SHARP);
        assertNear("margins before", before.marginShares(), out.get("marginsPre"), PACKAGE);
        assertNear("margins after", after.marginShares(), out.get("marginsPost"), PACKAGE);
        assertNear("elasticities before", before.elasticities(), out.get("elastPre"), PACKAGE);
        assertNear("elasticities after", after.elasticities(), out.get("elastPost"), PACKAGE);
        assertNear("diversions", before.diversions(), out.get("diversionPre"), PACKAGE);
        assertNear("hhi before", before.hhi(), out.get("hhiPre").asDouble(), PACKAGE);
        assertNear("hhi after", after.hhi(), out.get("hhiPost").asDouble(), PACKAGE);
        double lost = before.consumerSurplus() - after.consumerSurplus();
        assertNear("compensating variation", lost, out.get("CV_perunit").asDouble(), PACKAGE);
    }

    static LogitGame game(JsonNode in, JsonNode costs, JsonNode owners, boolean outside) {
        List<LogitGame.Offer> offers = new ArrayList<>();
        for (int j = 0; j < owners.size(); j++) {
            offers.add(LogitGame.Offer.of(
                    "p" + j,
                    owners.get(j).asString(),
                    in.get("meanval").get(j).asDouble(),
                    costs.get(j).asDouble()));
        }
        return LogitGame.of(-in.get("alpha").asDouble(), offers).withOutsideOption(outside);
    }
}
