package caselab.model;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The numbers of one run, sorted by what they belong to: a market's as plain numbers, a segment's, firm's or product's
 * as one array each. Filled from the plan's slots before the first week; mechanisms only read.
 */
public final class Inputs {

    private final Plan plan;
    private final double[] market = new double[MarketParameter.values().length];
    private final double[][] bySegment;
    private final double[][] byNest;
    private final double[][] byFirm;
    private final double[][] byProduct;
    /** All slots, for what comes in tables. */
    final double[] slots;
    /** The array that holds a slot's number, and where in it. */
    private final double[][] rows;

    private final int[] places;
    private final int[] changed;
    private int changes;

    // Segments.
    public final double[] weight;
    public final double[] baseUtility;
    public final double[] qualitySensitivity;
    public final double[] brandSensitivity;
    public final double[] featureSensitivity;
    public final double[] overInnovationPenalty;
    public final double[] featureNeed;
    public final double[] homePreference;
    public final double[] networkEffect;
    public final double[] priceSensitivity;

    // Nests.
    public final double[] dissimilarity;

    // Firms. Their brand and cash at the start; the state has them from then on.
    public final double[] brand;
    public final double[] cash;
    public final double[] creditLine;
    public final double[] fixedCost;
    public final double[] initialOutput;
    public final double[] progressRatio;
    public final double[] learningLimit;
    public final double[] researchShare;
    public final double[] researchProductivity;
    public final double[] researchStep;
    public final double[] advertising;
    public final double[] educationSpending;
    public final double[] channelCost;
    public final double[] plantCapacity;
    public final double[] oemUnits;
    public final double[] oemPrice;
    public final double[] oemFrom;
    public final double[] oemTo;
    public final double[] entryCost;
    public final double[] allianceMembers;
    public final double[] sharedFixedCost;
    public final double[] coordinationCost;
    public final double[] reachPooling;
    public final double[] partnerResearch;
    public final double[] variantCost;
    public final double[] creditRate;
    public final double[] creditPatience;
    public final double[] failuresTolerated;
    public final double[] employeeEquity;
    public final double[] equityEffect;
    public final double[] reentryWeeks;
    public final double[] reentryCash;

    // Products. Likewise for what moves from week to week.
    public final double[] price;
    public final double[] pricing;
    public final double[] quality;
    public final double[] feature;
    public final double[] education;
    public final double[] home;
    public final double[] network;
    public final double[] awareness;
    public final double[] installedBase;
    public final double[] waitingList;
    public final double[] reputation;
    public final double[] reliability;
    public final double[] channelFee;
    public final double[] materialCost;
    public final double[] conversionCost;
    public final double[] innovationCoefficient;
    public final double[] advertisingEffect;
    public final double[] imitationCoefficient;
    public final double[] waitingBuzz;
    public final double[] quitterAnger;
    public final double[] patience;
    public final double[] waitingDecay;
    public final double[] dropSize;
    public final double[] dropGrowth;
    public final double[] dropMaximum;
    public final double[] dropStart;
    public final double[] feedback;
    public final double[] entryWeek;
    public final double[] entrySpread;
    public final double[] entersOnMargin;
    public final double[] copyQuality;
    public final double[] markup;
    public final double[] undercut;
    public final double[] priceCeiling;
    public final double[] dumpPrice;
    public final double[] dumpWeek;
    public final double[] warChest;
    public final double[] communitySize;
    public final double[] variants;
    public final double[] variantDifference;
    public final double[] launchInvestment;
    public final double[] investmentYield;
    public final double[] investmentScale;
    /** Share of segment s that product j reaches, at {@code s * products + j}. */
    public final double[] reach;

