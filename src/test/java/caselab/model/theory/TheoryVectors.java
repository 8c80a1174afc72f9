package caselab.model.theory;

import caselab.model.Comparison;
import caselab.model.ReferenceMarkets;
import tools.jackson.databind.JsonNode;

/** The closed forms beside their reference vectors. */
public final class TheoryVectors {

    private TheoryVectors() {}

    /** Vector 16: a supplier that sells under its own name. */
    public static void encroachment(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("16_supplier_encroachment_AMS2007");
        vector.get("table").forEach(row -> {
            SupplierEncroachment paper = new SupplierEncroachment(
                    vector.get("a").asDouble(), row.get("c").asDouble());
            comparison.value("w", paper.contractPrice(), row.get("w").asDouble());
            comparison.value("qR", paper.partnerQuantity(), row.get("qR").asDouble());
            comparison.value("qS", paper.ownQuantity(), row.get("qS").asDouble());
            comparison.value("P", paper.price(), row.get("P").asDouble());
            comparison.value("piS", paper.ownProfit(), row.get("piS").asDouble());
            comparison.value("piR", paper.partnerProfit(), row.get("piR").asDouble());
        });
    }

    /** Vector 20: how many to release when demand is uncertain. */
    public static void newsvendor(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("20_newsvendor");
        JsonNode in = vector.get("inputs");
        JsonNode out = vector.get("outputs");
        Newsvendor paper = new Newsvendor(
                in.get("p").asDouble(),
                in.get("c").asDouble(),
                in.get("s").asDouble(),
                in.get("mu").asDouble(),
                in.get("sigma").asDouble());
        comparison.value(
                "ratio", paper.criticalRatio(), out.get("critical_ratio").asDouble());
        comparison.value("z", paper.z(), out.get("z").asDouble());
        comparison.value("Q", paper.quantity(), out.get("Q").asDouble());
        comparison.value(
                "sales",
                paper.sales(paper.quantity()),
                out.get("expected_sales").asDouble());
        comparison.value(
                "fill rate",
                paper.fillRate(paper.quantity()),
                out.get("fill_rate").asDouble());
        comparison.value(
                "profit",
                paper.profit(paper.quantity()),
                out.get("expected_profit").asDouble());
    }

    /** Vector 21: the arithmetic of predation. */
    public static void predation(Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector("21_predation_arithmetic");
        JsonNode in = vector.get("inputs");
        JsonNode out = vector.get("outputs");
        PredationArithmetic shop = new PredationArithmetic(
                in.get("dump_price").asDouble(),
                in.get("material").asDouble(),
                in.get("conversion").asDouble(),
                in.get("channel").asDouble());
        comparison.value(
                "loss on parts",
                shop.lossOnParts(),
                out.get("loss_per_unit_on_material").asDouble());
        comparison.value(
                "loss of price",
                shop.lossShareOfPrice(),
                out.get("loss_share_of_price").asDouble());
        comparison.value(
                "break-even",
                shop.breakEven(),
                out.get("breakeven_price_offline").asDouble());
        double rate = in.get("weekly_rate").asDouble();
        out.get("telser_weeks")
                .forEach(row -> comparison.value(
                        "weeks",
                        PredationArithmetic.purseWeeks(
                                row.get("cash").asDouble(),
                                row.get("weekly_loss").asDouble()),
                        row.get("weeks").asDouble()));
        out.get("recoup").forEach(row -> {
            double loss = row.get("weekly_loss").asDouble();
            double weeks = row.get("weeks").asDouble();
            double gain = row.get("weekly_gain").asDouble();
            comparison.value(
                    "present loss",
                    PredationArithmetic.presentLoss(loss, weeks, rate),
                    row.get("pv_loss").asDouble());
            comparison.value(
                    "payback",
                    PredationArithmetic.paybackWeeks(loss, weeks, gain, rate),
                    row.get("payback_weeks").asDouble());
        });
    }

    /** Vector 25: shares by order of entry. */
    public static void order(Comparison comparison) {
        OrderOfEntry paper = new OrderOfEntry(OrderOfEntry.ESTIMATE);
        ReferenceMarkets.vector("25_order_of_entry_and_nokia")
                .get("outputs")
                .get("order_of_entry")
                .forEach(row -> comparison.value(
                        "share",
                        paper.relativeShare(row.get("n").asInt()),
                        row.get("relative_share").asDouble()));
    }
}
