package caselab.model.lanes;

import caselab.model.Chance;
import caselab.model.FirmParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import java.util.Arrays;

/** Step 9, equation 10: research and updates. */
final class Research {

    private Research() {}

    /** What each firm's project costs this week, if a try costs this much, and its odds. */
    static void spending(Plan plan, LaneState s, double[] perTry, Traits traits) {
        int n = plan.firms() * s.lanes;
        double[] once = s.researchOdds;
        pooled(once, perTry, s.in.firm(FirmParameter.PARTNER_RESEARCH), s.in.firm(FirmParameter.ALLIANCE_MEMBERS), n);
        Wide.times(once, once, s.researchYield, n);
        odds(once, n);
        System.arraycopy(perTry, 0, s.research, 0, n);
        if (traits.tries() > 1) {
            tries(plan, s, perTry);
        }
        Wide.where(once, s.alive, once, n);
    }

    private static void pooled(double[] out, double[] own, double[] partner, double[] members, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = members[i] > 1 && partner[i] > own[i] ? partner[i] : own[i];
        }
    }

    private static void odds(double[] effort, int n) {
        for (int i = 0; i < n; i++) {
            effort[i] /= 1 + effort[i];
        }
    }

    private static void tries(Plan plan, LaneState s, double[] perTry) {
        double[] most = s.in.firm(FirmParameter.FAILURES_TOLERATED);
        for (int i = 0; i < plan.firms() * s.lanes; i++) {
            double sum = 1;
            double failing = 1;
            for (int tries = 1; tries < most[i]; tries++) {
                failing *= 1 - s.researchOdds[i];
                sum += failing;
            }
            s.researchOdds[i] *= sum;
            s.research[i] = perTry[i] * sum;
        }
    }

    /** What success, and owners, add to the quality of what is on sale. */
    static void products(Plan plan, LaneState s, Traits traits, int week) {
        int n = s.lanes;
        Arrays.fill(s.productScratch, 0, plan.products() * n, 0);
        if (traits.steps()) {
            gains(plan, s, week);
            for (int j = 0; j < plan.products(); j++) {
                Wide.addFrom(s.productScratch, j * n, s.firmScratch, plan.firmOf(j) * n, n);
            }
        }
        if (traits.feedback()) {
            double[] enough = s.in.product(ProductParameter.COMMUNITY_SIZE);
            updates(
                    s.productScratch2,
                    s.in.product(ProductParameter.FEEDBACK),
                    s.installedBase,
                    enough,
                    plan.products() * n);
            Wide.add(s.productScratch, s.productScratch2, plan.products() * n);
        }
        if (traits.steps() || traits.feedback()) {
            Wide.times(s.productScratch, s.productScratch, s.active, plan.products() * n);
            Wide.add(s.quality, s.productScratch, plan.products() * n);
        }
    }

    private static void gains(Plan plan, LaneState s, int week) {
        double[] step = s.in.firm(FirmParameter.RESEARCH_STEP);
        Wide.times(s.firmScratch, step, s.researchOdds, plan.firms() * s.lanes);
        for (int lane = 0; lane < s.lanes; lane++) {
            Chance chance = s.single[lane].chance;
            for (int f = 0; f < plan.firms() && chance.seeded(); f++) {
                int i = f * s.lanes + lane;
                double odds = s.researchOdds[i];
                s.firmScratch[i] = odds > 0 && chance.uniform(Chance.Source.RESEARCH, week, f) < odds ? step[i] : 0;
            }
        }
    }

    private static void updates(double[] out, double[] feedback, double[] owners, double[] enough, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = owners[i] >= enough[i] ? feedback[i] : feedback[i] * owners[i] / enough[i];
        }
    }
}
