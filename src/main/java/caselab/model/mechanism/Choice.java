package caselab.model.mechanism;

import static caselab.model.MarketParameter.*;
import static caselab.model.NestParameter.DISSIMILARITY;
import static caselab.model.ProductParameter.*;
import static caselab.model.SegmentParameter.*;

import caselab.model.Chance;
import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Steps 3 and 4, equations 1 and 2 (choice and fresh demand). Utility of product j of firm f to a buyer of segment s, t
 * weeks from the start, and the probability that the buyer chooses it:
 *
 * <pre>
 * V_js = a_s + b_q,s (q_j R_j - g_q t) + b_B,s B_f + b_x,s min(x_j, x_s + e_j) - theta_s max(0, x_j - x_s - e_j)^2
 *        + home_s home_j + b_n,s n_j ln(1 + Y_j / N) - alpha_s p_j
 * E_js = A_j r_js exp(V_js), zero if not on sale
 * s_js = E_js / (o + sum_k E_ks)                                              without nests
 * s_js = (E_js^(1/sigma_g) / D_g) D_g^sigma_g / (o + sum_h D_h^sigma_h),  D_g = sum_(k in g) E_ks^(1/sigma_g)
 * D_j  = sum_s M w_s (1 + g_M)^t s_js
 * </pre>
 *
 * o is 1 if people may buy nothing, else 0. When each person buys once (Bass), awareness is left out of E, and the people
 * newly aware take the place of the purchase occasions: {@code D_j = sum_s N w_s (A_j,t - A_j,t-1) s_js}.
 *
 * <p>Source: McFadden (1974); latent classes, Kamakura and Russell (1989), JMR 26:379; nests, Werden and Froeb (1994),
 * JLEO 10:407 and Berry (1994); network term, Brock and Durlauf (2001); feature fit, Thompson, Hamilton and Rust (2005),
 * JMR 42:431.
 */
final class Choice {

    /** Utilities above this are shifted before they are exponentiated; below it nothing can overflow. */
    private static final double SAFE = 500;

    private Choice() {}

    /** The terms of utility that do not change within a run. */
    static void constants(Plan plan, State s) {
        int n = plan.products();
        for (int g = 0; g < plan.segments(); g++) {
            double need = s.par[plan.segment(FEATURE_NEED) + g];
            for (int j = 0; j < n; j++) {
                double known = need + s.par[plan.product(EDUCATION) + j];
                double feature = s.par[plan.product(FEATURE) + j];
                double over = Math.max(0, feature - known);
                s.constantUtility[g * n + j] = s.par[plan.segment(BASE_UTILITY) + g]
                        + s.par[plan.segment(FEATURE_SENSITIVITY) + g] * Math.min(feature, known)
                        - s.par[plan.segment(OVER_INNOVATION_PENALTY) + g] * over * over
                        + s.par[plan.segment(HOME_PREFERENCE) + g] * s.par[plan.product(HOME) + j];
            }
        }
    }

    /** Utility without the price term, exposure and purchase occasions of this week. */
    static void prepare(Plan plan, State s, int week) {
        int n = plan.products();
        double drift = s.par[plan.market(QUALITY_DRIFT)] * week;
        boolean once = s.par[plan.market(BUY_ONCE)] > 0;
        double people = once
                ? s.par[plan.market(REFERENCE_POPULATION)]
                : s.par[plan.market(PURCHASE_OCCASIONS)] * s.growth;
        for (int g = 0; g < plan.segments(); g++) {
            double perQuality = s.par[plan.segment(QUALITY_SENSITIVITY) + g];
            double perBrand = s.par[plan.segment(BRAND_SENSITIVITY) + g];
            s.occasions[g] = people * s.par[plan.segment(WEIGHT) + g];
            for (int j = 0, i = g * n; j < n; j++, i++) {
                s.utility[i] = s.constantUtility[i]
                        + perQuality * (s.quality[j] * s.reputation[j] - drift)
                        + perBrand * s.brand[plan.firmOf(j)];
                s.exposure[i] = s.active[j] * (once ? 1 : s.awareness[j]) * s.par[plan.reach() + i];
            }
            network(plan, s, g);
        }
        s.growth *= 1 + s.par[plan.market(MARKET_GROWTH)];
    }

    private static void network(Plan plan, State s, int g) {
        double perNetwork = s.par[plan.segment(NETWORK_EFFECT) + g];
        if (perNetwork == 0) {
            return;
        }
        int n = plan.products();
        double population = s.par[plan.market(REFERENCE_POPULATION)];
        for (int j = 0; j < n; j++) {
            double weight = perNetwork * s.par[plan.product(NETWORK) + j];
            s.utility[g * n + j] += weight * Elementary.log(1 + s.installedBase[j] / population);
        }
    }

