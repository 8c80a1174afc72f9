package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.Inputs;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.BitSet;
import java.util.function.DoublePredicate;

/** The numbers of the runs side by side: a field for each parameter, a row of lanes for each item. */
final class LaneInputs {

    private final Plan plan;
    private final double[][][] fields;
    /** Where the fields of the segments start, and so on. */
    private final int segments;

    private final int nests;
    private final int firms;
    private final int products;
    private final int[] fieldOf;
    private final int[] itemOf;
    private final double[][] own;
    private final CommonRows common;

    private final BitSet varies;
    private final BitSet changed;
    private int filled;

    LaneInputs(Plan plan, RowPool pool, CommonRows common) {
        this.plan = plan;
        this.common = common;
        own = pool.rows(plan.slots());
        fieldOf = new int[plan.slots()];
        itemOf = new int[plan.slots()];
        varies = new BitSet(plan.slots());
        changed = new BitSet(plan.slots());
        int tables = plan.slots() - plan.reach();
        segments = MarketParameter.values().length;
        nests = segments + SegmentParameter.values().length;
        firms = nests + NestParameter.values().length;
        products = firms + FirmParameter.values().length;
        int end = products + ProductParameter.values().length;
        fields = new double[end + tables][][];
        lay(0, segments, 0, 1);
        lay(segments, nests, plan.segment(SegmentParameter.WEIGHT), plan.segments());
        lay(nests, firms, plan.nest(NestParameter.DISSIMILARITY), plan.nests());
        lay(firms, products, plan.firm(FirmParameter.BRAND), plan.firms());
        lay(products, end, plan.product(ProductParameter.PRICE), plan.products());
        lay(end, end + tables, plan.reach(), 1);
    }

    private void lay(int from, int to, int firstSlot, int items) {
        for (int k = 0; k < to - from; k++) {
            fields[from + k] = new double[items][];
            for (int i = 0; i < items; i++) {
                fieldOf[firstSlot + k * items + i] = from + k;
                itemOf[firstSlot + k * items + i] = i;
            }
        }
    }

    /** Takes over the numbers of a run that differ from those of the run before it in this lane: mostly few. */
    void lay(Inputs run, double[] numbers, int lane) {
        for (int k = 0; k < run.changes(); k++) {
            int slot = run.changed(k);
            own[slot][lane] = numbers[slot];
            changed.set(slot);
        }
    }

    /** To be called when all runs are laid. */
    void share(int runs) {
        if (runs > filled) {
            filled = runs;
            changed.set(0, own.length);
        }
        for (int slot = changed.nextSetBit(0); slot >= 0; slot = changed.nextSetBit(slot + 1)) {
            shareSlot(slot);
        }
        changed.clear();
    }

    private void shareSlot(int slot) {
        double[] row = own[slot];
        varies.set(slot, !CommonRows.same(row, filled));
        fields[fieldOf[slot]][itemOf[slot]] = varies.get(slot) ? row : common.of(row[0]);
    }

    /** A number of the market, by lane. */
    double[] market(MarketParameter p) {
        return fields[p.ordinal()][0];
    }

    /** A number of the segments. */
    double[][] segment(SegmentParameter p) {
        return fields[segments + p.ordinal()];
    }

    /** A number of the nests. */
    double[][] nest(NestParameter p) {
        return fields[nests + p.ordinal()];
    }

    /** A number of the firms. */
    double[][] firm(FirmParameter p) {
        return fields[firms + p.ordinal()];
    }

    /** A number of the products. */
    double[][] product(ProductParameter p) {
        return fields[products + p.ordinal()];
    }

    /** Whether any run's number of the market passes. */
    boolean any(MarketParameter p, int n, DoublePredicate passes) {
        return any(plan.market(p), n, passes);
    }

    /** Whether any run's number of any segment passes. */
    boolean any(SegmentParameter p, int n, DoublePredicate passes) {
        return any(plan.segment(p), plan.segments(), n, passes);
    }

    /** Whether any run's number of any nest passes. */
    boolean any(NestParameter p, int n, DoublePredicate passes) {
        return any(plan.nest(p), plan.nests(), n, passes);
    }

    /** Whether any run's number of any firm passes. */
    boolean any(FirmParameter p, int n, DoublePredicate passes) {
        return any(plan.firm(p), plan.firms(), n, passes);
    }

    /** Whether any run's number of this firm passes. */
    boolean any(FirmParameter p, int f, int n, DoublePredicate passes) {
        return any(plan.firm(p) + f, n, passes);
    }

    /** Whether any run's number of any product passes. */
    boolean any(ProductParameter p, int n, DoublePredicate passes) {
        return any(plan.product(p), plan.products(), n, passes);
    }

    /** Whether any run's number of this product passes. */
    boolean any(ProductParameter p, int j, int n, DoublePredicate passes) {
        return any(plan.product(p) + j, n, passes);
    }

    /** Whether any product's number differs between the runs. */
    boolean varies(ProductParameter p) {
        int next = varies.nextSetBit(plan.product(p));
        return next >= 0 && next < plan.product(p) + plan.products();
    }

    private boolean any(int first, int items, int n, DoublePredicate passes) {
        for (int slot = first; slot < first + items; slot++) {
            if (any(slot, n, passes)) {
                return true;
            }
        }
        return false;
    }

    private boolean any(int slot, int n, DoublePredicate passes) {
        return any(own[slot], varies.get(slot) ? n : 1, passes);
    }

    /** Whether any of the first n values passes. */
    static boolean any(double[] row, int n, DoublePredicate passes) {
        for (int i = 0; i < n; i++) {
            if (passes.test(row[i])) {
                return true;
            }
        }
        return false;
    }
}
