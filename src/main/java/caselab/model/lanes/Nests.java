package caselab.model.lanes;

import caselab.model.NestParameter;
import caselab.model.Plan;
import java.util.Arrays;

/** Steps 3 and 4 where products stand in nests: weights within a nest, and what the nest weighs as a whole. */
final class Nests {

    private Nests() {}

    /** From utilities to E^(1/sigma), or E outside of nests. */
    static void weights(Plan plan, LaneState s) {
        int n = plan.products() * s.lanes;
        int cells = plan.segments() * n;
        for (int g = 0; g < plan.segments(); g++) {
            exposure(s.within, g * n, s.presence, s.reach, n);
        }
        s.math.log(s.within, cells);
        Wide.add(s.weight, s.within, cells);
        for (int g = 0; g < plan.segments(); g++) {
            for (int j = 0; j < plan.products(); j++) {
                if (plan.nestOf(j) >= 0) {
                    closer(s.weight, g * n + j * s.lanes, sigma(s), plan.nestOf(j) * s.lanes, s.lanes);
                }
            }
        }
        s.math.exp(s.weight, cells);
        for (int g = 0; g < plan.segments(); g++) {
            hide(s.weight, g * n, s.presence, s.reach, n);
        }
    }

    private static double[] sigma(LaneState s) {
        return s.in.nest(NestParameter.DISSIMILARITY);
    }

    /** 1 stands in for what nobody can buy, until {@link #hide}. */
    private static void exposure(double[] out, int o, double[] presence, double[] reach, int n) {
        for (int i = 0; i < n; i++) {
            double exposure = presence[i] * reach[o + i];
            out[o + i] = exposure > 0 ? exposure : 1;
        }
    }

    private static void closer(double[] utility, int o, double[] sigma, int q, int n) {
        for (int i = 0; i < n; i++) {
            utility[o + i] /= sigma[q + i];
        }
    }

    private static void hide(double[] weight, int o, double[] presence, double[] reach, int n) {
        for (int i = 0; i < n; i++) {
            weight[o + i] = presence[i] * reach[o + i] > 0 ? weight[o + i] : 0;
        }
    }

    /** Adds D^sigma of each nest to the denominators and turns weights within nests into weights in the segment. */
    static void join(Plan plan, LaneState s) {
        int n = s.lanes;
        sums(plan, s);
        Arrays.fill(s.within, 1);
        for (int g = 0; g < plan.segments(); g++) {
            for (int h = 0; h < plan.nests(); h++) {
                int nest = (g * plan.nests() + h) * n;
                power(s, nest, sigma(s), h * n);
                Wide.addFrom(s.denominator, g * n, s.laneScratch, 0, n);
                for (int j = 0; j < plan.products(); j++) {
                    if (plan.nestOf(j) == h) {
                        int cell = (g * plan.products() + j) * n;
                        within(s.within, s.weight, cell, s.nestSum, nest, n);
                        Wide.product(s.weight, cell, s.within, cell, s.laneScratch, 0, n);
                    }
                }
            }
        }
    }

    private static void sums(Plan plan, LaneState s) {
        int n = s.lanes;
        Arrays.fill(s.nestSum, 0);
        for (int g = 0; g < plan.segments(); g++) {
            for (int j = 0; j < plan.products(); j++) {
                if (plan.nestOf(j) >= 0) {
                    int nest = (g * plan.nests() + plan.nestOf(j)) * n;
                    Wide.addFrom(s.nestSum, nest, s.weight, (g * plan.products() + j) * n, n);
                }
            }
        }
    }

    /** Leaves D^sigma in the scratch row; 0 for an empty nest. */
    private static void power(LaneState s, int nest, double[] sigma, int q) {
        int n = s.lanes;
        orOne(s.laneScratch, s.nestSum, nest, n);
        s.math.log(s.laneScratch, n);
        Wide.product(s.laneScratch, 0, s.laneScratch, 0, sigma, q, n);
        s.math.exp(s.laneScratch, n);
        orNone(s.laneScratch, s.nestSum, nest, n);
    }

    private static void orOne(double[] out, double[] sum, int o, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = sum[o + i] > 0 ? sum[o + i] : 1;
        }
    }

    private static void orNone(double[] out, double[] sum, int o, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = sum[o + i] > 0 ? out[i] : 0;
        }
    }

    private static void within(double[] out, double[] weight, int o, double[] sum, int q, int n) {
        for (int i = 0; i < n; i++) {
            out[o + i] = weight[o + i] > 0 ? weight[o + i] / sum[q + i] : 0;
        }
    }
}
