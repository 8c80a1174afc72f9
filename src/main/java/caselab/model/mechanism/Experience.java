package caselab.model.mechanism;

import caselab.model.State;

/**
 * Step 7, equation 6. What was made adds to the firm's experience, what was sold to the installed base: {@code Q_f +=
 * sum_(j of f) S_j + OEM_f}, {@code Y_j += S_j}, in units.
 */
final class Experience {

    private Experience() {}

    static void product(State s, int j) {
        s.installedBase[j] += s.sales[j];
    }

    static void firm(State s, int f) {
        s.output[f] += s.ownSales[f] + s.oemSales[f];
    }
}
