package caselab.model;

import static caselab.model.Unit.*;

/** The numbers of a market as a whole. Rates are per week. */
public enum MarketParameter implements Parameter {
    PURCHASE_OCCASIONS(
            "purchaseOccasions",
            PURCHASES_PER_WEEK,
            Domain.AMOUNT,
            Double.NaN,
            "M: buying decisions a week, bought or not"),
    MARKET_GROWTH("marketGrowth", PER_WEEK, Domain.RATE, 0, "g_M: growth of the purchase occasions"),
    REFERENCE_POPULATION(
            "referencePopulation",
            PEOPLE,
            Domain.of(1, 1e12),
            Double.NaN,
            "N: people among whom word of mouth spreads"),
    OUTSIDE_OPTION("outsideOption", RATIO, Domain.SWITCH, 1, "1: people may buy nothing; 0: everyone buys something"),
    BUY_ONCE(
            "buyOnce",
            CHOICE,
            Domain.SWITCH,
            0,
            "1: each person decides once, when first aware (Bass); 0: M decisions a week"),
    QUALITY_DRIFT(
            "qualityDrift",
            PER_WEEK,
            Domain.RATE,
            0,
            "g_q: how fast the frontier moves on, so that a still product ages"),
    MATERIAL_COST_DECLINE("materialCostDecline", PER_WEEK, Domain.RATE, 0, "g_mat: weekly fall of material cost"),
    PRICE_ADJUSTMENT(
            "priceAdjustment", SHARE, Domain.SHARE, 0, "zeta: share of the way to the best response taken each week"),
    SPILL("spill", SHARE, Domain.SHARE, 0, "share of those who quit a queue that buys something in stock instead"),
    AWARENESS_DECAY("awarenessDecay", PER_WEEK, Domain.SHARE, 0, "d_A: share of aware people who forget each week"),
    REPUTATION_LEARNING(
            "reputationLearning",
            PER_WEEK,
            Domain.SHARE,
            0,
            "lambda_R: speed at which reputation finds true reliability"),
    BRAND_DECAY("brandDecay", PER_WEEK, Domain.SHARE, 0, "d_B: share of the brand stock lost each week"),
    BRAND_GAIN("brandGain", RATIO, Domain.of(0, 1e3), 0, "k_B: brand stock gained per own-brand unit and person"),
    INTEREST_RATE("interestRate", PER_WEEK, Domain.RATE, 0, "r: weekly interest on cash"),
    DEMAND_NOISE(
            "demandNoise",
            RATIO,
            Domain.of(0, 2),
            0,
            "standard deviation of the log of weekly demand; only with a seed"),
    ENTRY_MARGIN("entryMargin", SHARE, Domain.of(-1, 1), 0, "industry margin above which waiting entrants come in"),
    ENTRY_MARGIN_WEEKS(
            "entryMarginWeeks",
            WEEKS,
            new Domain(1, 1000, true),
            13,
            "weeks in a row the margin must hold before the next one enters"),
    PRICE_FORGIVENESS(
            "priceForgiveness",
            RATIO,
            Domain.of(0, 10),
            0,
            "phi: how far a flaw weighs by the price paid; 0: the same at any price"),
    REFERENCE_PRICE(
            "referencePrice",
            YUAN,
            Domain.of(1e-3, 1e9),
            1,
            "p_ref: price at which a flaw weighs as much as it is believed to");

    private final About about;

    MarketParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        about = new About(key, unit, domain, neutral, meaning);
    }

    @Override
    public About about() {
        return about;
    }
}
