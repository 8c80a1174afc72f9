package caselab.model.lanes;

import caselab.model.Plan;
import caselab.model.State;

/**
 * Where the runs of a batch stand, and the scratch space of one week. Fields are those of {@link State}, item after
 * item, with as many values each as there are lanes.
 */
final class LaneState {

    /** One run each: its numbers, what of it never changes, and room for the steps that are taken one at a time. */
    final State[] single;

    final LaneInputs in;
    final WideExp math;
    /** Runs in this batch. */
    int lanes;
    /** 1 where a number has left the range this executor can hold: that run is played again, alone. */
    final double[] astray;

    // Products.
    final double[] price;
    final double[] quality;
    final double[] reputation;
    final double[] awareness;
    final double[] awarenessBefore;
    final double[] installedBase;
    final double[] waitingList;
    final double[] active;
    final double[] drop;
    final double[] unitCost;
    final double[] freshDemand;
    final double[] attempts;
    final double[] capacity;
    final double[] sales;
    final double[] staying;
    final double[] quitters;
    final double[] effectiveQuality;
    final double[] ownBrand;
    final double[] networkTerm;
    final double[] presence;
    final double[] best;
    /** What makes people aware whatever is sold: beta_p + k_ad ln(1 + ad), which a run never changes. */
    final double[] spontaneous;

    final double[] productScratch;
    final double[] productScratch2;

    // Firms.
    final double[] brand;
    final double[] cash;
    final double[] output;
    final double[] learningExponent;
    final double[] alive;
    final double[] started;
    final double[] phase;
    final double[] dumpLoss;
    final double[] research;
    final double[] researchOdds;
    final double[] researchYield;
    final double[] weeksInDebt;
    final double[] profit;
    final double[] ownSales;
    final double[] oemSales;
    final double[] overhead;
    final double[] launch;
    final double[] firmScratch;
    final double[] firmScratch2;

    // Segments.
    final double[] occasions;
    final double[] denominator;
    final double[] segmentScratch;

    // Segments and products: segment after segment, product after product.
    final double[] constantUtility;
    final double[] reach;
    /** Utilities, then exposure times e to them, then shares where prices need them. */
    final double[] weight;

    final double[] within;
    final double[] perQuality;
    final double[] perBrand;
    final double[] perNetwork;
    final double[] perYuan;
    final double[] nestSum;

    // Market.
    final double[] growth;
    final double[] materialFactor;
    final double[] consumerSurplus;
    final double[] perPerson;
    final double[] laneScratch;

    LaneState(Plan plan, int most) {
        single = new State[most];
        for (int l = 0; l < most; l++) {
            single[l] = new State(plan);
        }
        in = new LaneInputs(plan, most);
        int products = plan.products() * most;
        int firms = plan.firms() * most;
        int segments = plan.segments() * most;
        int cells = plan.segments() * products;
        math = new WideExp(Math.max(cells, Math.max(firms, plan.segments() * Math.max(1, plan.nests()) * most)));
        astray = new double[most];
        price = new double[products];
        quality = new double[products];
        reputation = new double[products];
        awareness = new double[products];
        awarenessBefore = new double[products];
        installedBase = new double[products];
        waitingList = new double[products];
        active = new double[products];
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
        best = new double[products];
        spontaneous = new double[products];
        productScratch = new double[products];
        productScratch2 = new double[products];
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
        firmScratch = new double[firms];
        firmScratch2 = new double[firms];
        occasions = new double[segments];
        denominator = new double[segments];
        segmentScratch = new double[segments];
        constantUtility = new double[cells];
        reach = new double[cells];
        weight = new double[cells];
        within = new double[cells];
        perQuality = new double[cells];
        perBrand = new double[cells];
        perNetwork = new double[cells];
        perYuan = new double[cells];
        nestSum = new double[plan.segments() * Math.max(1, plan.nests()) * most];
        growth = new double[most];
        materialFactor = new double[most];
        consumerSurplus = new double[most];
        perPerson = new double[most];
        laneScratch = new double[most];
    }

    /** Lays a field of one run into its lane. */
    void lay(double[] from, double[] into, int lane) {
        for (int i = 0; i < from.length; i++) {
            into[i * lanes + lane] = from[i];
        }
    }

    /** Takes a field of one run out of its lane. */
    void take(double[] from, double[] into, int lane) {
        for (int i = 0; i < into.length; i++) {
            into[i] = from[i * lanes + lane];
        }
    }
}
