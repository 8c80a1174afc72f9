package caselab.model.lanes;

import caselab.model.Plan;
import caselab.model.State;

/**
 * Where the runs of a batch stand, and the scratch space of one week. Fields are those of {@link State}, a row of lanes
 * for each item. Rows are arrays of their own, because loops over several offsets into arrays do not become vector
 * code.
 */
final class LaneState {

    /** One run each: its numbers, what of it never changes, and room for the steps that are taken one at a time. */
    final State[] single;

    final CommonRows common;
    final LaneInputs in;
    final WideExp math;
    /** Runs in this batch. */
    int lanes;
    /**
     * Sum of all denominators so far, which are positive: beyond what this executor can hold, a run is played alone.
     */
    final double[] astray;

    /** Before this week nobody enters. */
    double nextEntry;
    /** Whether any firm was in debt last week. */
    boolean inDebt;

    /** Where the luck of research starts. */
    final long[] researchKey;

    /** Whether some run sells the product this week. */
    final boolean[] live;

    // Products.
    final double[][] price;
    final double[][] quality;
    final double[][] reputation;
    final double[][] awareness;
    final double[][] awarenessBefore;
    final double[][] installedBase;
    final double[][] waitingList;
    final double[][] active;
    final double[][] drop;
    final double[][] unitCost;
    final double[][] freshDemand;
    final double[][] attempts;
    final double[][] capacity;
    final double[][] sales;
    final double[][] staying;
    final double[][] quitters;
    final double[][] effectiveQuality;
    final double[][] networkTerm;
    final double[][] presence;
    final double[][] best;
    /** What a yuan net of the channel's fee takes at the till. */
    final double[][] perNet;
    /** What makes people aware whatever is sold: beta_p + k_ad ln(1 + ad), which a run never changes. */
    final double[][] spontaneous;

    // Firms.
    final double[][] brand;
    final double[][] cash;
    final double[][] output;
    final double[][] learningExponent;
    /** Of the output a firm starts with, which is never zero. */
    final double[][] logFirstOutput;

    final double[][] alive;
    final double[][] started;
    final double[][] phase;
    final double[][] dumpLoss;
    final double[][] research;
    final double[][] researchOdds;
    final double[][] researchYield;
    final double[][] weeksInDebt;
    final double[][] profit;
    final double[][] ownSales;
    final double[][] oemSales;
    final double[][] overhead;
    final double[][] launch;

    // Segments.
    final double[][] occasions;
    final double[][] denominator;
    final double[][] inverse;
    /** Yuan per unit of utility; 0 where buyers do not care for the price. */
    final double[][] yuan;

    // Segments and products: segment after segment, product after product.
    /** Rows of its own, or common ones: to be read only. */
    final double[][] constantUtility;

    final double[][] ownConstantUtility;
    final double[][] reach;
    final double[][] ownReach;
    /** Utilities, then exposure times e to them; over the denominator they are shares. */
    final double[][] weight;

    final double[][] within;
    final double[][] nestSum;

    // Market.
    final double[] growth;
    final double[] materialFactor;
    final double[] consumerSurplus;
    final double[] perPerson;
    /** What all firms together owe, or twice that. */
    final double[] debt;
    /** How far the frontier has moved on. */
    final double[] aging;

    final double[] scratch;
    final double[] scratch2;
    final double[] scratch3;

    LaneState(Plan plan, int most) {
        single = new State[most];
        for (int l = 0; l < most; l++) {
            single[l] = new State(plan);
        }
        common = new CommonRows(most);
        in = new LaneInputs(plan, most, common);
        int products = plan.products();
        int firms = plan.firms();
        int cells = plan.segments() * products;
        live = new boolean[products];
        math = new WideExp(most);
        researchKey = new long[most];
        astray = new double[most];
        price = new double[products][most];
        quality = new double[products][most];
        reputation = new double[products][most];
        awareness = new double[products][most];
        awarenessBefore = new double[products][most];
        installedBase = new double[products][most];
        waitingList = new double[products][most];
        active = new double[products][most];
        drop = new double[products][most];
        unitCost = new double[products][most];
        freshDemand = new double[products][most];
        attempts = new double[products][most];
        capacity = new double[products][most];
        sales = new double[products][most];
        staying = new double[products][most];
        quitters = new double[products][most];
        effectiveQuality = new double[products][most];
        networkTerm = new double[products][most];
        presence = new double[products][most];
        best = new double[products][most];
        perNet = new double[products][most];
        spontaneous = new double[products][most];
        brand = new double[firms][most];
        cash = new double[firms][most];
        output = new double[firms][most];
        learningExponent = new double[firms][most];
        logFirstOutput = new double[firms][most];
        alive = new double[firms][most];
        started = new double[firms][most];
        phase = new double[firms][most];
        dumpLoss = new double[firms][most];
        research = new double[firms][most];
        researchOdds = new double[firms][most];
        researchYield = new double[firms][most];
        weeksInDebt = new double[firms][most];
        profit = new double[firms][most];
        ownSales = new double[firms][most];
        oemSales = new double[firms][most];
        overhead = new double[firms][most];
        launch = new double[firms][most];
        occasions = new double[plan.segments()][most];
        denominator = new double[plan.segments()][most];
        inverse = new double[plan.segments()][most];
        yuan = new double[plan.segments()][most];
        constantUtility = new double[cells][most];
        ownConstantUtility = new double[cells][most];
        reach = new double[cells][most];
        ownReach = new double[cells][most];
        weight = new double[cells][most];
        within = new double[cells][most];
        nestSum = new double[plan.segments() * plan.nests()][most];
        growth = new double[most];
        materialFactor = new double[most];
        consumerSurplus = new double[most];
        perPerson = new double[most];
        debt = new double[most];
        aging = new double[most];
        scratch = new double[most];
        scratch2 = new double[most];
        scratch3 = new double[most];
    }

    /** Lays a field of one run into its lane. */
    void lay(double[] from, double[][] into, int lane) {
        for (int i = 0; i < from.length; i++) {
            into[i][lane] = from[i];
        }
    }

    /** Takes a field of one run out of its lane. */
    void take(double[][] from, double[] into, int lane) {
        for (int i = 0; i < into.length; i++) {
            into[i] = from[i][lane];
        }
    }
}
