package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;

/** Step 2, equation 4: learning by doing. */
final class UnitCost {

    private UnitCost() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        int n = s.lanes;
        double[] material = s.in.product(ProductParameter.MATERIAL_COST);
        double[] conversion = s.in.product(ProductParameter.CONVERSION_COST);
        if (traits.learning()) {
            experience(plan, s);
        }
        for (int j = 0; j < plan.products(); j++) {
            Wide.product(s.unitCost, j * n, material, j * n, s.materialFactor, 0, n);
            if (traits.learning()) {
                Wide.addProduct(s.unitCost, j * n, conversion, j * n, s.firmScratch, plan.firmOf(j) * n, n);
            } else {
                Wide.addFrom(s.unitCost, j * n, conversion, j * n, n);
            }
        }
        decline(s.materialFactor, s.in.market(MarketParameter.MATERIAL_COST_DECLINE), n);
    }

    /** Leaves what is left of each firm's conversion cost in the scratch field. */
    private static void experience(Plan plan, LaneState s) {
        int n = plan.firms() * s.lanes;
        double[] first = s.in.firm(FirmParameter.INITIAL_OUTPUT);
        larger(s.firmScratch, s.output, first, n);
        Wide.least(s.firmScratch, s.firmScratch, s.in.firm(FirmParameter.LEARNING_LIMIT), n);
        Wide.quotient(s.firmScratch, s.firmScratch, first, n);
        s.math.log(s.firmScratch, n);
        Wide.times(s.firmScratch, s.firmScratch, s.learningExponent, n);
        s.math.exp(s.firmScratch, n);
    }

    private static void larger(double[] out, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] > b[i] ? a[i] : b[i];
        }
    }

    private static void decline(double[] factor, double[] decline, int n) {
        for (int i = 0; i < n; i++) {
            factor[i] *= 1 - decline[i];
        }
    }
}
