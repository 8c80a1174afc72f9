package caselab.model.mechanism;

import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * A product in n equally good variants at one price: to choice and pricing, the same as n products. Each buyer takes
 * the one that suits best, which is worth {@code sigma_v ln n} more than a single one, and each further variant costs:
 *
 * <pre>
 * V_js += sigma_v,j ln n_j
 * variants_f = k_v,f sum_(j of f) (n_j - 1)
 * </pre>
 *
 * sigma_v is 1 where variants are as different as products of other makers (plain logit), the dissimilarity of the nest
 * where they stand in one, and lower where they are alike; k_v in yuan a week.
 *
 * <p>Source: identity of the logit and of the nested logit, sum of n equal terms; small variations grasped at once,
 * literature 4.
 */
final class Variants {

    private Variants() {}

    /** What the choice among variants adds to utility. */
    static double utility(State s, int j) {
        double variants = s.in.variants[j];
        return variants > 1 ? s.in.variantDifference[j] * Elementary.log(variants) : 0;
    }

    /** Set-up of the further variants of a firm's products, yuan a week. */
    static double cost(Plan plan, State s, int f) {
        double further = 0;
        for (int j : plan.productsOf(f)) {
            further += s.in.variants[j] - 1;
        }
        return s.in.variantCost[f] * further;
    }
}
