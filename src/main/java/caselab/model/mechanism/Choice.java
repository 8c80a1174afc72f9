package caselab.model.mechanism;

import static caselab.model.MarketParameter.*;

import caselab.model.Alliance;
import caselab.model.Chance;
import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;
import java.util.Arrays;

/**
 * Steps 3 and 4, equations 1 and 2 (choice and fresh demand). Utility of product j of firm f to a buyer of segment s, t
 * weeks from the start, and the probability that the buyer chooses it:
 *
 * <pre>
 * V_js = a_s + b_q,s (q_j R_j - g_q t) + b_B,s B_f + b_x,s min(x_j, x_s + e_j) - theta_s max(0, x_j - x_s - e_j)^2
 *        + home_s home_j + b_n,s n_j ln(1 + Y_j / N) - alpha_s p_j + sigma_v,j ln n_j
 * E_js = A_j r_js exp(V_js), zero if not on sale
 * s_js = E_js / (o + sum_k E_ks)                                              without nests
 * s_js = (E_js^(1/sigma_g) / D_g) D_g^sigma_g / (o + sum_h D_h^sigma_h),  D_g = sum_(k in g) E_ks^(1/sigma_g)
 * D_j  = sum_s M w_s (1 + g_M)^t s_js
 * </pre>
 *
 * A nest of sigma 1 is no nest. o is 1 if people may buy nothing, else 0. When each person buys once (Bass), awareness
 * is left out of E, and the people newly aware take the place of the purchase occasions: {@code D_j = sum_s N w_s
 * (A_j,t - A_j,t-1) s_js}.
 *
 * <p>Source: McFadden (1974); latent classes, Kamakura and Russell (1989), JMR 26:379; nests, Werden and Froeb (1994),
 * JLEO 10:407 and Berry (1994); network term, Brock and Durlauf (2001); feature fit, Thompson, Hamilton and Rust
 * (2005), JMR 42:431.
 */
final class Choice {

    /** Utilities above this are shifted before they are exponentiated; below it nothing can overflow. */
    private static final double SAFE = 500;

    private Choice() {}

    /** The terms of utility that do not change within a run. */
    static void constants(Plan plan, State s) {
        int n = plan.products();
        reach(plan, s);
        s.networkMatters = Arrays.stream(s.in.networkEffect).anyMatch(effect -> effect != 0);
        s.nestsMatter = Arrays.stream(s.in.dissimilarity).anyMatch(sigma -> sigma != 1);
        for (int g = 0; g < plan.segments(); g++) {
            double need = s.in.featureNeed[g];
            for (int j = 0; j < n; j++) {
                double known = need + s.in.education[j];
                double feature = s.in.feature[j];
                double over = Math.max(0, feature - known);
                s.constantUtility[g * n + j] = s.in.baseUtility[g]
                        + s.in.featureSensitivity[g] * Math.min(feature, known)
                        - s.in.overInnovationPenalty[g] * over * over
                        + s.in.homePreference[g] * s.in.home[j]
                        + Variants.utility(s, j);
            }
        }
    }

    /** What an alliance adds to the channels of a product. */
    private static void reach(Plan plan, State s) {
        int n = plan.products();
        for (int i = 0; i < s.reach.length; i++) {
            int f = plan.firmOf(i % n);
            s.reach[i] = Alliance.reach(s.in.reach[i], s.in.allianceMembers[f], s.in.reachPooling[f]);
        }
    }

    /** How many people choose this week. */
    static void market(Plan plan, State s, int week) {
        s.aging = s.in.of(QUALITY_DRIFT) * week;
        s.buyOnce = s.in.of(BUY_ONCE) > 0;
        double people = s.buyOnce ? s.in.of(REFERENCE_POPULATION) : s.in.of(PURCHASE_OCCASIONS) * s.growth;
        for (int g = 0; g < plan.segments(); g++) {
            s.occasions[g] = people * s.in.weight[g];
        }
        s.growth *= 1 + s.in.of(MARKET_GROWTH);
    }

    /** What a product brings to every segment this week. */
    static void product(Plan plan, State s, int j) {
        s.effectiveQuality[j] = s.quality[j] * s.reputation[j] - s.aging;
        s.ownBrand[j] = s.brand[plan.firmOf(j)];
        s.presence[j] = s.active[j] * (s.buyOnce ? 1 : s.awareness[j]);
        if (s.networkMatters) {
            s.networkTerm[j] = s.in.network[j] * Elementary.log(1 + s.installedBase[j] * s.perPerson);
        }
    }

    /** Choice probabilities at the prices of the state, and the demand that follows from them. */
    static void demand(Plan plan, State s) {
        double outside = s.in.of(OUTSIDE_OPTION);
        Arrays.fill(s.freshDemand, 0);
        if (s.priceForgives) {
            Forgiveness.apply(plan, s);
        }
        for (int g = 0; g < plan.segments(); g++) {
            if (s.nestsMatter) {
                nested(plan, s, g, outside);
            } else if (outside == 0 || !plain(plan.products(), s, g, outside)) {
                shifted(plan.products(), s, g, outside);
            }
        }
    }

