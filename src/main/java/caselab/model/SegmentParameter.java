package caselab.model;

import static caselab.model.Unit.*;

/** The numbers of a segment: a group of buyers with tastes of its own (a latent class of the logit). */
public enum SegmentParameter implements Parameter {
    WEIGHT("weight", SHARE, Domain.SHARE, Double.NaN, "w: share of purchase occasions; weights sum to 1"),
    BASE_UTILITY(
            "baseUtility", UTILITY, Domain.UTILITY, Double.NaN, "a: what any product is worth against buying nothing"),
    QUALITY_SENSITIVITY("qualitySensitivity", UTILITY, Domain.UTILITY, 0, "b_q: utility of one point of quality"),
    BRAND_SENSITIVITY("brandSensitivity", UTILITY, Domain.UTILITY, 0, "b_B: utility of a full brand"),
    FEATURE_SENSITIVITY(
            "featureSensitivity", UTILITY, Domain.UTILITY, 0, "b_x: utility of one point of a feature that is needed"),
    OVER_INNOVATION_PENALTY(
            "overInnovationPenalty", UTILITY, Domain.of(0, 1e3), 0, "theta: loss for features beyond need, squared"),
    FEATURE_NEED("featureNeed", INDEX, Domain.of(0, 1e3), 0, "x_s: feature level this group needs"),
    HOME_PREFERENCE("homePreference", UTILITY, Domain.UTILITY, 0, "home: utility of a product from home"),
    NETWORK_EFFECT("networkEffect", UTILITY, Domain.UTILITY, 0, "b_n: utility of the log of the installed base"),
    PRICE_SENSITIVITY("priceSensitivity", PER_YUAN, Domain.of(0, 1e6), Double.NaN, "alpha: utility lost per yuan");

    private final About about;

    SegmentParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        about = new About(key, unit, domain, neutral, meaning);
    }

    @Override
    public About about() {
        return about;
    }
}
