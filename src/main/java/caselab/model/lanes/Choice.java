package caselab.model.lanes;

import caselab.model.Chance;
import caselab.model.Elementary;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.Arrays;

/** Steps 3 and 4, equations 1 and 2: choice and fresh demand. */
final class Choice {

    /** Sums above e^500 are left to the simulator of one run, which shifts utilities before it exponentiates them. */
    private static final double SAFE = Elementary.exp(500);

    private Choice() {}

    /** How many people choose this week, and how far quality has aged. */
    static void market(Plan plan, LaneState s, int week) {
        double[][] weight = s.in.segment(SegmentParameter.WEIGHT);
        double[] once = s.in.market(MarketParameter.BUY_ONCE);
        double[] people = s.in.market(MarketParameter.REFERENCE_POPULATION);
        Wide.times(s.scratch, s.in.market(MarketParameter.PURCHASE_OCCASIONS), s.growth, s.lanes);
        Wide.choose(s.scratch, once, people, s.lanes);
        for (int g = 0; g < plan.segments(); g++) {
            Wide.times(s.occasions[g], s.scratch, weight[g], s.lanes);
        }
        grow(s.growth, s.in.market(MarketParameter.MARKET_GROWTH), s.lanes);
        age(s.aging, s.in.market(MarketParameter.QUALITY_DRIFT), week, s.lanes);
    }

    private static void grow(double[] growth, double[] rate, int n) {
        for (int i = 0; i < n; i++) {
            growth[i] *= 1 + rate[i];
        }
    }

    private static void age(double[] aging, double[] drift, double week, int n) {
        for (int i = 0; i < n; i++) {
            aging[i] = drift[i] * week;
        }
    }

    /** What products bring to every segment this week. */
    static void products(Plan plan, LaneState s, Traits traits) {
        int n = s.lanes;
        for (int j = 0; j < plan.products(); j++) {
            felt(s.effectiveQuality[j], s.quality[j], s.reputation[j], s.aging, n);
            Wide.times(s.presence[j], s.active[j], s.awareness[j], n);
            if (traits.buyOnce()) {
                everyone(s.presence[j], s.active[j], s.in.market(MarketParameter.BUY_ONCE), n);
            }
            s.live[j] = sold(s.active[j], n);
            if (traits.network() && s.live[j]) {
                network(s, j);
            }
        }
    }

