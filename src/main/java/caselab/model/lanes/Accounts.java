package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import java.util.Arrays;

/** Step 6, equations 5 and 13: accounts and consumer surplus. */
final class Accounts {

    private Accounts() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        for (int f = 0; f < plan.firms(); f++) {
            gross(plan, s, traits, f);
            perTry(s.research[f], s.scratch, s.in.firm(FirmParameter.RESEARCH_SHARE)[f], s.alive[f], s.lanes);
            Research.spending(s, f, traits);
            settle(s, f, traits, s.lanes);
            if (traits.predators()) {
                losses(s.dumpLoss[f], s.phase[f], s.profit[f], s.lanes);
            }
            bank(s.cash[f], s.alive[f], s.profit[f], s.in.market(MarketParameter.INTEREST_RATE), s.lanes);
        }
        if (traits.surplus()) {
            consumerSurplus(plan, s);
        }
    }

    private static void settle(LaneState s, int f, Traits traits, int n) {
        double[] profit = s.profit[f];
        earned(profit, s.scratch, s.research[f], s.launch[f], n);
        shared(profit, s.started[f], s.overhead[f], n);
        pay(s.launch[f], s.alive[f], n);
        if (traits.debts()) {
            toOwners(profit, s.cash[f], s.in.firm(FirmParameter.CREDIT_RATE)[f], n);
        }
        if (traits.staff()) {
            staff(profit, s.in.firm(FirmParameter.EMPLOYEE_EQUITY)[f], n);
        }
        Wide.times(profit, profit, s.alive[f], n);
    }

    /** Leaves what the firm earns before its own costs in the scratch row. */
    private static void gross(Plan plan, LaneState s, Traits traits, int f) {
        int n = s.lanes;
        double[][] fee = s.in.product(ProductParameter.CHANNEL_FEE);
        Arrays.fill(s.scratch, 0, n, 0);
        Arrays.fill(s.ownSales[f], 0, n, 0);
        for (int j : plan.productsOf(f)) {
            earnings(s.scratch, s.price[j], fee[j], s.unitCost[j], s.sales[j], n);
            Wide.add(s.ownSales[f], s.sales[j], n);
        }
        if (traits.contracts() && plan.productsOf(f).length > 0) {
            double[] cost = s.unitCost[plan.productsOf(f)[0]];
            contract(s.scratch, s.in.firm(FirmParameter.OEM_PRICE)[f], cost, s.oemSales[f], n);
        }
    }

    private static void earnings(double[] sum, double[] price, double[] fee, double[] cost, double[] sales, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += (price[i] * (1 - fee[i]) - cost[i]) * sales[i];
        }
    }

    private static void contract(double[] gross, double[] price, double[] cost, double[] units, int n) {
        for (int i = 0; i < n; i++) {
            gross[i] += (price[i] - cost[i]) * units[i];
        }
    }

    private static void perTry(double[] out, double[] gross, double[] share, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = alive[i] * share[i] * Wide.positive(gross[i]);
        }
    }

    private static void earned(double[] profit, double[] gross, double[] research, double[] launch, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] = gross[i] - research[i] - launch[i];
        }
    }

    private static void shared(double[] profit, double[] started, double[] overhead, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] -= started[i] * overhead[i];
        }
    }

    private static void pay(double[] due, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            due[i] *= 1 - alive[i];
        }
    }

    private static void toOwners(double[] profit, double[] cash, double[] rate, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] -= rate[i] * Wide.positive(-cash[i]);
        }
    }

    private static void staff(double[] profit, double[] equity, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] -= equity[i] * Wide.positive(profit[i]);
        }
    }

    /** Phases are 0, 1 and 2, and 1 is dumping. */
    private static void losses(double[] loss, double[] phase, double[] profit, int n) {
        for (int i = 0; i < n; i++) {
            loss[i] += phase[i] * (2 - phase[i]) * Wide.positive(-profit[i]);
        }
    }

    private static void bank(double[] cash, double[] alive, double[] profit, double[] interest, int n) {
        for (int i = 0; i < n; i++) {
            cash[i] += alive[i] * interest[i] * cash[i] + profit[i];
        }
    }

    private static void consumerSurplus(Plan plan, LaneState s) {
        int n = s.lanes;
        Arrays.fill(s.consumerSurplus, 0);
        for (int g = 0; g < plan.segments(); g++) {
            double[] perYuan = s.in.segment(SegmentParameter.PRICE_SENSITIVITY)[g];
            System.arraycopy(s.denominator[g], 0, s.scratch, 0, n);
            s.math.log(s.scratch, n);
            perYuan(s.consumerSurplus, s.scratch, s.occasions[g], perYuan, n);
        }
        notCounted(s.consumerSurplus, s.in.market(MarketParameter.BUY_ONCE), n);
    }

    private static void perYuan(double[] sum, double[] utility, double[] buyers, double[] perYuan, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += perYuan[i] > 0 ? utility[i] * buyers[i] / perYuan[i] : 0;
        }
    }

    private static void notCounted(double[] surplus, double[] once, int n) {
        for (int i = 0; i < n; i++) {
            surplus[i] = once[i] > 0 ? 0 : surplus[i];
        }
    }
}
