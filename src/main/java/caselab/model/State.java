package caselab.model;

import static caselab.model.FirmParameter.CASH;
import static caselab.model.FirmParameter.CREDIT_LINE;
import static caselab.model.MarketParameter.DEMAND_NOISE;
import static caselab.model.MarketParameter.MARKET_GROWTH;
import static caselab.model.MarketParameter.PURCHASE_OCCASIONS;
import static caselab.model.ProductParameter.AWARENESS;
import static caselab.model.ProductParameter.CONVERSION_COST;
import static caselab.model.ProductParameter.MATERIAL_COST;
import static caselab.model.ProductParameter.PRICE;
import static caselab.model.ProductParameter.QUALITY;
import static caselab.model.ProductParameter.RELIABILITY;
import static caselab.model.SegmentParameter.BRAND_SENSITIVITY;
import static caselab.model.SegmentParameter.PRICE_SENSITIVITY;
import static caselab.model.SegmentParameter.QUALITY_SENSITIVITY;
import static caselab.model.SegmentParameter.WEIGHT;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;

/**
 * Where a run stands, and the scratch space of one week. Every array is made once and stepped through in place; nothing
 * is allocated while weeks go by. One state belongs to one run at a time.
 *
 * <p>Product arrays are indexed by product, firm arrays by firm, segment arrays by segment; tables of segments and
 * products by {@code s * products + j}. Money in yuan, quantities in units a week, stocks in units or people.
 */
public final class State {

    /** Values of {@link #phase}. */
    public static final double BASE = 0;

    public static final double DUMPING = 1;
    public static final double RECOUPING = 2;

    /** The numbers of this run. */
    public final Inputs in;

    private final BitSet passing;
    private boolean loaded;
    /** Whether what a run never changes is as in the run before, and need not be reckoned again. */
    public boolean sameConstants;

    /** Where the run's luck comes from. */
    public Chance chance = Chance.expected();

    // Products: what carries over from week to week.
    public final double[] price;
    public final double[] quality;
    public final double[] reputation;
    public final double[] awareness;
    /** Awareness a week earlier: the difference is the people newly aware. */
    public final double[] awarenessBefore;

    public final double[] installedBase;
    public final double[] waitingList;
    /** 1 on sale, 0 not. */
    public final double[] active;
    /** 1 once it has come to market, whether or not it left again. */
    public final double[] entered;
    /** k0 (1+g)^(t-t0), before the maximum. */
    public final double[] drop;

    // Products: this week's.
    public final double[] unitCost;
    public final double[] freshDemand;
    public final double[] attempts;
    public final double[] capacity;
    public final double[] sales;
    /** Unserved people who stay in the queue. */
    public final double[] staying;
    /** Unserved people who give up. */
    public final double[] quitters;

    /** q R - g_q t, with R as felt at the price where that matters. */
    public final double[] effectiveQuality;
    /** Brand of the product's firm. */
    public final double[] ownBrand;
    /** n ln(1 + Y / N). */
    public final double[] networkTerm;
    /** On sale × awareness. */
    public final double[] presence;

    // Firms.
    public final double[] brand;
    public final double[] cash;
    /** Cumulative output, own brand and contract. */
    public final double[] output;
    /** log2 of the progress ratio. */
    public final double[] learningExponent;

    /** 1 in business, 0 gone. */
    public final double[] alive;
    /** 1 once any product of the firm has come to market. */
    public final double[] started;

    public final double[] phase;
    /** Loss borne while dumping, yuan. */
    public final double[] dumpLoss;

    public final double[] research;
    /** Odds that this week's research succeeds. */
    public final double[] researchOdds;
    /** a (1 + k_eq sqrt(b)), which a run never changes. */
    public final double[] researchYield;
    /** Weeks in a row in debt; once the firm is gone, weeks since then. */
    public final double[] weeksInDebt;

    public final double[] profit;
    public final double[] ownSales;
    public final double[] oemSales;
    /** Cost a week whatever is sold, which a run never changes. */
    public final double[] overhead;
    /** Investment that falls due this week. */
    public final double[] launch;

    // Segments and products.
    /** Purchase occasions of each segment this week. */
    public final double[] occasions;
    /** Utility terms that cannot change within a run. */
    public final double[] constantUtility;
    /** Share of a segment that hears of a product through channels, its own or pooled. */
    public final double[] reach;
    /** Choice probabilities. */
    public final double[] share;
    /** Sum in the logit's denominator over e to the {@link #shift}, by segment. */
    public final double[] denominator;
    /** What utilities were shifted by so that none overflows, by segment. */
    public final double[] shift;
    /** Inner sums, by nest; zero where unused. */
    public final double[] nestSum;
    /** Share within its nest, by segment and product. */
    public final double[] within;