    /** The logit as it stands; false if a utility is so large that it might overflow. */
    private static boolean plain(int n, State s, int g, double outside) {
        int from = g * n;
        double[] share = s.share;
        double perQuality = s.in.qualitySensitivity[g];
        double perBrand = s.in.brandSensitivity[g];
        double perNetwork = s.in.networkEffect[g];
        double perYuan = s.in.priceSensitivity[g];
        double sum = outside;
        boolean safe = true;
        for (int j = 0, i = from; j < n; j++, i++) {
            double exposure = s.presence[j] * s.reach[i];
            double utility = s.constantUtility[i]
                    + perQuality * s.effectiveQuality[j]
                    + perBrand * s.ownBrand[j]
                    + perNetwork * s.networkTerm[j]
                    - perYuan * s.price[j];
            double weight = exposure > 0 ? exposure * Elementary.exp(utility) : 0;
            safe &= utility <= SAFE;
            share[i] = weight;
            sum += weight;
        }
        if (safe) {
            normalise(s, g, n, sum, 0);
        }
        return safe;
    }

    private static void normalise(State s, int g, int n, double sum, double shift) {
        double scale = sum > 0 ? 1 / sum : 0;
        double people = s.occasions[g];
        double[] share = s.share;
        double[] demand = s.freshDemand;
        for (int j = 0, i = g * n; j < n; j++, i++) {
            double chosen = share[i] * scale;
            share[i] = chosen;
            demand[j] += people * chosen;
        }
        s.denominator[g] = sum;
        s.shift[g] = shift;
    }

    /** The same with all utilities lowered by the highest, for utilities far from zero. */
    private static void shifted(int n, State s, int g, double outside) {
        int from = g * n;
        double shift = utilities(n, s, g, outside);
        double sum = outside * Elementary.exp(-shift);
        for (int i = from; i < from + n; i++) {
            s.share[i] = Elementary.exp(s.share[i]);
            sum += s.share[i];
        }
        normalise(s, g, n, sum, shift);
    }

    /**
     * Leaves ln of E_js where the share of each product will stand, lowered by the highest; minus infinity for what is
     * not to be had. The outside option counts as 0 where there is one.
     */
    private static double utilities(int n, State s, int g, double outside) {
        double top = outside > 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int j = 0, i = g * n; j < n; j++, i++) {
            double exposure = s.presence[j] * s.reach[i];
            s.share[i] = exposure > 0
                    ? Elementary.log(exposure)
                            + s.constantUtility[i]
                            + s.in.qualitySensitivity[g] * s.effectiveQuality[j]
                            + s.in.brandSensitivity[g] * s.ownBrand[j]
                            + s.in.networkEffect[g] * s.networkTerm[j]
                            - s.in.priceSensitivity[g] * s.price[j]
                    : Double.NEGATIVE_INFINITY;
            top = Math.max(top, s.share[i]);
        }
        double shift = Double.isInfinite(top) ? 0 : top;
        for (int i = g * n; i < g * n + n; i++) {
            s.share[i] -= shift;
        }
        return shift;
    }

    private static void nested(Plan plan, State s, int g, double outside) {
        int n = plan.products();
        int from = g * n;
        double shift = utilities(n, s, g, outside);
        double sum = outside * Elementary.exp(-shift);
        Arrays.fill(s.nestSum, 0);
        for (int j = 0; j < n; j++) {
            int nest = plan.nestOf(j);
            double weight = Elementary.exp(nest < 0 ? s.share[from + j] : s.share[from + j] / s.in.dissimilarity[nest]);
            s.share[from + j] = weight;
            if (nest < 0) {
                sum += weight;
            } else {
                s.nestSum[nest] += weight;
            }
        }
        for (int h = 0; h < plan.nests(); h++) {
            sum += power(s.nestSum[h], s.in.dissimilarity[h]);
        }
        for (int j = 0; j < n; j++) {
            finish(plan, s, from, j);
        }
        normalise(s, g, n, sum, shift);
    }

    /** From the weight within a nest to the weight in the whole segment. */
    private static void finish(Plan plan, State s, int from, int j) {
        int nest = plan.nestOf(j);
        double weight = s.share[from + j];
        s.within[from + j] = weight > 0 ? 1 : 0;
        if (nest >= 0 && weight > 0) {
            double inner = s.nestSum[nest];
            s.within[from + j] = weight / inner;
            s.share[from + j] = weight / inner * power(inner, s.in.dissimilarity[nest]);
        }
    }

    private static double power(double base, double exponent) {
        return base > 0 ? Elementary.pow(base, exponent) : 0;
    }

    /**
     * Turns choices into this week's demand: who is newly aware where each buys once, and luck where there is a seed.
     */
    static void realise(Plan plan, State s, int week) {
        double noise = s.chance.seeded() ? s.in.of(DEMAND_NOISE) : 0;
        if (!s.buyOnce && noise == 0) {
            return;
        }
        for (int j = 0; j < plan.products(); j++) {
            double newlyAware = s.buyOnce ? Math.max(0, s.awareness[j] - s.awarenessBefore[j]) : 1;
            s.freshDemand[j] *= newlyAware * (noise == 0 ? 1 : luck(s, noise, week, j));
        }
    }

    private static double luck(State s, double noise, int week, int j) {
        return Elementary.exp(noise * s.chance.normal(Chance.Source.DEMAND, week, j) - noise * noise / 2);
    }
}
