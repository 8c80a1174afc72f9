package caselab.model.lanes;

import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Plan;
import caselab.model.SegmentParameter;
import java.util.Arrays;

/**
 * Steps 3 and 4 where products stand in nests: weights within a nest, and what the nest weighs as a whole. Where nobody
 * can buy, 1 stands in for exposure until its logarithm is taken, and the weight is set to nothing after.
 */
final class Nests {

    private Nests() {}

    /** What of it a run never changes. */
    static void start(LaneState s) {
        double[][] sigma = s.in.nest(NestParameter.DISSIMILARITY);
        for (int h = 0; h < sigma.length; h++) {
            Wide.inverse(s.closeness[h], sigma[h], s.lanes);
        }
        for (int cell = 0; cell < s.reach.rows.length; cell++) {
            orOne(s.logReach[cell], s.reach.rows[cell], s.lanes);
            s.math.log(s.logReach[cell], s.lanes);
        }
    }

    /** What products bring to all segments this week. */
    static void products(Plan plan, LaneState s) {
        for (int j = 0; j < plan.products(); j++) {
            if (s.live[j] && plan.nestOf(j) >= 0) {
                orOne(s.logPresence[j], s.presence[j], s.lanes);
                s.math.log(s.logPresence[j], s.lanes);
            }
        }
    }

    /** From utilities of a segment to weights, which are summed up. */
    static void weights(Plan plan, LaneState s, int g) {
        System.arraycopy(s.in.market(MarketParameter.OUTSIDE_OPTION), 0, s.denominator[g], 0, s.lanes);
        for (int j = 0; j < plan.products(); j++) {
            int cell = g * plan.products() + j;
            if (!s.live[j]) {
                Arrays.fill(s.weight[cell], 0);
            } else if (plan.nestOf(j) < 0) {
                s.weigh(g, j, cell, s.denominator[g]);
            } else {
                lessPrice(s, g, j, s.weight[cell], s.utility[cell], s.lanes);
                closer(s, j, cell, s.closeness[plan.nestOf(j)], s.weight[cell], s.lanes);
                s.math.exp(s.weight[cell], s.lanes);
                hide(s.weight[cell], s.presence[j], s.reach.rows[cell], s.lanes);
            }
        }
        for (int h = 0; h < plan.nests(); h++) {
            join(plan, s, g, h);
        }
    }

    private static void lessPrice(LaneState s, int g, int j, double[] out, double[] utility, int n) {
        double[] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY)[g];
        double[] price = s.price[j];
        for (int i = 0; i < n; i++) {
            out[i] = utility[i] - perYuan[i] * price[i];
        }
    }

    /** From a utility to ln E^(1/sigma). */
    private static void closer(LaneState s, int j, int cell, double[] closeness, double[] utility, int n) {
        double[] presence = s.logPresence[j];
        double[] reach = s.logReach[cell];
        for (int i = 0; i < n; i++) {
            utility[i] = (utility[i] + presence[i] + reach[i]) * closeness[i];
        }
    }

    private static void hide(double[] weight, double[] presence, double[] reach, int n) {
        for (int i = 0; i < n; i++) {
            weight[i] *= Math.signum(presence[i] * reach[i]);
        }
    }

    /** Adds D^sigma of a nest to the denominator and turns weights within the nest into weights in the segment. */
    private static void join(Plan plan, LaneState s, int g, int h) {
        double[] sum = s.nestSum[g * plan.nests() + h];
        sum(plan, s, g, h, sum);
        orOne(s.scratch2, sum, s.lanes);
        power(s, s.scratch2, s.in.nest(NestParameter.DISSIMILARITY)[h]);
        orNone(s.scratch, sum, s.lanes);
        Wide.add(s.denominator[g], s.scratch, s.lanes);
        Wide.inverse(s.scratch2, s.scratch2, s.lanes);
        for (int j = 0; j < plan.products(); j++) {
            if (plan.nestOf(j) == h) {
                int cell = g * plan.products() + j;
                share(s.within[cell], s.weight[cell], s.scratch2, s.scratch, s.lanes);
            }
        }
    }

    private static void sum(Plan plan, LaneState s, int g, int h, double[] sum) {
        Arrays.fill(sum, 0);
        for (int j = 0; j < plan.products(); j++) {
            if (s.live[j] && plan.nestOf(j) == h) {
                Wide.add(sum, s.weight[g * plan.products() + j], s.lanes);
            }
        }
    }

    private static void share(double[] within, double[] weight, double[] perSum, double[] nest, int n) {
        for (int i = 0; i < n; i++) {
            double share = weight[i] * perSum[i];
            within[i] = share;
            weight[i] = share * nest[i];
        }
    }

    /** Leaves D^sigma in the scratch row. */
    private static void power(LaneState s, double[] sum, double[] sigma) {
        System.arraycopy(sum, 0, s.scratch, 0, s.lanes);
        s.math.log(s.scratch, s.lanes);
        Wide.times(s.scratch, s.scratch, sigma, s.lanes);
        s.math.exp(s.scratch, s.lanes);
    }

    /** 1 where a is nothing; a is never below. */
    private static void orOne(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] + (1 - Math.signum(a[i]));
        }
    }

    private static void orNone(double[] out, double[] a, int n) {
        for (int i = 0; i < n; i++) {
            out[i] *= Math.signum(a[i]);
        }
    }
}
