package caselab.model.mechanism;

import caselab.model.Alliance;
import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 9, equation 10 (research and updates). Spending X_f (yuan this week) succeeds with probability
 * {@code P = a X / (1 + a X)}; a success lifts every product the firm has on sale by dq. In expectation
 * {@code q_j' = q_j + dq P + fb_j min(1, Y_j / Y_c,j)}; with a seed, dq with probability P. fb is what weekly updates add
 * once the community has Y_c owners (units); with Y_c = 0 they add it from the start. In an alliance X is that of its best
 * member.
 *
 * <p>Source: the quality ladder of Ericson and Pakes (1995), RES 62:53, and Pakes and McGuire (1994); updates from a user
 * community, von Hippel (1986), Jeppesen and Lakhani (2010).
 */
final class Research {

    private Research() {}

    static void product(Plan plan, State s, int j, int week) {
        if (s.active[j] > 0) {
            s.quality[j] += gain(s, plan.firmOf(j), week) + updates(s, j);
        }
    }

    private static double updates(State s, int j) {
        double enough = s.in.communitySize[j];
        double owners = s.installedBase[j];
        return owners >= enough ? s.in.feedback[j] : s.in.feedback[j] * owners / enough;
    }

    private static double gain(State s, int f, int week) {
        double spent = Alliance.research(s.research[f], s.in.partnerResearch[f], s.in.allianceMembers[f]);
        double effort = s.in.researchProductivity[f] * spent;
        if (effort == 0) {
            return 0;
        }
        double step = s.in.researchStep[f];
        double odds = effort / (1 + effort);
        if (!s.chance.seeded()) {
            return step * odds;
        }
        return s.chance.uniform(Chance.Source.RESEARCH, week, f) < odds ? step : 0;
    }
}
