package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoublePredicate;

/** The numbers of the runs side by side: a field for each parameter, a row of lanes for each item. */
final class LaneInputs {

    private final Plan plan;
    private final double[][][] fields;
    private final int[] fieldOf;
    private final int[] itemOf;
    private final double[][] loaded;
    private final double[][] own;
    private int lanes;

    LaneInputs(Plan plan, int most) {
        this.plan = plan;
        own = new double[plan.slots()][most];
        loaded = new double[most][plan.slots()];
        fieldOf = new int[plan.slots()];
        itemOf = new int[plan.slots()];
        int tables = plan.slots() - plan.reach();
        int count = MarketParameter.values().length
                + SegmentParameter.values().length
                + NestParameter.values().length
                + FirmParameter.values().length
                + ProductParameter.values().length;
        fields = new double[count + tables][][];
        int field = lay(0, 0, MarketParameter.values().length, 1);
        field = lay(field, plan.segment(SegmentParameter.WEIGHT), SegmentParameter.values().length, plan.segments());
        field = lay(field, plan.nest(NestParameter.DISSIMILARITY), NestParameter.values().length, plan.nests());
        field = lay(field, plan.firm(FirmParameter.BRAND), FirmParameter.values().length, plan.firms());
        field = lay(field, plan.product(ProductParameter.PRICE), ProductParameter.values().length, plan.products());
        lay(field, plan.reach(), tables, 1);
        share();
    }

    private int lay(int firstField, int firstSlot, int count, int items) {
        for (int k = 0; k < count; k++) {
            fields[firstField + k] = new double[items][];
            for (int i = 0; i < items; i++) {
                fieldOf[firstSlot + k * items + i] = firstField + k;
                itemOf[firstSlot + k * items + i] = i;
            }
        }
        return firstField + count;
    }

    /** Takes over the numbers of the runs; from one batch to the next little of them changes. */
    void load(double[][] numbers, int runs) {
        boolean changed = runs != lanes;
        lanes = runs;
        for (int lane = 0; lane < runs; lane++) {
            double[] now = numbers[lane];
            double[] before = loaded[lane];
            for (int slot = 0; slot < now.length; slot++) {
                if (now[slot] != before[slot]) {
                    own[slot][lane] = now[slot];
                    before[slot] = now[slot];
                    changed = true;
                }
            }
        }
        if (changed) {
            share();
        }
    }

    /** Numbers that are the same in every run share a row with all that are equal: less to hold in a near cache. */
    private void share() {
        Map<Double, double[]> shared = new HashMap<>();
        for (int slot = 0; slot < own.length; slot++) {
            double[] row = own[slot];
            fields[fieldOf[slot]][itemOf[slot]] = same(row, lanes) ? shared.computeIfAbsent(row[0], _ -> row) : row;
        }
    }

    private static boolean same(double[] row, int n) {
        for (int i = 1; i < n; i++) {
            if (row[i] != row[0]) {
                return false;
            }
        }
        return true;
    }

    /** A number of the market, by lane. */
    double[] market(MarketParameter p) {
        return fields[fieldOf[plan.market(p)]][0];
    }

    /** A number of the segments. */
    double[][] segment(SegmentParameter p) {
        return fields[fieldOf[plan.segment(p)]];
    }

    /** A number of the firms. */
    double[][] firm(FirmParameter p) {
        return fields[fieldOf[plan.firm(p)]];
    }

    /** A number of the products. */
    double[][] product(ProductParameter p) {
        return fields[fieldOf[plan.product(p)]];
    }

    /** A number of the nests. */
    double[][] nest(NestParameter p) {
        return plan.nests() == 0 ? new double[0][] : fields[fieldOf[plan.nest(p)]];
    }

    /** Whether any of the first n values of any row passes. */
    static boolean any(double[][] field, int n, DoublePredicate passes) {
        for (double[] row : field) {
            if (any(row, n, passes)) {
                return true;
            }
        }
        return false;
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
