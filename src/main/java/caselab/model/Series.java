package caselab.model;

import static caselab.model.Unit.*;

/** What a run records every week. Words for each are the reader's; the key finds them. */
public enum Series {
    PRICE("price", YUAN, Of.PRODUCT),
    UNIT_COST("unitCost", YUAN, Of.PRODUCT),
    FRESH_DEMAND("freshDemand", UNITS_PER_WEEK, Of.PRODUCT),
    ATTEMPTS("attempts", UNITS_PER_WEEK, Of.PRODUCT),
    SALES("sales", UNITS_PER_WEEK, Of.PRODUCT),
    WAITING("waiting", PEOPLE, Of.PRODUCT),
    QUITTERS("quitters", PEOPLE, Of.PRODUCT),
    AWARENESS("awareness", Unit.SHARE, Of.PRODUCT),
    INSTALLED_BASE("installedBase", UNITS, Of.PRODUCT),
    REPUTATION("reputation", INDEX, Of.PRODUCT),
    QUALITY("quality", INDEX, Of.PRODUCT),
    ACTIVE("active", CHOICE, Of.PRODUCT),
    BRAND("brand", INDEX, Of.FIRM),
    PROFIT("profit", YUAN_PER_WEEK, Of.FIRM),
    CASH("cash", YUAN, Of.FIRM),
    RESEARCH("research", YUAN_PER_WEEK, Of.FIRM),
    OEM_SALES("oemSales", UNITS_PER_WEEK, Of.FIRM),
    ALIVE("alive", CHOICE, Of.FIRM),
    PHASE("phase", CHOICE, Of.FIRM),
    CONSUMER_SURPLUS("consumerSurplus", YUAN_PER_WEEK, Of.MARKET);

    /** What a series has one value of, each week. */
    public enum Of {
        PRODUCT,
        FIRM,
        MARKET
    }

    private final String key;
    private final Unit unit;
    private final Of of;

    Series(String key, Unit unit, Of of) {
        this.key = key;
        this.unit = unit;
        this.of = of;
    }

    /** Name in files and tables. */
    public String key() {
        return key;
    }

    /** What it is measured in. */
    public Unit unit() {
        return unit;
    }

    /** What it has one value of. */
    public Of of() {
        return of;
    }

    /** How many values a week has in this plan. */
    public int width(Plan plan) {
        return switch (of) {
            case PRODUCT -> plan.products();
            case FIRM -> plan.firms();
            case MARKET -> 1;
        };
    }
}
