package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/** The numbers of the runs side by side: a field for each parameter, item after item, lanes innermost. */
final class LaneInputs {

    private final Plan plan;
    private final double[][] fields;
    private final int[] fieldOf;
    private final int[] itemOf;
    private final double[][] loaded;
    private int lanes;

    LaneInputs(Plan plan, int most) {
        this.plan = plan;
        loaded = new double[most][plan.slots()];
        fieldOf = new int[plan.slots()];
        itemOf = new int[plan.slots()];
        int tables = plan.slots() - plan.reach();
        int count = MarketParameter.values().length
                + SegmentParameter.values().length
                + NestParameter.values().length
                + FirmParameter.values().length
                + ProductParameter.values().length;
        fields = new double[count + tables][];
        int field = lay(0, 0, MarketParameter.values().length, 1, most);
        field = lay(
                field, plan.segment(SegmentParameter.WEIGHT), SegmentParameter.values().length, plan.segments(), most);
        field = lay(field, plan.nest(NestParameter.DISSIMILARITY), NestParameter.values().length, plan.nests(), most);
        field = lay(field, plan.firm(FirmParameter.BRAND), FirmParameter.values().length, plan.firms(), most);
        field = lay(
                field, plan.product(ProductParameter.PRICE), ProductParameter.values().length, plan.products(), most);
        lay(field, plan.reach(), tables, 1, most);
    }

    private int lay(int firstField, int firstSlot, int count, int items, int most) {
        for (int k = 0; k < count; k++) {
            fields[firstField + k] = new double[items * most];
            for (int i = 0; i < items; i++) {
                fieldOf[firstSlot + k * items + i] = firstField + k;
                itemOf[firstSlot + k * items + i] = i;
            }
        }
        return firstField + count;
    }

    /** Takes over the numbers of the runs; from one batch to the next little of them changes. */
    void load(double[][] numbers, int runs) {
        boolean fresh = runs != lanes;
        lanes = runs;
        for (int lane = 0; lane < runs; lane++) {
            double[] now = numbers[lane];
            double[] before = loaded[lane];
            for (int slot = 0; slot < now.length; slot++) {
                if (fresh || now[slot] != before[slot]) {
                    fields[fieldOf[slot]][itemOf[slot] * lanes + lane] = now[slot];
                    before[slot] = now[slot];
                }
            }
        }
    }

    /** A number of the market, by lane. */
    double[] market(MarketParameter p) {
        return fields[fieldOf[plan.market(p)]];
    }

    /** A number of the segments. */
    double[] segment(SegmentParameter p) {
        return fields[fieldOf[plan.segment(p)]];
    }

    /** A number of the firms. */
    double[] firm(FirmParameter p) {
        return fields[fieldOf[plan.firm(p)]];
    }

    /** A number of the products. */
    double[] product(ProductParameter p) {
        return fields[fieldOf[plan.product(p)]];
    }

    /** A number of the nests. */
    double[] nest(NestParameter p) {
        return plan.nests() == 0 ? new double[0] : fields[fieldOf[plan.nest(p)]];
    }

    /** Whether any of the first n values passes. */
    static boolean any(double[] field, int n, DoublePredicate passes) {
        return Arrays.stream(field, 0, n).anyMatch(passes);
    }
}
