package caselab.model.mechanism;

import static caselab.model.FirmParameter.*;
import static caselab.model.MarketParameter.SPILL;
import static caselab.model.ProductParameter.*;

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
 * <p>Source: supply-restricted diffusion, Jain, Mahajan and Muller (1991), Marketing Sci. 10:83; Ho, Savin and Terwiesch
 * (2002), Mgmt Sci. 48:187.
 */
final class Supply {

    private static final double NOBODY = 1e-12;

    private Supply() {}

    static void apply(Plan plan, State s, int week) {
        contracts(plan, s, week);
        double wandering = 0;
        double spill = s.par[plan.market(SPILL)];
        int patience = plan.product(PATIENCE);
        for (int j = 0; j < plan.products(); j++) {
            double attempts = s.freshDemand[j] + s.waitingList[j];
            s.attempts[j] = attempts;
            double capacity = capacity(plan, s, j, week);
            double sold = Math.min(attempts, capacity);
            double unserved = attempts - sold;
            s.capacity[j] = capacity;
            s.sales[j] = sold;
            s.staying[j] = s.par[patience + j] * unserved;
            s.quitters[j] = unserved - s.staying[j];
            wandering += spill * s.quitters[j];
        }
        if (wandering > 0) {
            spill(plan, s, wandering);
        }
    }

    private static void contracts(Plan plan, State s, int week) {
        for (int f = 0; f < plan.firms(); f++) {
            boolean running = s.alive[f] > 0
                    && plan.firstProductOf(f) >= 0
                    && week >= s.par[plan.firm(OEM_FROM) + f]
                    && week < s.par[plan.firm(OEM_TO) + f];
            double plant = s.par[plan.firm(PLANT_CAPACITY) + f];
            s.oemSales[f] = running ? Math.min(plant, s.par[plan.firm(OEM_UNITS) + f]) : 0;
        }
    }

    private static double capacity(Plan plan, State s, int j, int week) {
        if (week < s.par[plan.product(DROP_START) + j]) {
            return 0;
        }
        double release = Math.min(s.drop[j], s.par[plan.product(DROP_MAXIMUM) + j]);
        s.drop[j] *= 1 + s.par[plan.product(DROP_GROWTH) + j];
        return s.active[j] > 0 ? Math.min(release, plant(plan, s, j)) : 0;
    }

    /** What contract work leaves of the plant, shared by the firm's products as they are asked for. */
    private static double plant(Plan plan, State s, int j) {
        int f = plan.firmOf(j);
        double left = s.par[plan.firm(PLANT_CAPACITY) + f] - s.oemSales[f];
        if (left == Double.POSITIVE_INFINITY) {
            return left;
        }
        double asked = 0;
        for (int k = 0; k < plan.products(); k++) {
            asked += plan.firmOf(k) == f && s.active[k] > 0 ? s.freshDemand[k] + s.waitingList[k] : 0;
        }
        boolean shared = asked > s.attempts[j] && asked > left;
        return shared ? left * s.attempts[j] / asked : left;
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
