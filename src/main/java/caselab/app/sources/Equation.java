package caselab.app.sources;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Parameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.Settings;
import caselab.model.TableParameter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An equation of {@code docs/model.md}.
 *
 * @param key its words stand under {@code equation.<key>}
 * @param parameters the numbers in it; if all are neutral, a scenario does without the equation
 */
record Equation(String key, List<Parameter> parameters) {

    /** All, in the order of the document. */
    static List<Equation> all() {
        return List.of(
                of(
                        "utility",
                        SegmentParameter.BASE_UTILITY,
                        SegmentParameter.QUALITY_SENSITIVITY,
                        SegmentParameter.BRAND_SENSITIVITY,
                        SegmentParameter.FEATURE_SENSITIVITY,
                        SegmentParameter.FEATURE_NEED,
                        SegmentParameter.OVER_INNOVATION_PENALTY,
                        SegmentParameter.HOME_PREFERENCE,
                        SegmentParameter.NETWORK_EFFECT,
                        SegmentParameter.PRICE_SENSITIVITY,
                        MarketParameter.QUALITY_DRIFT),
                of(
                        "demand",
                        MarketParameter.PURCHASE_OCCASIONS,
                        MarketParameter.MARKET_GROWTH,
                        MarketParameter.OUTSIDE_OPTION,
                        MarketParameter.BUY_ONCE,
                        SegmentParameter.WEIGHT,
                        TableParameter.REACH,
                        NestParameter.DISSIMILARITY),
                of(
                        "supply",
                        ProductParameter.DROP_SIZE,
                        ProductParameter.DROP_GROWTH,
                        ProductParameter.DROP_MAXIMUM,
                        FirmParameter.PLANT_CAPACITY,
                        ProductParameter.PATIENCE,
                        ProductParameter.WAITING_DECAY,
                        MarketParameter.SPILL),
                of(
                        "cost",
                        ProductParameter.MATERIAL_COST,
                        MarketParameter.MATERIAL_COST_DECLINE,
                        ProductParameter.CONVERSION_COST,
                        FirmParameter.INITIAL_OUTPUT,
                        FirmParameter.PROGRESS_RATIO,
                        FirmParameter.LEARNING_LIMIT),
                of(
                        "accounts",
                        FirmParameter.CASH,
                        ProductParameter.CHANNEL_FEE,
                        FirmParameter.OEM_PRICE,
                        FirmParameter.OEM_UNITS,
                        FirmParameter.FIXED_COST,
                        FirmParameter.RESEARCH_SHARE,
                        FirmParameter.ADVERTISING,
                        MarketParameter.INTEREST_RATE),
                of("experience", FirmParameter.INITIAL_OUTPUT, ProductParameter.INSTALLED_BASE),
                of(
                        "awareness",
                        ProductParameter.INNOVATION_COEFFICIENT,
                        ProductParameter.ADVERTISING_EFFECT,
                        ProductParameter.IMITATION_COEFFICIENT,
                        ProductParameter.WAITING_BUZZ,
                        ProductParameter.QUITTER_ANGER,
                        MarketParameter.AWARENESS_DECAY),
                of(
                        "reputation",
                        ProductParameter.REPUTATION,
                        ProductParameter.RELIABILITY,
                        MarketParameter.REPUTATION_LEARNING),
                of("brand", FirmParameter.BRAND, MarketParameter.BRAND_DECAY, MarketParameter.BRAND_GAIN),
                of(
                        "research",
                        FirmParameter.RESEARCH_PRODUCTIVITY,
                        FirmParameter.RESEARCH_STEP,
                        FirmParameter.FAILURES_TOLERATED,
                        FirmParameter.EMPLOYEE_EQUITY,
                        ProductParameter.FEEDBACK,
                        ProductParameter.COMMUNITY_SIZE),
                of(
                        "entry",
                        ProductParameter.ENTRY_WEEK,
                        FirmParameter.ENTRY_COST,
                        MarketParameter.ENTRY_MARGIN,
                        FirmParameter.CREDIT_LINE,
                        FirmParameter.CREDIT_PATIENCE,
                        FirmParameter.CASH),
                of(
                        "pricing",
                        ProductParameter.PRICE,
                        ProductParameter.PRICING,
                        MarketParameter.PRICE_ADJUSTMENT,
                        ProductParameter.PRICE_CEILING,
                        ProductParameter.MARKUP,
                        ProductParameter.UNDERCUT,
                        ProductParameter.DUMP_PRICE,
                        ProductParameter.WAR_CHEST),
                of("surplus", MarketParameter.PURCHASE_OCCASIONS, SegmentParameter.PRICE_SENSITIVITY),
                of("forgiveness", MarketParameter.PRICE_FORGIVENESS, MarketParameter.REFERENCE_PRICE),
                of(
                        "alliance",
                        FirmParameter.ALLIANCE_MEMBERS,
                        FirmParameter.SHARED_FIXED_COST,
                        FirmParameter.COORDINATION_COST,
                        FirmParameter.PARTNER_RESEARCH),
                of("variants", ProductParameter.VARIANTS, FirmParameter.VARIANT_COST),
                of(
                        "launch",
                        ProductParameter.LAUNCH_INVESTMENT,
                        ProductParameter.INVESTMENT_YIELD,
                        ProductParameter.INVESTMENT_SCALE));
    }

    private static Equation of(String key, Parameter... parameters) {
        return new Equation(key, List.of(parameters));
    }

    /** Whether any number in it does something in this plan. */
    boolean used(Plan plan) {
        double[] numbers = plan.numbers(Settings.none());
        return IntStream.range(0, plan.slots()).anyMatch(slot -> {
            Parameter parameter = plan.paths().parameter(slot);
            return parameters.contains(parameter) && numbers[slot] != parameter.neutral();
        });
    }
}
