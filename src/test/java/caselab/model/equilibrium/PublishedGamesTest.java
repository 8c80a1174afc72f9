package caselab.model.equilibrium;

import static caselab.model.equilibrium.Near.assertNear;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Games whose inputs others published, and hard ones, against solutions with fifty digits. */
class PublishedGamesTest {

    private static final double SHARP = 1e-11;

    @ParameterizedTest
    @ValueSource(strings = {"mergersim-horizontal", "mergersim-nested", "combinations"})
    void agree(String name) {
        for (JsonNode each : Games.published(name).get("cases")) {
            compare(each.get("case").asString(), each);
        }
    }

    private static void compare(String label, JsonNode each) {
        Equilibrium found = Near.equilibrium(Games.read(each.get("game")));
        JsonNode out = each.get("outputs");
        assertNear(label + " prices", found.prices(), out.get("prices"), SHARP);
        assertNear(label + " shares", found.shares(), out.get("shares"), SHARP);
        assertNear(label + " shares by class", found.sharesByClass(), out.get("sharesByClass"), SHARP);
        assertNear(
                label + " outside",
                found.outsideShare(),
                out.get("outsideShare").asDouble(),
                SHARP);
        assertNear(label + " elasticities", found.elasticities(), out.get("elasticities"), SHARP);
        assertNear(label + " diversions", found.diversions(), out.get("diversions"), SHARP);
        assertNear(label + " margins", found.margins(), out.get("margins"), SHARP);
        assertNear(
                label + " surplus",
                found.consumerSurplus(),
                out.get("consumerSurplus").asDouble(),
                SHARP);
        assertNear(label + " hhi", found.hhi(), out.get("hhi").asDouble(), SHARP);
    }
}
