package caselab.model.mechanism;

import static caselab.model.MarketParameter.BUY_ONCE;
import static caselab.model.MarketParameter.INTEREST_RATE;

import caselab.model.Alliance;
import caselab.model.Elementary;
import caselab.model.Plan;
import caselab.model.State;

/**
 * Step 6, equations 5 and 13 (accounts, consumer surplus). Yuan a week:
 *
 * <pre>
 * gross_f  = sum_(j of f) (p_j (1 - tau_j) - c_j) S_j + (w_f - c) OEM_f,  c the unit cost of the firm's first product
 * X_f      = rd_f max(0, gross_f),  research_f = X_f times the tries a project is expected to need, see {@link Research}
 * before_f = gross_f - F_f - research_f - ad_f - education_f - channel_f - variants_f - launch_f
 *            - i_f max(0, -C_f),  F_f split by an alliance
 * profit_f = before_f - b_f max(0, before_f)
 * C_f'     = C_f (1 + r) + profit_f
 * CS       = sum_s M w_s (1 + g_M)^t ln(o + sum_k E_ks) / alpha_s
 * </pre>
 *
 * i is weekly interest on debt, b the share of profit that belongs to staff. Consumer surplus is left at zero where
 * each person buys once. A firm that has not come to market yet bears no cost; one that is gone neither earns nor pays.
 *
 * <p>Source: consumer surplus of the logit, Small and Rosen (1981), Econometrica 49:105 [unverified].
 */
final class Accounts {

    private Accounts() {}

    /** What each firm pays a week whatever it sells. */
    static void constants(Plan plan, State s) {
        for (int f = 0; f < plan.firms(); f++) {
            s.overhead[f] = Alliance.fixedCost(
                            s.in.fixedCost[f],
                            s.in.sharedFixedCost[f],
                            s.in.coordinationCost[f],
                            s.in.allianceMembers[f])
                    + s.in.advertising[f]
                    + s.in.educationSpending[f]
                    + s.in.channelCost[f]
                    + Variants.cost(plan, s, f);
        }
    }

    static void apply(Plan plan, State s) {
        double interest = 1 + s.in.of(INTEREST_RATE);
        for (int f = 0; f < plan.firms(); f++) {
            double gross = gross(plan, s, f);
            if (s.alive[f] > 0) {
                settle(s, f, gross, interest);
            } else {
                s.research[f] = 0;
                s.researchOdds[f] = 0;
                s.profit[f] = 0;
            }
        }
        consumerSurplus(plan, s);
    }

    private static double gross(Plan plan, State s, int f) {
        double gross = 0;
        double own = 0;
        for (int j : plan.productsOf(f)) {
            double sales = s.sales[j];
            gross += (s.price[j] * (1 - s.in.channelFee[j]) - s.unitCost[j]) * sales;
            own += sales;
        }
        s.ownSales[f] = own;
        double contract = s.oemSales[f];
        return contract > 0 ? gross + (s.in.oemPrice[f] - s.unitCost[plan.productsOf(f)[0]]) * contract : gross;
    }

    private static void settle(State s, int f, double gross, double interest) {
        double research = Research.spending(s, f, gross > 0 ? s.in.researchShare[f] * gross : 0);
        double overhead = s.started[f] > 0 ? s.overhead[f] : 0;
        double profit = toOwners(s, f, gross - research - overhead - s.launch[f]);
        s.launch[f] = 0;
        s.research[f] = research;
        s.profit[f] = profit;
        if (s.phase[f] == State.DUMPING && profit < 0) {
            s.dumpLoss[f] -= profit;
        }
        s.cash[f] = s.cash[f] * interest + profit;
    }

    /** What is left after interest on debt and the staff's share. */
    private static double toOwners(State s, int f, double earned) {
        double profit = s.cash[f] < 0 ? earned + s.in.creditRate[f] * s.cash[f] : earned;
        return profit > 0 ? profit - s.in.employeeEquity[f] * profit : profit;
    }

    private static void consumerSurplus(Plan plan, State s) {
        double sum = 0;
        boolean counted = s.in.of(BUY_ONCE) == 0;
        for (int g = 0; g < plan.segments() && counted; g++) {
            double perYuan = s.in.priceSensitivity[g];
            sum += perYuan > 0 ? s.occasions[g] * inclusiveValue(s, g) / perYuan : 0;
        }
        s.consumerSurplus = sum;
    }

    /** ln of the logit's denominator. */
    private static double inclusiveValue(State s, int g) {
        return s.shift[g] + Elementary.log(s.denominator[g]);
    }
}
