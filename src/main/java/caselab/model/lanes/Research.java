package caselab.model.lanes;

import caselab.model.Chance;
import caselab.model.FirmParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;

/** Step 9, equation 10: research and updates. */
final class Research {

    private Research() {}

    /** What a firm's project costs this week, and its odds; in: the cost of a try, in its place. */
    static void spending(LaneState s, int f, Traits traits) {
        if (!traits.steps() && traits.tries() <= 1) {
            return;
        }
        int n = s.lanes;
        double[] once = s.researchOdds[f];
        double[] effort = s.research[f];
        if (traits.alliances()) {
            System.arraycopy(effort, 0, once, 0, n);
            pool(once, s.in.firm(FirmParameter.PARTNER_RESEARCH)[f], s.in.firm(FirmParameter.ALLIANCE_MEMBERS)[f], n);
            effort = once;
        }
        odds(once, effort, s.researchYield.rows[f], s.alive[f], n);
        if (traits.tries() > 1) {
            tries(s.research[f], once, s.in.firm(FirmParameter.FAILURES_TOLERATED)[f], n);
        }
    }

    private static void pool(double[] own, double[] partner, double[] members, int n) {
        for (int i = 0; i < n; i++) {
            own[i] = members[i] > 1 && partner[i] > own[i] ? partner[i] : own[i];
        }
    }

    private static void odds(double[] odds, double[] effort, double[] yield, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            double yields = effort[i] * yield[i];
            odds[i] = alive[i] * (yields / (1 + yields));
        }
    }

    private static void tries(double[] spending, double[] odds, double[] most, int n) {
        for (int i = 0; i < n; i++) {
            double sum = 1;
            double failing = 1;
            for (int tries = 1; tries < most[i]; tries++) {
                failing *= 1 - odds[i];
                sum += failing;
            }
            odds[i] *= sum;
            spending[i] *= sum;
        }
    }

    /** What success, and owners, add to the quality of what is on sale. */
    static void products(Plan plan, LaneState s, Traits traits, int week) {
        if (traits.steps()) {
            for (int f = 0; f < plan.firms(); f++) {
                if (traits.research().get(f)) {
                    gain(plan, s, f, week);
                }
            }
        }
        for (int j = 0; j < plan.products() && traits.feedback(); j++) {
            double[] feedback = s.in.product(ProductParameter.FEEDBACK)[j];
            if (traits.communities()) {
                updates(
                        s.scratch,
                        feedback,
                        s.installedBase[j],
                        s.in.product(ProductParameter.COMMUNITY_SIZE)[j],
                        s.lanes);
                feedback = s.scratch;
            }
            Wide.addProduct(s.quality[j], s.active[j], feedback, s.lanes);
        }
    }

    private static void gain(Plan plan, LaneState s, int f, int week) {
        double[] step = s.in.firm(FirmParameter.RESEARCH_STEP)[f];
        if (s.anySeeded) {
            draw(s.scratch, s.researchKey, week, f, s.lanes);
            luck(s.scratch, s.seeded, s.researchOdds[f], step, s.lanes);
        }
        for (int j : plan.productsOf(f)) {
            if (s.anySeeded) {
                Wide.addProduct(s.quality[j], s.active[j], s.scratch, s.lanes);
            } else {
                expect(s.quality[j], s.active[j], step, s.researchOdds[f], s.lanes);
            }
        }
    }

    private static void expect(double[] quality, double[] active, double[] step, double[] odds, int n) {
        for (int i = 0; i < n; i++) {
            quality[i] += active[i] * (step[i] * odds[i]);
        }
    }

    private static void draw(double[] out, long[] keys, int week, int f, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = Chance.uniform(keys[i], week, f);
        }
    }

    /** From a draw to the whole step or none; without a seed, to what is to be expected. */
    private static void luck(double[] drawn, double[] seeded, double[] odds, double[] step, int n) {
        for (int i = 0; i < n; i++) {
            double hit = Math.signum(Wide.positive(odds[i] - drawn[i]));
            drawn[i] = step[i] * (seeded[i] * hit + (1 - seeded[i]) * odds[i]);
        }
    }

    private static void updates(double[] out, double[] feedback, double[] owners, double[] enough, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = owners[i] >= enough[i] ? feedback[i] : feedback[i] * owners[i] / enough[i];
        }
    }
}