    Inputs(Plan plan) {
        this.plan = plan;
        slots = new double[plan.slots()];
        bySegment = new double[SegmentParameter.values().length][plan.segments()];
        byNest = new double[NestParameter.values().length][plan.nests()];
        byFirm = new double[FirmParameter.values().length][plan.firms()];
        byProduct = new double[ProductParameter.values().length][plan.products()];
        reach = new double[plan.segments() * plan.products()];
        rows = new double[plan.slots()][];
        places = new int[plan.slots()];
        changed = new int[plan.slots()];
        Arrays.fill(rows, slots); // what comes in tables is read from the slots themselves
        Arrays.setAll(places, slot -> slot);
        place(0, market);
        place(plan.segment(SegmentParameter.WEIGHT), bySegment);
        place(plan.nest(NestParameter.DISSIMILARITY), byNest);
        place(plan.firm(FirmParameter.BRAND), byFirm);
        place(plan.product(ProductParameter.PRICE), byProduct);
        place(plan.reach(), reach);
        weight = bySegment[SegmentParameter.WEIGHT.ordinal()];
        baseUtility = bySegment[SegmentParameter.BASE_UTILITY.ordinal()];
        qualitySensitivity = bySegment[SegmentParameter.QUALITY_SENSITIVITY.ordinal()];
        brandSensitivity = bySegment[SegmentParameter.BRAND_SENSITIVITY.ordinal()];
        featureSensitivity = bySegment[SegmentParameter.FEATURE_SENSITIVITY.ordinal()];
        overInnovationPenalty = bySegment[SegmentParameter.OVER_INNOVATION_PENALTY.ordinal()];
        featureNeed = bySegment[SegmentParameter.FEATURE_NEED.ordinal()];
        homePreference = bySegment[SegmentParameter.HOME_PREFERENCE.ordinal()];
        networkEffect = bySegment[SegmentParameter.NETWORK_EFFECT.ordinal()];
        priceSensitivity = bySegment[SegmentParameter.PRICE_SENSITIVITY.ordinal()];
        dissimilarity = byNest[NestParameter.DISSIMILARITY.ordinal()];
        brand = byFirm[FirmParameter.BRAND.ordinal()];
        cash = byFirm[FirmParameter.CASH.ordinal()];
        creditLine = byFirm[FirmParameter.CREDIT_LINE.ordinal()];
        fixedCost = byFirm[FirmParameter.FIXED_COST.ordinal()];
        initialOutput = byFirm[FirmParameter.INITIAL_OUTPUT.ordinal()];
        progressRatio = byFirm[FirmParameter.PROGRESS_RATIO.ordinal()];
        learningLimit = byFirm[FirmParameter.LEARNING_LIMIT.ordinal()];
        researchShare = byFirm[FirmParameter.RESEARCH_SHARE.ordinal()];
        researchProductivity = byFirm[FirmParameter.RESEARCH_PRODUCTIVITY.ordinal()];
        researchStep = byFirm[FirmParameter.RESEARCH_STEP.ordinal()];
        advertising = byFirm[FirmParameter.ADVERTISING.ordinal()];
        educationSpending = byFirm[FirmParameter.EDUCATION_SPENDING.ordinal()];
        channelCost = byFirm[FirmParameter.CHANNEL_COST.ordinal()];
        plantCapacity = byFirm[FirmParameter.PLANT_CAPACITY.ordinal()];
        oemUnits = byFirm[FirmParameter.OEM_UNITS.ordinal()];
        oemPrice = byFirm[FirmParameter.OEM_PRICE.ordinal()];
        oemFrom = byFirm[FirmParameter.OEM_FROM.ordinal()];
        oemTo = byFirm[FirmParameter.OEM_TO.ordinal()];
        entryCost = byFirm[FirmParameter.ENTRY_COST.ordinal()];
        allianceMembers = byFirm[FirmParameter.ALLIANCE_MEMBERS.ordinal()];
        sharedFixedCost = byFirm[FirmParameter.SHARED_FIXED_COST.ordinal()];
        coordinationCost = byFirm[FirmParameter.COORDINATION_COST.ordinal()];
        reachPooling = byFirm[FirmParameter.REACH_POOLING.ordinal()];
        partnerResearch = byFirm[FirmParameter.PARTNER_RESEARCH.ordinal()];
        variantCost = byFirm[FirmParameter.VARIANT_COST.ordinal()];
        creditRate = byFirm[FirmParameter.CREDIT_RATE.ordinal()];
        creditPatience = byFirm[FirmParameter.CREDIT_PATIENCE.ordinal()];
        failuresTolerated = byFirm[FirmParameter.FAILURES_TOLERATED.ordinal()];
        employeeEquity = byFirm[FirmParameter.EMPLOYEE_EQUITY.ordinal()];
        equityEffect = byFirm[FirmParameter.EQUITY_EFFECT.ordinal()];
        reentryWeeks = byFirm[FirmParameter.REENTRY_WEEKS.ordinal()];
        reentryCash = byFirm[FirmParameter.REENTRY_CASH.ordinal()];
        price = byProduct[ProductParameter.PRICE.ordinal()];
        pricing = byProduct[ProductParameter.PRICING.ordinal()];
        quality = byProduct[ProductParameter.QUALITY.ordinal()];
        feature = byProduct[ProductParameter.FEATURE.ordinal()];
        education = byProduct[ProductParameter.EDUCATION.ordinal()];
        home = byProduct[ProductParameter.HOME.ordinal()];
        network = byProduct[ProductParameter.NETWORK.ordinal()];
        awareness = byProduct[ProductParameter.AWARENESS.ordinal()];
        installedBase = byProduct[ProductParameter.INSTALLED_BASE.ordinal()];
        waitingList = byProduct[ProductParameter.WAITING_LIST.ordinal()];
        reputation = byProduct[ProductParameter.REPUTATION.ordinal()];
        reliability = byProduct[ProductParameter.RELIABILITY.ordinal()];
        channelFee = byProduct[ProductParameter.CHANNEL_FEE.ordinal()];
        materialCost = byProduct[ProductParameter.MATERIAL_COST.ordinal()];
        conversionCost = byProduct[ProductParameter.CONVERSION_COST.ordinal()];
        innovationCoefficient = byProduct[ProductParameter.INNOVATION_COEFFICIENT.ordinal()];
        advertisingEffect = byProduct[ProductParameter.ADVERTISING_EFFECT.ordinal()];
        imitationCoefficient = byProduct[ProductParameter.IMITATION_COEFFICIENT.ordinal()];
        waitingBuzz = byProduct[ProductParameter.WAITING_BUZZ.ordinal()];
        quitterAnger = byProduct[ProductParameter.QUITTER_ANGER.ordinal()];
        patience = byProduct[ProductParameter.PATIENCE.ordinal()];
        waitingDecay = byProduct[ProductParameter.WAITING_DECAY.ordinal()];
        dropSize = byProduct[ProductParameter.DROP_SIZE.ordinal()];
        dropGrowth = byProduct[ProductParameter.DROP_GROWTH.ordinal()];
        dropMaximum = byProduct[ProductParameter.DROP_MAXIMUM.ordinal()];
        dropStart = byProduct[ProductParameter.DROP_START.ordinal()];
        feedback = byProduct[ProductParameter.FEEDBACK.ordinal()];
        entryWeek = byProduct[ProductParameter.ENTRY_WEEK.ordinal()];
        entrySpread = byProduct[ProductParameter.ENTRY_SPREAD.ordinal()];
        entersOnMargin = byProduct[ProductParameter.ENTERS_ON_MARGIN.ordinal()];
        copyQuality = byProduct[ProductParameter.COPY_QUALITY.ordinal()];
        markup = byProduct[ProductParameter.MARKUP.ordinal()];
        undercut = byProduct[ProductParameter.UNDERCUT.ordinal()];
        priceCeiling = byProduct[ProductParameter.PRICE_CEILING.ordinal()];
        dumpPrice = byProduct[ProductParameter.DUMP_PRICE.ordinal()];
        dumpWeek = byProduct[ProductParameter.DUMP_WEEK.ordinal()];
        warChest = byProduct[ProductParameter.WAR_CHEST.ordinal()];
        communitySize = byProduct[ProductParameter.COMMUNITY_SIZE.ordinal()];
        variants = byProduct[ProductParameter.VARIANTS.ordinal()];
        variantDifference = byProduct[ProductParameter.VARIANT_DIFFERENCE.ordinal()];
        launchInvestment = byProduct[ProductParameter.LAUNCH_INVESTMENT.ordinal()];
        investmentYield = byProduct[ProductParameter.INVESTMENT_YIELD.ordinal()];
        investmentScale = byProduct[ProductParameter.INVESTMENT_SCALE.ordinal()];
    }