    /** Choice probabilities at the prices of the state. */
    static void shares(Plan plan, State s) {
        for (int g = 0; g < plan.segments(); g++) {
            if (plan.nests() == 0) {
                plain(plan, s, g);
            } else {
                nested(plan, s, g);
            }
        }
    }

    private static void plain(Plan plan, State s, int g) {
        int n = plan.products();
        int from = g * n;
        double shift = exponents(plan, s, g);
        double sum = s.par[plan.market(OUTSIDE_OPTION)] * Elementary.exp(-shift);
        for (int i = from; i < from + n; i++) {
            double weight = s.exposure[i] > 0 ? s.exposure[i] * Elementary.exp(s.share[i]) : 0;
            s.share[i] = weight;
            sum += weight;
        }
        double scale = sum > 0 ? 1 / sum : 0;
        for (int i = from; i < from + n; i++) {
            s.share[i] *= scale;
        }
        s.inclusiveValue[g] = shift + Elementary.log(sum);
    }

    /** Leaves each product's utility, shifted so that none overflows, where its share will stand. */
    private static double exponents(Plan plan, State s, int g) {
        int n = plan.products();
        double perYuan = s.par[plan.segment(PRICE_SENSITIVITY) + g];
        double top = 0;
        for (int j = 0, i = g * n; j < n; j++, i++) {
            s.share[i] = s.utility[i] - perYuan * s.price[j];
            top = Math.max(top, s.exposure[i] > 0 ? s.share[i] : 0);
        }
        if (s.par[plan.market(OUTSIDE_OPTION)] == 0) {
            top = highest(plan, s, g);
        } else if (top <= SAFE) {
            return 0;
        }
        for (int i = g * n; i < g * n + n; i++) {
            s.share[i] -= top;
        }
        return top;
    }

    /** Without an outside option all utilities may lie far below zero, and only their differences matter. */
    private static double highest(Plan plan, State s, int g) {
        int n = plan.products();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = g * n; i < g * n + n; i++) {
            top = s.exposure[i] > 0 ? Math.max(top, s.share[i]) : top;
        }
        return Double.isInfinite(top) ? 0 : top;
    }

    private static void nested(Plan plan, State s, int g) {
        int n = plan.products();
        int from = g * n;
        double shift = exponents(plan, s, g);
        double sum = s.par[plan.market(OUTSIDE_OPTION)] * Elementary.exp(-shift);
        java.util.Arrays.fill(s.nestSum, 0);
        for (int j = 0; j < n; j++) {
            int nest = plan.nestOf(j);
            double sigma = nest < 0 ? 1 : s.par[plan.nest(DISSIMILARITY) + nest];
            double exposure = s.exposure[from + j];
            double log = exposure > 0 ? s.share[from + j] + Elementary.log(exposure) : Double.NEGATIVE_INFINITY;
            double weight = exposure > 0 ? Elementary.exp(log / sigma) : 0;
            s.share[from + j] = weight;
            if (nest < 0) {
                sum += weight;
            } else {
                s.nestSum[nest] += weight;
            }
        }
        for (int h = 0; h < plan.nests(); h++) {
            sum += power(s.nestSum[h], s.par[plan.nest(DISSIMILARITY) + h]);
        }
        for (int j = 0; j < n; j++) {
            finish(plan, s, from, j, sum);
        }
        s.inclusiveValue[g] = shift + Elementary.log(sum);
    }

    private static void finish(Plan plan, State s, int from, int j, double sum) {
        int nest = plan.nestOf(j);
        double weight = s.share[from + j];
        if (nest < 0 || weight == 0) {
            s.within[from + j] = weight == 0 ? 0 : 1;
            s.share[from + j] = sum > 0 ? weight / sum : 0;
            return;
        }
        double inner = s.nestSum[nest];
        s.within[from + j] = weight / inner;
        s.share[from + j] = weight / inner * power(inner, s.par[plan.nest(DISSIMILARITY) + nest]) / sum;
    }

    private static double power(double base, double exponent) {
        return base > 0 ? Elementary.pow(base, exponent) : 0;
    }

    /** Fresh demand at this week's choice probabilities; with a seed, times a lognormal of mean 1. */
    static void demand(Plan plan, State s, int week) {
        int n = plan.products();
        boolean once = s.par[plan.market(BUY_ONCE)] > 0;
        double noise = s.chance.seeded() ? s.par[plan.market(DEMAND_NOISE)] : 0;
        for (int j = 0; j < n; j++) {
            double demand = 0;
            for (int g = 0; g < plan.segments(); g++) {
                demand += s.occasions[g] * s.share[g * n + j];
            }
            demand = once ? demand * Math.max(0, s.awareness[j] - s.awarenessBefore[j]) : demand;
            s.freshDemand[j] = noise == 0 ? demand : demand * luck(s, noise, week, j);
        }
    }

    private static double luck(State s, double noise, int week, int j) {
        return Elementary.exp(noise * s.chance.normal(Chance.Source.DEMAND, week, j) - noise * noise / 2);
    }
}
