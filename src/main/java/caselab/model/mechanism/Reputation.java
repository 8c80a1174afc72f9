package caselab.model.mechanism;

import static caselab.model.MarketParameter.REPUTATION_LEARNING;

import caselab.model.State;

/**
 * Step 8, equation 8 (reputation). Once the run has sold any, believed reliability moves towards the true one:
 * {@code R_j' = R_j + lambda_R (rel_j - R_j)}; R and rel from 0 to 1, lambda_R per week. Complaints lag by about
 * 1/lambda_R weeks.
 *
 * <p>Source: Shapiro (1983), QJE 98:659; learning of quality, Roberts and Urban (1988) [unverified].
 */
final class Reputation {

    private Reputation() {}

    static void product(State s, int j) {
        if (s.installedBase[j] > s.in.installedBase[j]) {
            s.reputation[j] += s.in.of(REPUTATION_LEARNING) * (s.in.reliability[j] - s.reputation[j]);
        }
    }
}