    // Market.
    /** (1+g_M)^t. */
    public double growth = 1;
    /** (1-g_mat)^t. */
    public double materialFactor = 1;

    /** Yuan a week. */
    public double consumerSurplus;
    /** Weeks in a row in which the industry margin invited entry. */
    public double invitingWeeks;

    /** Whether any segment cares for the installed base. */
    public boolean networkMatters;
    /** Whether any nest is closer than plain logit. */
    public boolean nestsMatter;
    /** Whether flaws weigh by the price. */
    public boolean priceForgives;
    /** 1 / N. */
    public double perPerson;
    /** Whether each person buys once. */
    public boolean buyOnce;
    /** g_q t: how far the frontier has moved on. */
    public double aging;
    /** How many products have not come to market yet. */
    public int toEnter;
    /** Whether any product's price can move. */
    public boolean pricesMove;

    // Scratch of the pricing mechanism: one firm's products and its first-order conditions.
    public final int[] group;
    public final double[] best;
    public final double[] jacobian;
    public final double[] rightHandSide;

    /** Room for a run of this plan. */
    public State(Plan plan) {
        int products = plan.products();
        int firms = plan.firms();
        int cells = plan.segments() * products;
        in = new Inputs(plan);
        passing = passing(plan);
        price = new double[products];
        quality = new double[products];
        reputation = new double[products];
        awareness = new double[products];
        awarenessBefore = new double[products];
        installedBase = new double[products];
        waitingList = new double[products];
        active = new double[products];
        entered = new double[products];
        drop = new double[products];
        unitCost = new double[products];
        freshDemand = new double[products];
        attempts = new double[products];
        capacity = new double[products];
        sales = new double[products];
        staying = new double[products];
        quitters = new double[products];
        effectiveQuality = new double[products];
        ownBrand = new double[products];
        networkTerm = new double[products];
        presence = new double[products];
        brand = new double[firms];
        cash = new double[firms];
        output = new double[firms];
        learningExponent = new double[firms];
        alive = new double[firms];
        started = new double[firms];
        phase = new double[firms];
        dumpLoss = new double[firms];
        research = new double[firms];
        researchOdds = new double[firms];
        researchYield = new double[firms];
        weeksInDebt = new double[firms];
        profit = new double[firms];
        ownSales = new double[firms];
        oemSales = new double[firms];
        overhead = new double[firms];
        launch = new double[firms];
        occasions = new double[plan.segments()];
        constantUtility = new double[cells];
        reach = new double[cells];
        share = new double[cells];
        denominator = new double[plan.segments()];
        shift = new double[plan.segments()];
        nestSum = new double[Math.max(1, plan.nests())];
        within = new double[cells];
        group = new int[products];
        best = new double[products];
        jacobian = new double[products * products];
        rightHandSide = new double[products];
    }

    /** Numbers that a run starts from, or that its weeks read, and no constant of a run is made of. */
    private static BitSet passing(Plan plan) {
        BitSet slots = new BitSet();
        for (MarketParameter p : EnumSet.of(PURCHASE_OCCASIONS, MARKET_GROWTH, DEMAND_NOISE)) {
            slots.set(plan.market(p));
        }
        for (SegmentParameter p : EnumSet.of(WEIGHT, QUALITY_SENSITIVITY, BRAND_SENSITIVITY, PRICE_SENSITIVITY)) {
            slots.set(plan.segment(p), plan.segment(p) + plan.segments());
        }
        for (FirmParameter p : EnumSet.of(FirmParameter.BRAND, CASH, CREDIT_LINE)) {
            slots.set(plan.firm(p), plan.firm(p) + plan.firms());
        }
        for (ProductParameter p : EnumSet.of(PRICE, QUALITY, RELIABILITY, AWARENESS, MATERIAL_COST, CONVERSION_COST)) {
            slots.set(plan.product(p), plan.product(p) + plan.products());
        }
        return slots;
    }

    /** Sets the numbers of the run to come: {@code numbers} has one value per slot of the plan. */
    public void load(double[] numbers, Chance luck) {
        sameConstants = in.load(numbers, passing) && loaded;
        loaded = true;
        chance = luck;
    }

    /** Empties what a run builds up, ready for the mechanisms to set their starting values. */
    public void clear() {
        Arrays.fill(awarenessBefore, 0);
        Arrays.fill(entered, 0);
        Arrays.fill(started, 0);
        Arrays.fill(phase, BASE);
        Arrays.fill(dumpLoss, 0);
        Arrays.fill(weeksInDebt, 0);
        Arrays.fill(oemSales, 0);
        Arrays.fill(launch, 0);
        Arrays.fill(quitters, 0);
        Arrays.fill(within, 1);
        Arrays.fill(networkTerm, 0);
        growth = 1;
        materialFactor = 1;
        invitingWeeks = 0;
        consumerSurplus = 0;
    }
}
