package caselab.model;

import static caselab.model.Unit.*;

/** The numbers of a nest: a group of close substitutes. */
public enum NestParameter implements Parameter {
    DISSIMILARITY(
            "dissimilarity",
            RATIO,
            Domain.of(1e-2, 1),
            Double.NaN,
            "sigma: 1 is plain logit, towards 0 the products are one and the same");

    private final String key;
    private final Unit unit;
    private final Domain domain;
    private final double neutral;
    private final String meaning;

    NestParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
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
