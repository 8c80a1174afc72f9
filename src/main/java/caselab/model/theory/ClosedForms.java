package caselab.model.theory;

import static caselab.model.Unit.INDEX;
import static caselab.model.Unit.SHARE;
import static caselab.model.Unit.UNITS_PER_WEEK;
import static caselab.model.Unit.WEEK;
import static caselab.model.Unit.YUAN;
import static caselab.model.Unit.YUAN_PER_WEEK;

import caselab.model.Domain;
import caselab.model.Unit;
import caselab.model.theory.ClosedForm.Need;
import java.util.List;
import java.util.Optional;

/** The closed forms a scenario can show. */
public final class ClosedForms {

    private static final Domain ANY = Domain.of(-1e15, 1e15);

    private static final List<ClosedForm> ALL = List.of(
            new ClosedForm(
                    "predation",
                    List.of(
                            amount("price", YUAN),
                            amount("material", YUAN),
                            amount("conversion", YUAN),
                            new Need("channelFee", SHARE, Domain.of(0, 0.95)),
                            new Need("cash", YUAN, ANY),
                            new Need("profit", YUAN_PER_WEEK, ANY),
                            new Need("warChest", YUAN, ANY),
                            new Need("predatorProfit", YUAN_PER_WEEK, ANY),
                            new Need("profitBefore", YUAN_PER_WEEK, ANY),
                            new Need("profitAfter", YUAN_PER_WEEK, ANY),
                            new Need("starts", WEEK, Domain.WEEK),
                            new Need("ends", WEEK, Domain.WEEK),
                            new Need("interest", SHARE, Domain.of(0, 1))),
                    List.of("partsMargin", "breakEven", "purse", "chest", "predatorProfit", "payback"),
                    Cards::predation),
            new ClosedForm(
                    "encroachment",
                    List.of(
                            amount("highestPrice", YUAN),
                            amount("unitCost", YUAN),
                            amount("price", YUAN),
                            new Need("channelFee", SHARE, Domain.of(0, 0.95)),
                            amount("channelCost", YUAN_PER_WEEK),
                            amount("ownSales", UNITS_PER_WEEK),
                            amount("contractSales", UNITS_PER_WEEK),
                            amount("contractPrice", YUAN)),
                    List.of("sellingCost", "bestContract", "bestShare", "shopPrice", "partnerChange", "ownChange"),
                    Cards::encroachment),
            new ClosedForm(
                    "newsvendor",
                    List.of(
                            amount("price", YUAN),
                            new Need("channelFee", SHARE, Domain.of(0, 0.95)),
                            amount("cost", YUAN),
                            amount("salvage", YUAN),
                            amount("demand", UNITS_PER_WEEK),
                            new Need("variation", SHARE, Domain.of(0.01, 1)),
                            amount("drop", UNITS_PER_WEEK)),
                    List.of("earns", "loses", "ratio", "bestDrop", "fillRate", "expectedProfit"),
                    Cards::newsvendor),
            new ClosedForm(
                    "order-of-entry",
                    List.of(
                            amount("first", UNITS_PER_WEEK),
                            amount("second", UNITS_PER_WEEK),
                            amount("third", UNITS_PER_WEEK),
                            amount("fourth", UNITS_PER_WEEK),
                            new Need("exponent", INDEX, Domain.of(-2, 0))),
                    List.of("pioneerShare", "secondShare", "thirdShare", "fourthShare"),
                    Cards::orderOfEntry));

    private ClosedForms() {}

    private static Need amount(String key, Unit unit) {
        return new Need(key, unit, Domain.AMOUNT);
    }

    /** All of them. */
    public static List<ClosedForm> all() {
        return ALL;
    }

    /** The closed form of this key. */
    public static Optional<ClosedForm> find(String key) {
        return ALL.stream().filter(form -> form.key().equals(key)).findFirst();
    }
}
