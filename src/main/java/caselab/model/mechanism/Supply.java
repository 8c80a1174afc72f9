package caselab.model.mechanism;

import static caselab.model.MarketParameter.SPILL;

import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 5, equation 3 (drops, waiting list, spill). People who want one now, fresh or from the queue, get what the week
 * releases; of the rest a patient share queues on, and of those who give up a share buys something that is in stock:
 *
 * <pre>
 * T_j = D_j + W_j,  K_j = min(k0 (1+g)^(t-t0), k_max, plant - OEM),  S_j = min(T_j, K_j),  U_j = T_j - S_j
 * staying = omega U_j,  quitters = (1 - omega) U_j
 * S_k += min(spill sum_j quitters_j D_k / sum_(in stock) D, K_k - S_k)    for k on sale and not sold out
 * </pre>
 *
 * All in units or people a week. Limits that are not given are infinite. Products of one firm share what contract work
 * leaves of the plant in proportion to the people who want them.
 *
 * <p>Source: supply-restricted diffusion, Jain, Mahajan and Muller (1991), Marketing Sci. 10:83; Ho, Savin and
 * Terwiesch (2002), Mgmt Sci. 48:187.
 */
final class Supply {

    private static final double NOBODY = 1e-12;

    private Supply() {}

    static void apply(Plan plan, State s, int week) {
        for (int f = 0; f < plan.firms(); f++) {
            s.oemSales[f] = s.in.oemUnits[f] > 0 ? contract(plan, s, f, week) : 0;
        }
        double wandering = 0;
        double spill = s.in.of(SPILL);
        for (int j = 0; j < plan.products(); j++) {
            double attempts = s.freshDemand[j] + s.waitingList[j];
            s.attempts[j] = attempts;
            double capacity = capacity(plan, s, j, week);
            double sold = attempts < capacity ? attempts : capacity;
            double unserved = attempts - sold;
            s.capacity[j] = capacity;
            s.sales[j] = sold;
            s.staying[j] = s.in.patience[j] * unserved;
            s.quitters[j] = unserved - s.staying[j];
            wandering += spill * s.quitters[j];
        }
        if (wandering > 0) {
            spill(plan, s, wandering);
        }
    }

    private static double contract(Plan plan, State s, int f, int week) {
        boolean running =
                s.alive[f] > 0 && plan.productsOf(f).length > 0 && week >= s.in.oemFrom[f] && week < s.in.oemTo[f];
        return running ? Math.min(s.in.plantCapacity[f], s.in.oemUnits[f]) : 0;
    }

    private static double capacity(Plan plan, State s, int j, int week) {
        if (week < s.in.dropStart[j]) {
            return 0;
        }
        double drop = s.drop[j];
        double most = s.in.dropMaximum[j];
        s.drop[j] = drop * (1 + s.in.dropGrowth[j]);
        double release = drop < most ? drop : most;
        double plant = plant(plan, s, j);
        return s.active[j] > 0 ? (release < plant ? release : plant) : 0;
    }

    /** What contract work leaves of the plant, shared by the firm's products as they are asked for. */
    private static double plant(Plan plan, State s, int j) {
        int f = plan.firmOf(j);
        if (s.in.plantCapacity[f] == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        double left = s.in.plantCapacity[f] - s.oemSales[f];
        if (plan.productsOf(f).length == 1) {
            return left;
        }
        double asked = 0;
        for (int k : plan.productsOf(f)) {
            asked += s.active[k] > 0 ? s.freshDemand[k] + s.waitingList[k] : 0;
        }
        return asked > left ? left * s.attempts[j] / asked : left;
    }

    private static void spill(Plan plan, State s, double wandering) {
        double inStock = 0;
        for (int j = 0; j < plan.products(); j++) {
            inStock += hasStock(s, j) ? s.freshDemand[j] : 0;
        }
        for (int j = 0; j < plan.products() && inStock > 0; j++) {
            if (hasStock(s, j)) {
                double room = s.capacity[j] - s.sales[j];
                s.sales[j] += Math.max(0, Math.min(wandering * s.freshDemand[j] / inStock, room));
            }
        }
    }

    private static boolean hasStock(State s, int j) {
        return s.active[j] > 0 && s.staying[j] + s.quitters[j] <= NOBODY;
    }
}
