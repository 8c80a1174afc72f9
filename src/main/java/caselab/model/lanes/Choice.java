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
            feel(s, j, s.effectiveQuality[j], n);
            if (s.shelvesChanged || traits.talkedOf().get(j)) {
                Wide.times(s.presence[j], s.active[j], s.awareness[j], n);
            }
            if (traits.buyOnce()) {
                everyone(s.presence[j], s.active[j], s.in.market(MarketParameter.BUY_ONCE), n);
            }
            s.live[j] = s.shelvesChanged ? sold(s.active[j], n) : s.live[j];
            if (traits.network() && s.live[j]) {
                network(s, j);
            }
        }
        s.shelvesChanged = false;
        if (!traits.forgiveness()) {
            utilities(plan, s, traits);
        }
        if (traits.nests()) {
            Nests.products(plan, s);
        }
    }

    private static void feel(LaneState s, int j, double[] felt, int n) {
        double[] quality = s.quality[j];
        double[] reputation = s.reputation[j];
        double[] aging = s.aging;
        for (int i = 0; i < n; i++) {
            felt[i] = quality[i] * reputation[i] - aging[i];
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

    /** All of utility but for the price. */
    private static void utilities(Plan plan, LaneState s, Traits traits) {
        for (int cell = 0; cell < s.utility.length; cell++) {
            int g = cell / plan.products();
            int j = cell % plan.products();
            if (s.live[j]) {
                utility(plan, s, g, j, s.utility[cell], s.constantUtility.rows[cell]);
                if (traits.network()) {
                    double[] perNetwork = s.in.segment(SegmentParameter.NETWORK_EFFECT)[g];
                    Wide.addProduct(s.utility[cell], perNetwork, s.networkTerm[j], s.lanes);
                }
            }
        }
    }

    private static void utility(Plan plan, LaneState s, int g, int j, double[] utility, double[] constant) {
        double[] perQuality = s.in.segment(SegmentParameter.QUALITY_SENSITIVITY)[g];
        double[] quality = s.effectiveQuality[j];
        double[] perBrand = s.in.segment(SegmentParameter.BRAND_SENSITIVITY)[g];
        double[] brand = s.brand[plan.firmOf(j)];
        int n = s.lanes;
        for (int i = 0; i < n; i++) {
            utility[i] = constant[i] + perQuality[i] * quality[i] + perBrand[i] * brand[i];
        }
    }

    /** Choice weights at the prices of the state, and the demand that follows from them. */
    static void demand(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.forgiveness()) {
            Forgiveness.apply(plan, s, week);
            utilities(plan, s, traits);
        }
        for (int g = 0; g < plan.segments(); g++) {
            if (traits.nests()) {
                Nests.weights(plan, s, g);
            } else {
                weights(plan, s, g);
            }
            buyers(s, g, s.buyersPerWeight[g], s.astray, s.lanes);
        }
        shareOut(plan, s);
    }

    private static void weights(Plan plan, LaneState s, int g) {
        double[] before = s.in.market(MarketParameter.OUTSIDE_OPTION);
        double[] sum = s.denominator[g];
        boolean none = true;
        for (int j = 0; j < plan.products(); j++) {
            if (s.live[j]) {
                s.weigh(g, j, g * plan.products() + j, before);
                before = sum;
                none = false;
            }
        }
        if (none) {
            System.arraycopy(before, 0, sum, 0, s.lanes);
        }
    }

    private static void buyers(LaneState s, int g, double[] perWeight, double[] astray, int n) {
        double[] denominator = s.denominator[g];
        double[] inverse = s.inverse[g];
        double[] people = s.occasions[g];
        for (int i = 0; i < n; i++) {
            double share = 1 / denominator[i];
            inverse[i] = share;
            perWeight[i] = people[i] * share;
            astray[i] += denominator[i];
        }
    }

    /** Each segment's buyers of this week, by weight. */
    private static void shareOut(Plan plan, LaneState s) {
        for (int j = 0; j < plan.products(); j++) {
            if (s.live[j]) {
                shareOut(plan, s, j, s.freshDemand[j]);
            } else {
                Arrays.fill(s.freshDemand[j], 0, s.lanes, 0);
            }
        }
    }

    /** Three segments in one loop, as most markets have, spare the reading and writing of the sum. */
    private static void shareOut(Plan plan, LaneState s, int j, double[] demand) {
        int products = plan.products();
        double[][] people = s.buyersPerWeight;
        int g = 1;
        if (plan.segments() >= 3) {
            double[] second = s.weight[products + j];
            double[] third = s.weight[2 * products + j];
            sum(demand, s.weight[j], people[0], second, people[1], third, people[2], s.lanes);
            g = 3;
        } else {
            Wide.times(demand, s.weight[j], people[0], s.lanes);
        }
        for (; g < plan.segments(); g++) {
            Wide.addProduct(demand, s.weight[g * products + j], people[g], s.lanes);
        }
    }

    private static void sum(
            double[] out, double[] a, double[] u, double[] b, double[] v, double[] c, double[] w, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * u[i] + b[i] * v[i] + c[i] * w[i];
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
            double noise = s.seeded[lane] * noises[lane];
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
