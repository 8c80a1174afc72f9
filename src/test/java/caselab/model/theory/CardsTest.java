package caselab.model.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each card says of numbers by hand. */
class CardsTest {

    private static Reading card(String key, Map<String, Double> base, Object... changes) {
        Map<String, Double> given = new HashMap<>(base);
        for (int i = 0; i < changes.length; i += 2) {
            given.put((String) changes[i], ((Number) changes[i + 1]).doubleValue());
        }
        return ClosedForms.find(key).orElseThrow().form().of(new Given(given));
    }

    private static Map<String, Double> figures(Reading reading) {
        return reading.figures().stream().collect(Collectors.toMap(Reading.Figure::key, Reading.Figure::value));
    }

    private static void is(Reading reading, String key, double value) {
        assertThat(figures(reading).get(key)).as(key).isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
    }

    private static final Map<String, Double> WAR = Map.ofEntries(
            Map.entry("price", 49.9),
            Map.entry("material", 55.0),
            Map.entry("conversion", 8.0),
            Map.entry("channelFee", 0.1),
            Map.entry("cash", 1000.0),
            Map.entry("profit", -100.0),
            Map.entry("warChest", 900.0),
            Map.entry("predatorProfit", -50.0),
            Map.entry("profitBefore", 10.0),
            Map.entry("profitAfter", 60.0),
            Map.entry("starts", 13.0),
            Map.entry("ends", 33.0),
            Map.entry("interest", 0.0));

    @Test
    void predation() {
        Reading reading = card("predation", WAR);
        assertThat(reading.says()).containsExactly("below", "lasts");
        is(reading, "partsLoss", 5.1);
        is(reading, "partsMargin", -5.1);
        is(reading, "lossShare", 5.1 / 49.9);
        is(reading, "breakEven", 70);
        is(reading, "loss", 100);
        is(reading, "purse", 10);
        is(reading, "chest", 18);
        is(reading, "predatorProfit", -50);
        is(reading, "weeks", 20);
        is(reading, "gain", 50);
        is(reading, "payback", 20);
    }

    @Test
    void whatAPredatorsPriceIsCalled() {
        assertThat(card("predation", WAR, "price", 70).says().getFirst()).isEqualTo("covers");
        assertThat(card("predation", WAR, "price", 55).says().getFirst()).isEqualTo("partly");
    }

    @Test
    void howLongThePurseLasts() {
        assertThat(card("predation", WAR, "warChest", 400).says().getLast()).isEqualTo("outlasts");
        assertThat(card("predation", WAR, "warChest", 500).says().getLast())
                .as("as long")
                .isEqualTo("lasts");
        assertThat(card("predation", WAR, "profit", 0).says().getLast()).isEqualTo("safe");
        Reading peace = card("predation", WAR, "profit", Double.NaN, "predatorProfit", Double.NaN);
        assertThat(peace.says().getLast()).isEqualTo("peace");
        assertThat(figures(peace).get("purse")).isNaN();
        assertThat(figures(peace).get("chest")).isNaN();
        assertThat(figures(peace).get("payback")).isNaN();
    }

    @Test
    void nothingIsPaidBackWhereNothingWasLost() {
        assertThat(figures(card("predation", WAR, "predatorProfit", 0)).get("payback"))
                .isNaN();
        assertThat(figures(card("predation", WAR, "ends", 12)).get("payback")).isNaN();
        is(card("predation", WAR, "ends", 13), "payback", 0);
        double rate = 0.52 / 52;
        double owed = 50 * (Math.pow(1 + rate, 20) - 1) / rate * (1 + rate);
        double weeks = Math.ceil(-Math.log(1 - owed / 50 * (1 - 1 / (1 + rate))) / Math.log(1 + rate));
        is(card("predation", WAR, "interest", 0.52), "payback", weeks);
    }

    private static final Map<String, Double> DROP = Map.of(
            "price",
            2500.0,
            "channelFee",
            0.2,
            "cost",
            1500.0,
            "salvage",
            1000.0,
            "demand",
            100.0,
            "variation",
            0.3,
            "drop",
            90.0);

    @Test
    void newsvendor() {
        Reading reading = card("newsvendor", DROP);
        assertThat(reading.says()).containsExactly("more");
        is(reading, "earns", 500);
        is(reading, "loses", 500);
        is(reading, "ratio", 0.5);
        is(reading, "bestDrop", 100);
        double density = 1 / Math.sqrt(2 * Math.PI);
        is(reading, "fillRate", 1 - 0.3 * density);
        is(reading, "expectedProfit", 1000 * (100 - 30 * density) - 500 * 100);
        assertThat(figures(reading).get("dropFillRate"))
                .isLessThan(figures(reading).get("fillRate"));
    }

