package caselab.model.mechanism;

import caselab.model.Alliance;
import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 9, equation 10 (research and updates). Each week a firm has one project, which gets up to k tries (k = 1: one).
 * A try costs X_f yuan and succeeds with probability P; the first success ends the project and lifts every product the
 * firm has on sale by dq:
 *
 * <pre>
 * P_f        = a_f X_f / (1 + a_f X_f),  a_f = a (1 + k_eq sqrt(b)),  b the share of profit that belongs to staff
 * odds_f     = 1 - (1 - P_f)^k
 * spending_f = X_f odds_f / P_f,  the tries to be expected times the cost of one
 * q_j'       = q_j + dq odds_f + fb_j min(1, Y_j / Y_c,j) in expectation; with a seed, dq with probability odds_f
 * </pre>
 *
 * fb is what weekly updates add once the community has Y_c owners (units); with Y_c = 0 they add it from the start.
 *
 * <p>In an alliance P follows from the X of its best member, and each member pays its own. A success costs X / P yuan
 * whatever k: tolerance buys more of them sooner, not cheaper ones. Spending is the expected one even with a seed.
 *
 * <p>Source: the quality ladder of Ericson and Pakes (1995), RES 62:53, and Pakes and McGuire (1994); tolerance of
 * early failure, Manso (2011), J. Finance 66:1823; effort and the share of output, Holmstrom and Milgrom (1987), the
 * root and k_eq assumed; updates from a user community, von Hippel (1986), Jeppesen and Lakhani (2010).
 */
final class Research {

    private Research() {}

    /** What a yuan of research yields at each firm, which a run never changes. */
    static void constants(Plan plan, State s) {
        for (int f = 0; f < plan.firms(); f++) {
            double stake = s.in.equityEffect[f] * Math.sqrt(s.in.employeeEquity[f]);
            s.researchYield[f] = s.in.researchProductivity[f] * (1 + stake);
        }
    }

    /** What a firm's project costs this week, if a try costs this much; leaves its odds in the state. */
    static double spending(State s, int f, double perTry) {
        double pooled = Alliance.research(perTry, s.in.partnerResearch[f], s.in.allianceMembers[f]);
        double effort = s.researchYield[f] * pooled;
        double once = effort / (1 + effort);
        double expected = expectedTries(once, s.in.failuresTolerated[f]);
        s.researchOdds[f] = once * expected;
        return perTry * expected;
    }

    /** (1 - (1 - P)^k) / P, summed so that it is 1 for one try and exact for small odds. */
    private static double expectedTries(double once, double most) {
        double sum = 1;
        double failing = 1;
        for (int tries = 1; tries < most; tries++) {
            failing *= 1 - once;
            sum += failing;
        }
        return sum;
    }

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
        double odds = s.researchOdds[f];
        if (odds == 0) {
            return 0;
        }
        double step = s.in.researchStep[f];
        if (!s.chance.seeded()) {
            return step * odds;
        }
        return s.chance.uniform(Chance.Source.RESEARCH, week, f) < odds ? step : 0;
    }
}
