package caselab.model.mechanism;

import static caselab.model.MarketParameter.*;

import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 8, equations 3 and 7 (waiting list, awareness). The queue shrinks by those who drift away; the unaware hear of a
 * product by themselves, from owners and from people in the queue, the aware forget, and quitters talk it down:
 *
 * <pre>
 * W_j' = (1 - d_W) staying_j
 * h_j  = beta_p + k_ad ln(1 + ad_f) + beta_q R_j Y_j / N + beta_h W_j' / N
 * A_j' = A_j + (1 - A_j) min(1, h_j) - d_A A_j - psi A_j quitters_j / N,   kept within 0 and 1; only while on sale
 * </pre>
 *
 * with the new Y and W and the old R. Betas, d_A and d_W per week; ad in yuan a week.
 *
 * <p>Source: Bass (1969), Mgmt Sci. 15:215; word of mouth of the queue, Keith, Sterman and Struben (2018), Syst. Dyn.
 * Rev.; whether scarcity pays is contested (Ho, Savin and Terwiesch 2002), so beta_h is there to be moved.
 */
final class Awareness {

    private Awareness() {}

    static void product(Plan plan, State s, int j) {
        double aware = s.awareness[j];
        s.awarenessBefore[j] = aware;
        s.waitingList[j] = s.staying[j] * (1 - s.in.waitingDecay[j]);
        if (s.active[j] > 0) {
            double hazard = hazard(plan, s, j);
            double heard = (1 - aware) * (hazard < 1 ? hazard : 1);
            double angered = s.in.quitterAnger[j] * s.quitters[j] * s.perPerson;
            double next = aware + heard - (s.in.of(AWARENESS_DECAY) + angered) * aware;
            s.awareness[j] = next > 1 ? 1 : next < 0 ? 0 : next;
        }
    }

    private static double hazard(Plan plan, State s, int j) {
        double spontaneous = s.in.innovationCoefficient[j];
        double perAdvertising = s.in.advertisingEffect[j];
        if (perAdvertising > 0) {
            spontaneous += perAdvertising * Elementary.log(1 + s.in.advertising[plan.firmOf(j)]);
        }
        double owners = s.in.imitationCoefficient[j] * s.reputation[j] * s.installedBase[j];
        double queue = s.in.waitingBuzz[j] * s.waitingList[j];
        return spontaneous + (owners + queue) * s.perPerson;
    }
}