    @Test
    void whatAReleaseIsCalled() {
        assertThat(card("newsvendor", DROP, "drop", 110).says())
                .as("the best one is")
                .containsExactly("scarcer");
        assertThat(card("newsvendor", DROP, "salvage", 1500).says()).containsExactly("all");
        assertThat(card("newsvendor", DROP, "price", 1875).says())
                .as("earns nothing")
                .containsExactly("none");
        assertThat(card("newsvendor", DROP, "price", 1000).says()).containsExactly("none");
        assertThat(figures(card("newsvendor", DROP, "price", 1875)).get("ratio"))
                .isNaN();
        assertThat(figures(card("newsvendor", DROP, "price", 1875)).get("bestDrop"))
                .isNaN();
        is(card("newsvendor", DROP, "variation", 1, "cost", 1999.9), "bestDrop", 0);
        assertThat(new Newsvendor(2, 1, 0, 1, 0).holds()).isFalse();
        assertThat(new Newsvendor(2, 1, 0, 1, 0.1).holds()).isTrue();
    }

    private static final Map<String, Double> SUPPLIER = Map.of(
            "highestPrice",
            260.0,
            "unitCost",
            60.0,
            "price",
            100.0,
            "channelFee",
            0.2,
            "channelCost",
            1000.0,
            "ownSales",
            100.0,
            "contractSales",
            300.0,
            "contractPrice",
            66.0);

    @Test
    void encroachment() {
        Reading reading = card("encroachment", SUPPLIER);
        assertThat(reading.says()).containsExactly("partnerLoses");
        is(reading, "sellingCost", 30);
        is(reading, "sellingShare", 0.15);
        is(reading, "bestContract", 60 + 100 - 5);
        is(reading, "aloneContract", 160);
        is(reading, "bestShare", 20.0 / (20 + 75));
        is(reading, "share", 0.75);
        is(reading, "shopPrice", 60 + 105);
        is(reading, "gainsAbove", 200 * 3 * Math.sqrt(2) / 8);
        double alone = 200 * 200;
        is(reading, "partnerChange", 2 * 900 / 9.0 / (alone / 16) - 1);
        is(reading, "ownChange", (alone / 4 - 200 * 15 + 7 * 900 / 12.0) / (alone / 8) - 1);
    }

    @Test
    void whoGainsBySellingBeside() {
        assertThat(card("encroachment", SUPPLIER, "channelCost", 9000).says()).containsExactly("partnerGains");
        Reading dear = card("encroachment", SUPPLIER, "channelCost", 10_100);
        assertThat(dear.says()).containsExactly("dear");
        assertThat(figures(dear).get("bestContract")).isNaN();
        is(dear, "aloneContract", 160);
        assertThat(card("encroachment", SUPPLIER, "channelCost", 10_000).says())
                .as("three fifths")
                .containsExactly("partnerGains");
        is(card("encroachment", SUPPLIER, "ownSales", 0), "sellingCost", 20);
        assertThat(new SupplierEncroachment(0, 0).holds()).isFalse();
    }

    private static final Map<String, Double> ENTRANTS =
            Map.of("first", 4.0, "second", 3.0, "third", 2.0, "fourth", 1.0, "exponent", -1.0);

    @Test
    void orderOfEntry() {
        Reading reading = card("order-of-entry", ENTRANTS);
        assertThat(reading.says()).containsExactly("behind");
        is(reading, "pioneerShare", 1 / (1 + 0.5 + 1.0 / 3 + 0.25));
        is(reading, "pioneerRun", 0.4);
        is(reading, "secondShare", 0.5);
        is(reading, "secondRun", 0.75);
        is(reading, "thirdRun", 0.5);
        is(reading, "fourthShare", 0.25);
        is(reading, "fourthRun", 0.25);
        assertThat(card("order-of-entry", ENTRANTS, "first", 40).says()).containsExactly("ahead");
        assertThat(card("order-of-entry", ENTRANTS, "first", Double.NaN).says()).containsExactly("nothing");
    }

    @Test
    void everyCardIsFoundByItsKeyAndListsItsOwnFigures() {
        assertThat(ClosedForms.all()).hasSize(4);
        assertThat(ClosedForms.find("nothing")).isEmpty();
        for (ClosedForm form : ClosedForms.all()) {
            Reading nothing = form.form().of(new Given(Map.of()));
            assertThat(figures(nothing).keySet()).containsAll(form.rows());
            assertThat(ClosedForms.find(form.key())).contains(form);
        }
    }

    @Test
    void theNormalDistributionAtItsSeams() {
        assertThat(Normal.below(Double.NaN)).isNaN();
        assertThat(Normal.below(3)).isCloseTo(0.9986501019683699, within(1e-14));
        assertThat(Normal.below(-3)).isCloseTo(0.0013498980316300945, within(1e-16));
        assertThat(Normal.below(3.0000001)).isCloseTo(0.9986501019683699 + 4.43e-10, within(1e-11));
        assertThat(Normal.quantile(0.925)).isCloseTo(1.4395314709384563, within(1e-13));
    }
}
