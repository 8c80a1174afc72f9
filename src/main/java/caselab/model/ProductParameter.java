package caselab.model;

import static caselab.model.Unit.*;

import java.util.List;

/** The numbers of a product. Money in yuan, time in weeks. */
public enum ProductParameter implements Parameter {
    PRICE("price", YUAN, Domain.AMOUNT, Double.NaN, "p: price at the start"),
    PRICING("pricing", CHOICE, new Domain(0, 5, true), 0, "the rule by which the price moves"),
    QUALITY("quality", INDEX, Domain.of(-1e3, 1e3), 0, "q: quality at the start"),
    FEATURE("feature", INDEX, Domain.of(0, 1e3), 0, "x: feature level"),
    EDUCATION("education", INDEX, Domain.of(0, 1e3), 0, "e: how far teaching has raised the feature level buyers need"),
    HOME("home", RATIO, Domain.SHARE, 0, "1: a home product; 0: foreign or neutral"),
    NETWORK("network", RATIO, Domain.SHARE, 1, "1: the installed base of this product attracts buyers; 0: it does not"),
    AWARENESS("awareness", SHARE, Domain.SHARE, 1, "A: share of people who know the product at the start"),
    INSTALLED_BASE("installedBase", UNITS, Domain.AMOUNT, 0, "Y: units in use at the start"),
    WAITING_LIST("waitingList", PEOPLE, Domain.AMOUNT, 0, "W: people waiting at the start"),
    REPUTATION("reputation", INDEX, Domain.SHARE, 1, "R: believed reliability at the start"),
    RELIABILITY("reliability", INDEX, Domain.SHARE, 1, "rel: true reliability, which reputation finds in time"),
    CHANNEL_FEE("channelFee", SHARE, Domain.of(0, 0.95), 0, "tau: share of the price the channel keeps"),
    MATERIAL_COST("materialCost", YUAN, Domain.AMOUNT, 0, "mat: parts for one unit at the start"),
    CONVERSION_COST("conversionCost", YUAN, Domain.AMOUNT, 0, "conv: making one unit at initial output"),
    INNOVATION_COEFFICIENT(
            "innovationCoefficient",
            PER_WEEK,
            Domain.SHARE,
            0,
            "beta_p: share of unaware people reached a week by itself (Bass p)"),
    ADVERTISING_EFFECT(
            "advertisingEffect", PER_WEEK, Domain.SHARE, 0, "k_ad: reach added by the log of weekly advertising"),
    IMITATION_COEFFICIENT(
            "imitationCoefficient", PER_WEEK, Domain.of(0, 100), 0, "beta_q: word of mouth of owners (Bass q)"),
    WAITING_BUZZ("waitingBuzz", PER_WEEK, Domain.of(0, 100), 0, "beta_h: word of mouth of people who wait"),
    QUITTER_ANGER("quitterAnger", RATIO, Domain.of(0, 100), 0, "psi: awareness undone by people who gave up waiting"),
    PATIENCE("patience", SHARE, Domain.SHARE, 0, "omega: share of the unserved who stay in the queue"),
    WAITING_DECAY("waitingDecay", PER_WEEK, Domain.SHARE, 0, "d_W: share of the queue that drifts away each week"),
    DROP_SIZE(
            "dropSize", UNITS_PER_WEEK, Domain.LIMIT, Double.POSITIVE_INFINITY, "k0: units released in the first week"),
    DROP_GROWTH("dropGrowth", PER_WEEK, Domain.RATE, 0, "g: growth of the weekly release"),
    DROP_MAXIMUM(
            "dropMaximum", UNITS_PER_WEEK, Domain.LIMIT, Double.POSITIVE_INFINITY, "k_max: largest weekly release"),
    DROP_START("dropStart", WEEK, Domain.WEEK, 0, "first week of release"),
    FEEDBACK("feedback", PER_WEEK, Domain.RATE, 0, "fb: quality gained a week from updates"),
    ENTRY_WEEK("entryWeek", WEEK, Domain.WEEK, 0, "week in which it comes to market"),
    ENTRY_SPREAD("entrySpread", WEEKS, Domain.WEEK, 0, "half-width of the entry date; only with a seed"),
    ENTERS_ON_MARGIN(
            "entersOnMargin", CHOICE, Domain.SWITCH, 0, "1: from its entry week on it waits until margins invite it"),
    COPY_QUALITY(
            "copyQuality",
            RATIO,
            Domain.of(0, 10),
            0,
            "kappa: at entry, quality as a share of its leader's; 0 keeps its own"),
    MARKUP("markup", RATIO, Domain.of(-1, 100), 0, "mu: markup over cost under cost-plus"),
    UNDERCUT("undercut", RATIO, Domain.of(0, 10), 1, "u: price as a share of the leader's under imitation"),
    PRICE_CEILING(
            "priceCeiling",
            YUAN,
            Domain.LIMIT,
            Double.POSITIVE_INFINITY,
            "p_max: highest price a best response may reach"),
    DUMP_PRICE("dumpPrice", YUAN, Domain.AMOUNT, 0, "p_dump: price while dumping"),
    DUMP_WEEK("dumpWeek", WEEK, Domain.WEEK, 0, "t_dump: first week of dumping"),
    WAR_CHEST("warChest", YUAN, Domain.of(0, 1e15), 0, "loss the predator will bear before it stops"),
    COMMUNITY_SIZE(
            "communitySize",
            UNITS,
            Domain.AMOUNT,
            0,
            "Y_c: owners it takes for updates to bring all they can; 0: none"),
    VARIANTS("variants", UNITS, new Domain(1, 1000, true), 1, "n: equally good variants it comes in, at one price"),
    VARIANT_DIFFERENCE(
            "variantDifference",
            SHARE,
            Domain.SHARE,
            1,
            "sigma_v: how different its variants are; 1: like products of other makers, 0: all one"),
    LAUNCH_INVESTMENT("launchInvestment", YUAN, Domain.AMOUNT, 0, "I: paid once when it enters after the start"),
    INVESTMENT_YIELD(
            "investmentYield", INDEX, Domain.of(0, 1e3), 0, "dq_I: quality that investment without limit would add"),
    INVESTMENT_SCALE("investmentScale", YUAN, Domain.of(1, 1e12), 1, "I_h: investment that adds half of that");

    private final About about;

    ProductParameter(String key, Unit unit, Domain domain, double neutral, String meaning) {
        about = new About(key, unit, domain, neutral, meaning);
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public List<String> choices() {
        return this == PRICING ? PricingRule.keys() : List.of();
    }
}
