package caselab.model.theory;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.ReferenceMarkets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The closed forms against the reference vectors, to one part in 1e9 and better. */
class TheoryVectorsTest {

    private static final double SHARP = 1e-9;

    @Test
    void encroachment() {
        JsonNode vector = ReferenceMarkets.vector("16_supplier_encroachment_AMS2007");
        double a = vector.get("a").asDouble();
        vector.get("table").forEach(row -> {
            SupplierEncroachment paper =
                    new SupplierEncroachment(a, row.get("c").asDouble());
            assertThat(paper.holds()).isTrue();
            near(paper.contractPrice(), row.get("w"));
            near(paper.partnerQuantity(), row.get("qR"));
            near(paper.ownQuantity(), row.get("qS"));
            near(paper.price(), row.get("P"));
            near(paper.ownProfit(), row.get("piS"));
            near(paper.partnerProfit(), row.get("piR"));
        });
        SupplierEncroachment edge = new SupplierEncroachment(1, 3 * Math.sqrt(2) / 8);
        near(edge.partnerGainsAbove(), edge.sellingCost());
        near(edge.partnerProfit(), edge.partnerProfitAlone());
        assertThat(new SupplierEncroachment(1, 0.61).holds()).isFalse();
        assertThat(new SupplierEncroachment(-1, 0).holds()).isFalse();
    }

    @Test
    void newsvendor() {
        JsonNode vector = ReferenceMarkets.vector("20_newsvendor");
        JsonNode in = vector.get("inputs");
        JsonNode out = vector.get("outputs");
        Newsvendor paper = new Newsvendor(
                in.get("p").asDouble(),
                in.get("c").asDouble(),
                in.get("s").asDouble(),
                in.get("mu").asDouble(),
                in.get("sigma").asDouble());
        double best = paper.quantity();
        near(paper.criticalRatio(), out.get("critical_ratio"));
        near(paper.z(), out.get("z"));
        near(best, out.get("Q"));
        near(paper.lost(best), out.get("lost"));
        near(paper.sales(best), out.get("expected_sales"));
        near(paper.fillRate(best), out.get("fill_rate"));
        near(paper.profit(best), out.get("expected_profit"));
        assertThat(paper.profit(best))
                .isGreaterThan(paper.profit(best * 1.01))
                .isGreaterThan(paper.profit(best * 0.99));
    }

    @Test
    void predation() {
        JsonNode vector = ReferenceMarkets.vector("21_predation_arithmetic");
        JsonNode in = vector.get("inputs");
        JsonNode out = vector.get("outputs");
        double price = in.get("dump_price").asDouble();
        double parts = in.get("material").asDouble();
        double making = in.get("conversion").asDouble();
        PredationArithmetic shop =
                new PredationArithmetic(price, parts, making, in.get("channel").asDouble());
        near(shop.lossOnParts(), out.get("loss_per_unit_on_material"));
        near(shop.lossShareOfPrice(), out.get("loss_share_of_price"));
        near(shop.breakEven(), out.get("breakeven_price_offline"));
        near(new PredationArithmetic(price, parts, making, 0).breakEven(), out.get("breakeven_price_online"));
        assertThat(shop.belowCost())
                .isEqualTo(out.get("areeda_turner_below_AVC").asBoolean());
        out.get("telser_weeks")
                .forEach(row -> assertThat(PredationArithmetic.purseWeeks(
                                row.get("cash").asDouble(),
                                row.get("weekly_loss").asDouble()))
                        .isEqualTo(row.get("weeks").asDouble()));
        double rate = in.get("weekly_rate").asDouble();
        out.get("recoup").forEach(row -> {
            double loss = row.get("weekly_loss").asDouble();
            double weeks = row.get("weeks").asDouble();
            near(PredationArithmetic.presentLoss(loss, weeks, rate), row.get("pv_loss"));
            assertThat(PredationArithmetic.paybackWeeks(
                            loss, weeks, row.get("weekly_gain").asDouble(), rate))
                    .isEqualTo(row.get("payback_weeks").asDouble());
        });
    }

    @Test
    void predationAtTheEdges() {
        assertThat(PredationArithmetic.purseWeeks(1e6, 0)).isInfinite();
        assertThat(PredationArithmetic.purseWeeks(-1, 5)).isZero();
        assertThat(PredationArithmetic.purseWeeks(3, 0.1)).isEqualTo(30);
        assertThat(PredationArithmetic.paybackWeeks(10, 6, 4, 0)).isEqualTo(15);
        assertThat(PredationArithmetic.paybackWeeks(10, 6, 0, 0.01)).isInfinite();
        assertThat(PredationArithmetic.paybackWeeks(1000, 60, 1, 0.01)).isInfinite();
    }

    @Test
    void orderOfEntry() {
        OrderOfEntry paper = new OrderOfEntry(OrderOfEntry.ESTIMATE);
        JsonNode rows = ReferenceMarkets.vector("25_order_of_entry_and_nokia")
                .get("outputs")
                .get("order_of_entry");
        rows.forEach(row -> near(paper.relativeShare(row.get("n").asInt()), row.get("relative_share")));
        assertThat(paper.pioneerShare(1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.95, 1.6448536269514722",
        "0.9, 1.2815515655446004",
        "0.75, 0.6744897501960817",
        "0.01, -2.3263478740408408",
        "0.001, -3.090232306167813",
        "1e-6, -4.753424308822899",
        "1e-10, -6.361340902404056",
        "1e-20, -9.262340089798408",
        "1e-100, -21.273453560966855"
    })
    void quantiles(double p, double known) {
        assertThat(Normal.quantile(p))
                .isCloseTo(known, org.assertj.core.data.Offset.offset(1e-12 * Math.max(1, Math.abs(known))));
    }

    @Test
    void quantilesUndoTheDistribution() {
        Random random = new Random(20);
        for (int i = 0; i < 2000; i++) {
            double x = -8 + 12 * random.nextDouble();
            double back = Normal.quantile(Normal.below(x));
            double lostDigits = 1e-15 / Normal.density(x) * (x > 0 ? 1 : Normal.below(x));
            assertThat(back).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-12 + 2 * lostDigits));
        }
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.quantile(1.1)).isNaN();
        assertThat(Normal.quantile(Double.NaN)).isNaN();
        assertThat(Normal.below(-40)).isZero();
        assertThat(Normal.below(40)).isEqualTo(1);
    }

    private static void near(double got, JsonNode want) {
        near(got, want.asDouble());
    }

    private static void near(double got, double want) {
        assertThat(got).isCloseTo(want, org.assertj.core.data.Offset.offset(SHARP * Math.max(Math.abs(want), 1e-6)));
    }
}