    /**
     * Takes over the numbers of a run, one per slot.
     *
     * @return whether all that differ from the run before are in these slots
     */
    boolean load(double[] numbers, BitSet among) {
        changes = 0;
        boolean all = true;
        for (int slot = next(numbers, 0); slot < slots.length; slot = next(numbers, slot + 1)) {
            slots[slot] = numbers[slot];
            rows[slot][places[slot]] = numbers[slot];
            changed[changes++] = slot;
            all &= among.get(slot);
        }
        return all;
    }

    /** The first slot from this one on that differs, or their number; neighbours mostly change together. */
    private int next(double[] numbers, int from) {
        if (from < slots.length && differ(numbers[from], slots[from])) {
            return from;
        }
        int more = Arrays.mismatch(numbers, from, numbers.length, slots, from, slots.length);
        return more < 0 ? slots.length : from + more;
    }

    private static boolean differ(double a, double b) {
        return Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b);
    }

    /** How many slots differ from the run before. */
    public int changes() {
        return changes;
    }

    /** One of the slots that differ from the run before. */
    public int changed(int k) {
        return changed[k];
    }

    private void place(int first, double[]... fields) {
        int slot = first;
        for (double[] field : fields) {
            for (int i = 0; i < field.length; i++) {
                rows[slot] = field;
                places[slot++] = i;
            }
        }
    }

    /** A number of the market as a whole. */
    public double of(MarketParameter parameter) {
        return market[parameter.ordinal()];
    }

    /** Week of step k of product j's price path. */
    public double pathWeek(int j, int k) {
        return slots[plan.pathStep(j, k)];
    }

    /** Price of step k of product j's price path. */
    public double pathPrice(int j, int k) {
        return slots[plan.pathStep(j, k) + 1];
    }
}
