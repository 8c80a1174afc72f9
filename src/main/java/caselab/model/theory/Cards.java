package caselab.model.theory;

import static caselab.model.Unit.SHARE;
import static caselab.model.Unit.UNITS_PER_WEEK;
import static caselab.model.Unit.WEEKS;
import static caselab.model.Unit.YUAN;
import static caselab.model.Unit.YUAN_PER_WEEK;

import caselab.model.theory.Reading.Figure;
import java.util.List;

/** From the numbers of a market to what each closed form says of them. */
final class Cards {

    private static final double WEEKS_A_YEAR = 52;

    private Cards() {}

    static Reading predation(Given given) {
        double price = given.of("price");
        PredationArithmetic unit =
                new PredationArithmetic(price, given.of("material"), given.of("conversion"), given.of("channelFee"));
        double loss = -given.of("profit");
        double bleeds = -given.of("predatorProfit");
        double purse = PredationArithmetic.purseWeeks(given.of("cash"), loss);
        double chest = PredationArithmetic.purseWeeks(given.of("warChest"), bleeds);
        double gain = given.of("profitAfter") - given.of("profitBefore");
        double weeks = given.of("ends") - given.of("starts");
        double payback = bleeds > 0 && weeks >= 0 && Double.isFinite(weeks)
                ? PredationArithmetic.paybackWeeks(bleeds, weeks, gain, given.of("interest") / WEEKS_A_YEAR)
                : Double.NaN;
        String test = !unit.belowCost() ? "covers" : unit.lossOnParts() > 0 ? "below" : "partly";
        return new Reading(
                List.of(test, purse(loss, purse, chest)),
                List.of(
                        new Figure("price", YUAN, price),
                        new Figure("material", YUAN, unit.material()),
                        new Figure("partsLoss", YUAN, unit.lossOnParts()),
                        new Figure("partsMargin", YUAN, -unit.lossOnParts()),
                        new Figure("lossShare", SHARE, unit.lossShareOfPrice()),
                        new Figure("breakEven", YUAN, unit.breakEven()),
                        new Figure("fee", SHARE, unit.channelFee()),
                        new Figure("cash", YUAN, given.of("cash")),
                        new Figure("loss", YUAN_PER_WEEK, loss),
                        new Figure("purse", WEEKS, Double.isNaN(loss) ? Double.NaN : purse),
                        new Figure("warChest", YUAN, given.of("warChest")),
                        new Figure("chest", WEEKS, Double.isNaN(bleeds) ? Double.NaN : chest),
                        new Figure("predatorProfit", YUAN_PER_WEEK, -bleeds),
                        new Figure("weeks", WEEKS, weeks),
                        new Figure("gain", YUAN_PER_WEEK, gain),
                        new Figure("payback", WEEKS, payback)));
    }

    private static String purse(double loss, double purse, double chest) {
        if (Double.isNaN(loss)) {
            return "peace";
        }
        return !(loss > 0) ? "safe" : purse > chest ? "outlasts" : "lasts";
    }

    static Reading newsvendor(Given given) {
        double net = given.of("price") * (1 - given.of("channelFee"));
        double demand = given.of("demand");
        double drop = given.of("drop");
        Newsvendor paper =
                new Newsvendor(net, given.of("cost"), given.of("salvage"), demand, demand * given.of("variation"));
        double best = paper.holds() ? Math.max(0, paper.quantity()) : Double.NaN;
        return new Reading(
                List.of(release(paper, drop, best)),
                List.of(
                        new Figure("price", YUAN, given.of("price")),
                        new Figure("cost", YUAN, paper.cost()),
                        new Figure("salvage", YUAN, paper.salvage()),
                        new Figure("earns", YUAN, net - paper.cost()),
                        new Figure("loses", YUAN, paper.cost() - paper.salvage()),
                        new Figure("ratio", SHARE, paper.holds() ? paper.criticalRatio() : Double.NaN),
                        new Figure("bestDrop", UNITS_PER_WEEK, best),
                        new Figure("drop", UNITS_PER_WEEK, drop),
                        new Figure("demand", UNITS_PER_WEEK, demand),
                        new Figure("fillRate", SHARE, paper.fillRate(best)),
                        new Figure("dropFillRate", SHARE, paper.fillRate(drop)),
                        new Figure("expectedProfit", YUAN_PER_WEEK, paper.profit(best)),
                        new Figure("dropProfit", YUAN_PER_WEEK, paper.profit(drop))));
    }

    private static String release(Newsvendor paper, double drop, double best) {
        if (paper.holds()) {
            return drop > best ? "scarcer" : "more";
        }
        return paper.price() > paper.cost() && paper.salvage() >= paper.cost() ? "all" : "none";
    }

    static Reading encroachment(Given given) {
        double made = given.of("unitCost");
        double units = given.of("ownSales");
        double shelf = units > 0 ? given.of("channelCost") / units : 0;
        double selling = given.of("channelFee") * given.of("price") + shelf;
        SupplierEncroachment paper = new SupplierEncroachment(given.of("highestPrice") - made, selling);
        boolean holds = paper.holds();
        double contract = given.of("contractSales");
        String says = !holds ? "dear" : selling > paper.partnerGainsAbove() ? "partnerGains" : "partnerLoses";
        return new Reading(
                List.of(says),
                List.of(
                        new Figure("sellingCost", YUAN, selling),
                        new Figure("sellingShare", SHARE, selling / paper.highestPrice()),
                        new Figure("highestPrice", YUAN, given.of("highestPrice")),
                        new Figure("bestContract", YUAN, when(holds, made + paper.contractPrice())),
                        new Figure("aloneContract", YUAN, made + paper.contractPriceAlone()),
                        new Figure("contractPrice", YUAN, given.of("contractPrice")),
                        new Figure("bestShare", SHARE, when(holds, paper.contractShare())),
                        new Figure("share", SHARE, contract / (contract + units)),
                        new Figure("shopPrice", YUAN, when(holds, made + paper.price())),
                        new Figure("price", YUAN, given.of("price")),
                        new Figure(
                                "partnerChange",
                                SHARE,
                                when(holds, paper.partnerProfit() / paper.partnerProfitAlone() - 1),
                                true),
                        new Figure("gainsAbove", YUAN, paper.partnerGainsAbove()),
                        new Figure(
                                "ownChange",
                                SHARE,
                                when(holds, paper.ownProfit() / paper.ownProfitAlone() - 1),
                                true)));
    }

    static Reading orderOfEntry(Given given) {
        OrderOfEntry paper = new OrderOfEntry(given.of("exponent"));
        double first = given.of("first");
        double all = first + given.of("second") + given.of("third") + given.of("fourth");
        double expected = paper.pioneerShare(4);
        double share = first / all;
        return new Reading(
                List.of(share >= expected ? "ahead" : Double.isNaN(share) ? "nothing" : "behind"),
                List.of(
                        new Figure("pioneerShare", SHARE, expected),
                        new Figure("pioneerRun", SHARE, share),
                        new Figure("secondShare", SHARE, paper.relativeShare(2)),
                        new Figure("secondRun", SHARE, given.of("second") / first),
                        new Figure("thirdShare", SHARE, paper.relativeShare(3)),
                        new Figure("thirdRun", SHARE, given.of("third") / first),
                        new Figure("fourthShare", SHARE, paper.relativeShare(4)),
                        new Figure("fourthRun", SHARE, given.of("fourth") / first)));
    }

    private static double when(boolean holds, double value) {
        return holds ? value : Double.NaN;
    }
}
