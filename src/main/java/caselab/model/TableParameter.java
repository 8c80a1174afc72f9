package caselab.model;

import static caselab.model.Unit.*;

/** Numbers of a product that come in tables: its reach by segment and the steps of its price path. */
public enum TableParameter implements Parameter {
    REACH("reach", SHARE, Domain.SHARE, 1, "r: share of a segment that the product's channels reach"),
    PATH_WEEK("week", WEEK, Domain.WEEK, Double.NaN, "week from which a step of the price path holds"),
    PATH_PRICE("price", YUAN, Domain.AMOUNT, Double.NaN, "price from that week on");

    private final String key;
    private final Unit unit;
    private final Domain domain;
    private final double neutral;
    private final String meaning;

    TableParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        this.key = key;
        this.unit = unit;
        this.domain = domain;
        this.neutral = neutral;
        this.meaning = meaning;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public double neutral() {
        return neutral;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
