package caselab.model;

import static caselab.model.Unit.*;

/** Numbers of a product that come in tables: its reach by segment and the steps of its price path. */
public enum TableParameter implements Parameter {
    REACH("reach", SHARE, Domain.SHARE, 1, "r: share of a segment that the product's channels reach"),
    PATH_WEEK("week", WEEK, Domain.WEEK, Double.NaN, "week from which a step of the price path holds"),
    PATH_PRICE("price", YUAN, Domain.AMOUNT, Double.NaN, "price from that week on");

    private final About about;

    TableParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        about = new About(key, unit, domain, neutral, meaning);
    }

    @Override
    public About about() {
        return about;
    }
}
