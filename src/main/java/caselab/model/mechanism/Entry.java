package caselab.model.mechanism;

import static caselab.model.MarketParameter.ENTRY_MARGIN;
import static caselab.model.MarketParameter.ENTRY_MARGIN_WEEKS;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 1, equation 11 (entry). A product comes to market in its entry week t_E, or, if it waits for margins, in the
 * first week from t_E on in which the industry margin has stood above a threshold for n weeks in a row; one entrant at
 * a time, in the order of the market, and the count of weeks starts again. Nobody enters whose purse does not cover the
 * cost of entry E_f (yuan): {@code C_f + L_f >= E_f}, L the credit line. The industry margin is last week's {@code m =
 * sum_j (p_j (1 - tau_j) - c_j) S_j / sum_j p_j S_j}. An imitator enters with quality {@code q = kappa q_leader}. With
 * a seed the entry week is drawn from {@code t_E ± spread}.
 *
 * <p>Source: free entry while margins last, as in Nelson and Winter (1982), ch. 12; imitation cost and time, Mansfield,
 * Schwartz and Wagner (1981) [unverified].
 */
final class Entry {

    private Entry() {}

    static void apply(Plan plan, State s, int week) {
        if (s.toEnter == 0) {
            return;
        }
        boolean invited = invited(plan, s, week);
        for (int j = 0; j < plan.products(); j++) {
            if (s.entered[j] > 0
                    || s.alive[plan.firmOf(j)] == 0
                    || week < entryWeek(s, j)
                    || !canPay(plan, s, j, week)) {
                continue;
            }
            if (s.in.entersOnMargin[j] == 0) {
                enter(plan, s, j, week);
            } else if (invited) {
                enter(plan, s, j, week);
                invited = false;
                s.invitingWeeks = 0;
            }
        }
    }

    private static boolean canPay(Plan plan, State s, int j, int week) {
        int f = plan.firmOf(j);
        double cost = s.in.entryCost[f];
        return cost == 0 || week == 0 || s.started[f] > 0 || s.cash[f] + s.in.creditLine[f] >= cost;
    }

    private static double entryWeek(State s, int j) {
        double week = s.in.entryWeek[j];
        double spread = s.in.entrySpread[j];
        if (!s.chance.seeded() || spread == 0 || week == 0) {
            return week;
        }
        double shift = Math.floor(s.chance.uniform(Chance.Source.ENTRY, 0, j) * (2 * spread + 1)) - spread;
        return Math.max(1, week + shift);
    }

    private static boolean invited(Plan plan, State s, int week) {
        if (week == 0) {
            return false;
        }
        double margin = 0;
        double revenue = 0;
        for (int j = 0; j < plan.products(); j++) {
            margin += (s.price[j] * (1 - s.in.channelFee[j]) - s.unitCost[j]) * s.sales[j];
            revenue += s.price[j] * s.sales[j];
        }
        boolean inviting = revenue > 0 && margin > s.in.of(ENTRY_MARGIN) * revenue;
        s.invitingWeeks = inviting ? s.invitingWeeks + 1 : 0;
        return s.invitingWeeks >= s.in.of(ENTRY_MARGIN_WEEKS);
    }

    private static void enter(Plan plan, State s, int j, int week) {
        int f = plan.firmOf(j);
        double kappa = s.in.copyQuality[j];
        if (kappa > 0 && plan.leaderOf(j) >= 0) {
            s.quality[j] = kappa * s.quality[plan.leaderOf(j)];
        }
        if (week > 0 && s.started[f] == 0) {
            s.cash[f] -= s.in.entryCost[f];
        }
        Launch.enters(plan, s, j, week);
        s.active[j] = 1;
        s.entered[j] = 1;
        s.toEnter--;
        s.started[f] = 1;
    }
}
