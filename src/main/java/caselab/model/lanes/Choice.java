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

    /** How many people choose this week. */
    static void market(Plan plan, LaneState s, int week) {
        double[] weight = s.in.segment(SegmentParameter.WEIGHT);
        double[] once = s.in.market(MarketParameter.BUY_ONCE);
        double[] people = s.in.market(MarketParameter.REFERENCE_POPULATION);
        Wide.times(s.laneScratch, s.in.market(MarketParameter.PURCHASE_OCCASIONS), s.growth, s.lanes);
        Wide.choose(s.laneScratch, once, people, s.lanes);
        for (int g = 0; g < plan.segments(); g++) {
            Wide.product(s.occasions, g * s.lanes, s.laneScratch, 0, weight, g * s.lanes, s.lanes);
        }
        grow(s.growth, s.in.market(MarketParameter.MARKET_GROWTH), s.lanes);
        age(s.laneScratch, s.in.market(MarketParameter.QUALITY_DRIFT), week, s.lanes);
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

    /** What products bring to every segment this week; {@link #market} has left their ageing in the scratch row. */
    static void products(Plan plan, LaneState s, Traits traits) {
        int n = s.lanes;
        int all = plan.products() * n;
        Wide.times(s.effectiveQuality, s.quality, s.reputation, all);
        Wide.times(s.presence, s.active, s.awareness, all);
        for (int j = 0; j < plan.products(); j++) {
            subtract(s.effectiveQuality, j * n, s.laneScratch, n);
            System.arraycopy(s.brand, plan.firmOf(j) * n, s.ownBrand, j * n, n);
            if (traits.buyOnce()) {
                everyone(s.presence, s.active, j * n, s.in.market(MarketParameter.BUY_ONCE), n);
            }
        }
        if (traits.network()) {
            network(plan, s);
        }
    }

    private static void subtract(double[] out, int o, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] -= a[i];
        }
    }

    private static void everyone(double[] presence, double[] active, int o, double[] once, int n) {
        for (int i = 0; i < n; i++) {
            presence[o + i] = once[i] > 0 ? active[o + i] : presence[o + i];
        }
    }

    private static void network(Plan plan, LaneState s) {
        int n = s.lanes;
        for (int j = 0; j < plan.products(); j++) {
            onePlus(s.networkTerm, s.installedBase, j * n, s.perPerson, n);
        }
        s.math.log(s.networkTerm, plan.products() * n);
        Wide.times(s.networkTerm, s.networkTerm, s.in.product(ProductParameter.NETWORK), plan.products() * n);
    }

    private static void onePlus(double[] out, double[] base, int o, double[] perPerson, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] = 1 + base[o + i] * perPerson[i];
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
        int n = plan.products() * s.lanes;
        for (int g = 0; g < plan.segments(); g++) {
            int from = g * n;
            worth(s.weight, from, s.constantUtility, s.perQuality, s.effectiveQuality, s.perBrand, s.ownBrand, n);
            Wide.subtractProduct(s.weight, from, s.perYuan, from, s.price, 0, n);
            if (traits.network()) {
                Wide.addProduct(s.weight, from, s.perNetwork, from, s.networkTerm, 0, n);
            }
        }
    }

    private static void worth(
            double[] utility, int o, double[] constant, double[] bq, double[] q, double[] bb, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            utility[o + i] = constant[o + i] + bq[o + i] * q[i] + bb[o + i] * b[i];
        }
    }

    private static void weights(Plan plan, LaneState s) {
        int n = plan.products() * s.lanes;
        s.math.exp(s.weight, plan.segments() * n);
        for (int g = 0; g < plan.segments(); g++) {
            expose(s.weight, g * n, s.presence, s.reach, n);
        }
    }

    private static void expose(double[] weight, int o, double[] presence, double[] reach, int n) {
        for (int i = 0; i < n; i++) {
            weight[o + i] *= presence[i] * reach[o + i];
        }
    }

    /** The sum over products; what stands in a nest comes in with its nest. */
    private static void denominators(Plan plan, LaneState s, boolean nested) {
        int n = s.lanes;
        double[] outside = s.in.market(MarketParameter.OUTSIDE_OPTION);
        for (int g = 0; g < plan.segments(); g++) {
            System.arraycopy(outside, 0, s.denominator, g * n, n);
            for (int j = 0; j < plan.products(); j++) {
                if (!nested || plan.nestOf(j) < 0) {
                    Wide.addFrom(s.denominator, g * n, s.weight, (g * plan.products() + j) * n, n);
                }
            }
        }
    }

    private static void check(Plan plan, LaneState s) {
        for (int g = 0; g < plan.segments(); g++) {
            for (int i = 0; i < s.lanes; i++) {
                s.astray[i] = s.denominator[g * s.lanes + i] <= SAFE ? s.astray[i] : 1;
            }
        }
    }

    /** Weights become shares, and shares of this week's buyers become demand. */
    private static void shareOut(Plan plan, LaneState s) {
        int n = s.lanes;
        int products = plan.products();
        inverse(s.segmentScratch, s.denominator, plan.segments() * n);
        Arrays.fill(s.freshDemand, 0, products * n, 0);
        for (int g = 0; g < plan.segments(); g++) {
            for (int j = 0; j < products; j++) {
                int cell = (g * products + j) * n;
                Wide.product(s.weight, cell, s.weight, cell, s.segmentScratch, g * n, n);
                Wide.addProduct(s.freshDemand, j * n, s.weight, cell, s.occasions, g * n, n);
            }
        }
    }

    private static void inverse(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = 1 / a[i];
        }
    }

    /** Turns choices into this week's demand: who is newly aware, and luck. */
    static void realise(Plan plan, LaneState s, int week) {
        double[] once = s.in.market(MarketParameter.BUY_ONCE);
        double[] noises = s.in.market(MarketParameter.DEMAND_NOISE);
        for (int lane = 0; lane < s.lanes; lane++) {
            double noise = s.single[lane].chance.seeded() ? noises[lane] : 0;
            if (once[lane] > 0 || noise != 0) {
                for (int j = 0; j < plan.products(); j++) {
                    int i = j * s.lanes + lane;
                    double newlyAware = once[lane] > 0 ? Math.max(0, s.awareness[i] - s.awarenessBefore[i]) : 1;
                    s.freshDemand[i] *= newlyAware * (noise == 0 ? 1 : luck(s, lane, noise, week, j));
                }
            }
        }
    }

    private static double luck(LaneState s, int lane, double noise, int week, int j) {
        double drawn = s.single[lane].chance.normal(Chance.Source.DEMAND, week, j);
        return Elementary.exp(noise * drawn - noise * noise / 2);
    }
}
