package caselab.model.lanes;

import caselab.model.Plan;
import caselab.model.SegmentParameter;
import caselab.model.State;
import java.util.List;

/**
 * Where the runs of a batch stand, and the scratch space of one week. Fields are those of {@link State}, a row of lanes
 * for each item. Rows are arrays of their own, because loops over several offsets into arrays do not become vector
 * code.
 */
final class LaneState {

    /** One run each: its numbers, what of it never changes, and room for the steps that are taken one at a time. */
    final State[] single;

    final RowPool pool;
    final CommonRows common;
    final LaneInputs in;
    WideMath math;
    /** Runs in this batch. */
    int lanes;
    /**
     * Sum of all denominators so far, which are positive: beyond what this executor can hold, a run is played alone.
     */
    final double[] astray;

    /** Before this week nobody enters. */
    double nextEntry;
    /** The same for each run. */
    final double[] entryDue;

    /** Whether any product has come to market or left it since last week. */
    boolean shelvesChanged;
    /** Whether any firm was in debt last week. */
    boolean inDebt;

    /** Where the luck of research starts. */
    final long[] researchKey;
    /** 1 where a run is one of chance, 0 where all is as it is to be expected. */
    final double[] seeded;

    boolean anySeeded;

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
    /** Rows of its own, or those of fresh demand: {@link Supply#join}. */
    final double[][] attempts;

    final double[][] ownAttempts;
    final double[][] capacity;
    /** Rows of its own, or those of attempts: {@link Supply#join}. */
    final double[][] sales;

    final double[][] ownSales;
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
    final Laid learningExponent;
    /** Of the output a firm starts with, which is never zero. */
    final double[][] logFirstOutput;

    final double[][] alive;
    final double[][] started;
    final double[][] phase;
    final double[][] dumpLoss;
    final double[][] research;
    final double[][] researchOdds;
    final Laid researchYield;
    final double[][] weeksInDebt;
    final double[][] profit;
    /** Rows of its own, or those of the sales of a firm's only product: {@link Supply#join}. */
    final double[][] firmSales;

    final double[][] ownFirmSales;
    final double[][] oemSales;
    final Laid overhead;
    final double[][] launch;

    // Segments.
    final double[][] occasions;
    final double[][] denominator;
    final double[][] inverse;
    /** Purchase occasions over the denominator. */
    final double[][] buyersPerWeight;
    /** Yuan per unit of utility; 0 where buyers do not care for the price. */
    final double[][] yuan;

    // Segments and products: segment after segment, product after product.
    final Laid constantUtility;

    final Laid reach;
    /** All of utility but for the price. */
    final double[][] utility;
    /** Exposure times e to the utility; over the denominator they are shares. */
    final double[][] weight;

    final double[][] within;
    final double[][] nestSum;
    /** 1 / sigma of each nest. */
    final double[][] closeness;

    final double[][] logReach;
    final double[][] logPresence;

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
        pool = new RowPool(most);
        common = new CommonRows(pool);
        in = new LaneInputs(plan, pool, common);
        int products = plan.products();
        int firms = plan.firms();
        int cells = plan.segments() * products;
        live = new boolean[products];
        math = new PlainMath(most, pool);
        researchKey = new long[most];
        seeded = pool.row();
        astray = pool.row();
        entryDue = pool.row();
        price = pool.rows(products);
        quality = pool.rows(products);
        reputation = pool.rows(products);
        awareness = pool.rows(products);
        awarenessBefore = pool.rows(products);
        installedBase = pool.rows(products);
        waitingList = pool.rows(products);
        active = pool.rows(products);
        drop = pool.rows(products);
        unitCost = pool.rows(products);
        freshDemand = pool.rows(products);
        ownAttempts = pool.rows(products);
        attempts = ownAttempts.clone();
        capacity = pool.rows(products);
        ownSales = pool.rows(products);
        sales = ownSales.clone();
        staying = pool.rows(products);
        quitters = pool.rows(products);
        effectiveQuality = pool.rows(products);
        networkTerm = pool.rows(products);
        presence = pool.rows(products);
        best = pool.rows(products);
        perNet = pool.rows(products);
        spontaneous = pool.rows(products);
        brand = pool.rows(firms);
        cash = pool.rows(firms);
        output = pool.rows(firms);
        learningExponent = new Laid(firms, most, pool, common);
        logFirstOutput = pool.rows(firms);
        alive = pool.rows(firms);
        started = pool.rows(firms);
        phase = pool.rows(firms);
        dumpLoss = pool.rows(firms);
        research = pool.rows(firms);
        researchOdds = pool.rows(firms);
        researchYield = new Laid(firms, most, pool, common);
        weeksInDebt = pool.rows(firms);
        profit = pool.rows(firms);
        ownFirmSales = pool.rows(firms);
        firmSales = ownFirmSales.clone();
        oemSales = pool.rows(firms);
        overhead = new Laid(firms, most, pool, common);
        launch = pool.rows(firms);
        occasions = pool.rows(plan.segments());
        denominator = pool.rows(plan.segments());
        inverse = pool.rows(plan.segments());
        buyersPerWeight = pool.rows(plan.segments());
        yuan = pool.rows(plan.segments());
        constantUtility = new Laid(cells, most, pool, common);
        reach = new Laid(cells, most, pool, common);
        utility = pool.rows(cells);
        weight = pool.rows(cells);
        within = pool.rows(cells);
        closeness = pool.rows(plan.nests());
        logReach = pool.rows(plan.nests() > 0 ? cells : 0);
        logPresence = pool.rows(plan.nests() > 0 ? products : 0);
        nestSum = pool.rows(plan.segments() * plan.nests());
        growth = pool.row();
        materialFactor = pool.row();
        consumerSurplus = pool.row();
        perPerson = pool.row();
        debt = pool.row();
        aging = pool.row();
        scratch = pool.row();
        scratch2 = pool.row();
        scratch3 = pool.row();
    }

    /** To be called when what a run never changes is laid into all lanes. */
    void share() {
        for (Laid field : List.of(constantUtility, reach, learningExponent, researchYield, overhead)) {
            field.share(lanes);
        }
    }

    /** Weighs product j in segment g, and adds that to what came before. */
    void weigh(int g, int j, int cell, double[] before) {
        math.weigh(
                utility[cell],
                in.segment(SegmentParameter.PRICE_SENSITIVITY)[g],
                price[j],
                presence[j],
                reach.rows[cell],
                before,
                denominator[g],
                weight[cell],
                lanes);
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
