package caselab.model.lanes;

import caselab.model.NestParameter;
import caselab.model.Plan;
import java.util.Arrays;

/** Steps 3 and 4 where products stand in nests: weights within a nest, and what the nest weighs as a whole. */
final class Nests {

    private Nests() {}

    /** From utilities of a segment to weights, which are summed up. */
    static void weights(Plan plan, LaneState s, int g) {
        for (int j = 0; j < plan.products(); j++) {
            int cell = g * plan.products() + j;
            weight(plan, s, j, cell);
            if (plan.nestOf(j) < 0) {
                Wide.add(s.denominator[g], s.weight[cell], s.lanes);
            }
        }
        join(plan, s, g);
    }

    /** From a utility to E^(1/sigma), or E outside of nests. */
    private static void weight(Plan plan, LaneState s, int j, int cell) {
        int n = s.lanes;
        double[] weight = s.weight[cell];
        exposure(s.scratch, s.presence[j], s.reach[cell], n);
        s.math.log(s.scratch, n);
        Wide.add(weight, s.scratch, n);
        if (plan.nestOf(j) >= 0) {
            closer(weight, sigma(s)[plan.nestOf(j)], n);
        }
        s.math.exp(weight, n);
        hide(weight, s.presence[j], s.reach[cell], n);
    }

    private static double[][] sigma(LaneState s) {
        return s.in.nest(NestParameter.DISSIMILARITY);
    }

    /** 1 stands in for what nobody can buy, until {@link #hide}. */
    private static void exposure(double[] out, double[] presence, double[] reach, int n) {
        for (int i = 0; i < n; i++) {
            double exposure = presence[i] * reach[i];
            out[i] = exposure > 0 ? exposure : 1;
        }
    }

    private static void closer(double[] utility, double[] sigma, int n) {
        for (int i = 0; i < n; i++) {
            utility[i] /= sigma[i];
        }
    }

    private static void hide(double[] weight, double[] presence, double[] reach, int n) {
        for (int i = 0; i < n; i++) {
            weight[i] *= Math.signum(presence[i] * reach[i]);
        }
    }

    /** Adds D^sigma of each nest to the denominator and turns weights within nests into weights in the segment. */
    private static void join(Plan plan, LaneState s, int g) {
        for (int j = 0; j < plan.products(); j++) {
            Arrays.fill(s.within[g * plan.products() + j], 1);
        }
        for (int h = 0; h < plan.nests(); h++) {
            double[] sum = s.nestSum[g * plan.nests() + h];
            sum(plan, s, g, h, sum);
            power(s, sum, sigma(s)[h]);
            Wide.add(s.denominator[g], s.scratch, s.lanes);
            share(plan, s, g, h, sum);
        }
    }

    private static void sum(Plan plan, LaneState s, int g, int h, double[] sum) {
        Arrays.fill(sum, 0);
        for (int j = 0; j < plan.products(); j++) {
            if (plan.nestOf(j) == h) {
                Wide.add(sum, s.weight[g * plan.products() + j], s.lanes);
            }
        }
    }

    private static void share(Plan plan, LaneState s, int g, int h, double[] sum) {
        for (int j = 0; j < plan.products(); j++) {
            if (plan.nestOf(j) == h) {
                int cell = g * plan.products() + j;
                within(s.within[cell], s.weight[cell], sum, s.lanes);
                Wide.times(s.weight[cell], s.within[cell], s.scratch, s.lanes);
            }
        }
    }

    /** Leaves D^sigma in the scratch row; 0 for an empty nest. */
    private static void power(LaneState s, double[] sum, double[] sigma) {
        int n = s.lanes;
        orOne(s.scratch, sum, n);
        s.math.log(s.scratch, n);
        Wide.times(s.scratch, s.scratch, sigma, n);
        s.math.exp(s.scratch, n);
        orNone(s.scratch, sum, n);
    }

    private static void orOne(double[] out, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = sum[i] > 0 ? sum[i] : 1;
        }
    }

    private static void orNone(double[] out, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = sum[i] > 0 ? out[i] : 0;
        }
    }

    private static void within(double[] out, double[] weight, double[] sum, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = weight[i] > 0 ? weight[i] / sum[i] : 0;
        }
    }
}