    private static void felt(double[] out, double[] quality, double[] reputation, double[] aging, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = quality[i] * reputation[i] - aging[i];
        }
    }

    private static void everyone(double[] presence, double[] active, double[] once, int n) {
        for (int i = 0; i < n; i++) {
            presence[i] = once[i] > 0 ? active[i] : presence[i];
        }
    }

    /** Most products are sold in most runs, so that this ends soon. */
    private static boolean sold(double[] active, int n) {
        for (int i = 0; i < n; i++) {
            if (active[i] > 0) {
                return true;
            }
        }
        return false;
    }

    private static void network(LaneState s, int j) {
        onePlus(s.networkTerm[j], s.installedBase[j], s.perPerson, s.lanes);
        s.math.log(s.networkTerm[j], s.lanes);
        Wide.times(s.networkTerm[j], s.networkTerm[j], s.in.product(ProductParameter.NETWORK)[j], s.lanes);
    }

    private static void onePlus(double[] out, double[] base, double[] perPerson, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 + base[i] * perPerson[i];
        }
    }

    /** Choice weights at the prices of the state, and the demand that follows from them. */
    static void demand(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.forgiveness()) {
            Forgiveness.apply(plan, s, week);
        }
        utilities(plan, s, traits);
        if (traits.nests()) {
            Nests.weights(plan, s);
        } else {
            weights(plan, s);
        }
        denominators(plan, s, traits.nests());
        if (traits.nests()) {
            Nests.join(plan, s);
        }
        check(plan, s);
        shareOut(plan, s);
    }

    private static void utilities(Plan plan, LaneState s, Traits traits) {
        double[][] perQuality = s.in.segment(SegmentParameter.QUALITY_SENSITIVITY);
        double[][] perBrand = s.in.segment(SegmentParameter.BRAND_SENSITIVITY);
        double[][] perNetwork = s.in.segment(SegmentParameter.NETWORK_EFFECT);
        double[][] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY);
        for (int g = 0; g < plan.segments(); g++) {
            for (int j = 0; j < plan.products(); j++) {
                if (s.live[j] || traits.nests()) {
                    double[] utility = s.weight[g * plan.products() + j];
                    double[] constant = s.constantUtility[g * plan.products() + j];
                    worth(utility, constant, perQuality[g], s.effectiveQuality[j], perYuan[g], s.price[j], s.lanes);
                    Wide.addProduct(utility, perBrand[g], s.brand[plan.firmOf(j)], s.lanes);
                    if (traits.network()) {
                        Wide.addProduct(utility, perNetwork[g], s.networkTerm[j], s.lanes);
                    }
                }
            }
        }
    }

    private static void worth(
            double[] utility, double[] constant, double[] bq, double[] q, double[] alpha, double[] price, int n) {
        for (int i = 0; i < n; i++) {
            utility[i] = constant[i] + bq[i] * q[i] - alpha[i] * price[i];
        }
    }

    private static void weights(Plan plan, LaneState s) {
        for (int cell = 0; cell < s.weight.length; cell++) {
            int j = cell % plan.products();
            if (s.live[j]) {
                s.math.expTimes(s.weight[cell], s.presence[j], s.reach[cell], s.lanes);
            } else {
                Arrays.fill(s.weight[cell], 0);
            }
        }
    }

    /** The sum over products; what stands in a nest comes in with its nest. */
    private static void denominators(Plan plan, LaneState s, boolean nested) {
        double[] outside = s.in.market(MarketParameter.OUTSIDE_OPTION);
        for (int g = 0; g < plan.segments(); g++) {
            System.arraycopy(outside, 0, s.denominator[g], 0, s.lanes);
            for (int j = 0; j < plan.products(); j++) {
                if (nested ? plan.nestOf(j) < 0 : s.live[j]) {
                    Wide.add(s.denominator[g], s.weight[g * plan.products() + j], s.lanes);
                }
            }
        }
    }

    /** One comparison a segment in the end: a sum stays above once it is, and no number makes it come back. */
    private static void check(Plan plan, LaneState s) {
        for (int g = 0; g < plan.segments(); g++) {
            check(s.astray, s.denominator[g], s.lanes);
        }
    }

    private static void check(double[] astray, double[] denominator, int n) {
        for (int i = 0; i < n; i++) {
            astray[i] = denominator[i] <= SAFE ? astray[i] : 1;
        }
    }

    /** Weights become shares, and shares of this week's buyers become demand. */
    private static void shareOut(Plan plan, LaneState s) {
        int n = s.lanes;
        for (double[] demand : s.freshDemand) {
            Arrays.fill(demand, 0, n, 0);
        }
        for (int g = 0; g < plan.segments(); g++) {
            inverse(s.scratch, s.denominator[g], n);
            for (int j = 0; j < plan.products(); j++) {
                if (s.live[j]) {
                    share(s.freshDemand[j], s.weight[g * plan.products() + j], s.scratch, s.occasions[g], n);
                }
            }
        }
    }

    private static void share(double[] demand, double[] weight, double[] inverse, double[] buyers, int n) {
        for (int i = 0; i < n; i++) {
            double share = weight[i] * inverse[i];
            weight[i] = share;
            demand[i] += share * buyers[i];
        }
    }

    private static void inverse(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 / a[i];
        }
    }

    /** Turns choices into this week's demand: who is newly aware, and luck. */
    static void realise(Plan plan, LaneState s, Traits traits, int week) {
        if (!traits.buyOnce() && !traits.noise()) {
            return;
        }
        double[] once = s.in.market(MarketParameter.BUY_ONCE);
        double[] noises = s.in.market(MarketParameter.DEMAND_NOISE);
        for (int lane = 0; lane < s.lanes; lane++) {
            double noise = s.single[lane].chance.seeded() ? noises[lane] : 0;
            if (once[lane] > 0 || noise != 0) {
                for (int j = 0; j < plan.products(); j++) {
                    realise(s, j, lane, once[lane] > 0, noise == 0 ? 1 : luck(s, lane, noise, week, j));
                }
            }
        }
    }

    private static void realise(LaneState s, int j, int lane, boolean once, double luck) {
        double newlyAware = once ? Math.max(0, s.awareness[j][lane] - s.awarenessBefore[j][lane]) : 1;
        s.freshDemand[j][lane] *= newlyAware * luck;
    }

    private static double luck(LaneState s, int lane, double noise, int week, int j) {
        double drawn = s.single[lane].chance.normal(Chance.Source.DEMAND, week, j);
        return Elementary.exp(noise * drawn - noise * noise / 2);
    }
}
