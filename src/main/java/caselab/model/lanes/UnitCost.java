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
        double[][] material = s.in.product(ProductParameter.MATERIAL_COST);
        double[][] conversion = s.in.product(ProductParameter.CONVERSION_COST);
        for (int f = 0; f < plan.firms(); f++) {
            boolean learns = traits.learning().get(f);
            if (learns) {
                experience(s, traits, f);
            }
            for (int j : plan.productsOf(f)) {
                if (learns) {
                    learnt(s.unitCost[j], material[j], s.materialFactor, conversion[j], s.scratch, n);
                } else {
                    cost(s.unitCost[j], material[j], s.materialFactor, conversion[j], n);
                }
            }
        }
        decline(s.materialFactor, s.in.market(MarketParameter.MATERIAL_COST_DECLINE), n);
    }

    private static void cost(double[] out, double[] material, double[] factor, double[] conversion, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = material[i] * factor[i] + conversion[i];
        }
    }

    private static void learnt(
            double[] out, double[] material, double[] factor, double[] conversion, double[] left, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = material[i] * factor[i] + conversion[i] * left[i];
        }
    }

    /** Leaves what is left of a firm's conversion cost in the scratch row. */
    private static void experience(LaneState s, Traits traits, int f) {
        int n = s.lanes;
        double[] known = s.output[f];
        if (traits.limits()) {
            known = s.scratch;
            known(known, s.output[f], s.in.firm(FirmParameter.LEARNING_LIMIT)[f], n);
        }
        s.math.log(s.scratch, known, n);
        power(s.scratch, s.logFirstOutput[f], s.learningExponent.rows[f], n);
        s.math.exp(s.scratch, n);
    }

    /** Output never falls below what it started from. */
    private static void known(double[] out, double[] output, double[] limit, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Math.min(output[i], limit[i]);
        }
    }

    private static void power(double[] log, double[] first, double[] exponent, int n) {
        for (int i = 0; i < n; i++) {
            log[i] = exponent[i] * (log[i] - first[i]);
        }
    }

    private static void decline(double[] factor, double[] decline, int n) {
        for (int i = 0; i < n; i++) {
            factor[i] *= 1 - decline[i];
        }
    }
}
