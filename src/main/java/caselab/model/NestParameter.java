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

    private final About about;

    NestParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        about = new About(key, unit, domain, neutral, meaning);
    }

    @Override
    public About about() {
        return about;
    }
}
