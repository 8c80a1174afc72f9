package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import java.util.Arrays;

/** Step 6, equations 5 and 13: accounts and consumer surplus. */
final class Accounts {

    private Accounts() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        Arrays.fill(s.debt, 0);
        for (int f = 0; f < plan.firms(); f++) {
            if (traits.plain(plan, f)) {
                earned(s, f, plan.productsOf(f)[0], s.profit[f], s.lanes);
                bank(s, f, s.profit[f], s.cash[f], s.lanes);
                continue;
            }
            gross(plan, s, traits, f);
            if (traits.research().get(f)) {
                research(s.research[f], s.scratch, s.in.firm(FirmParameter.RESEARCH_SHARE)[f], s.alive[f], s.lanes);
                Research.spending(s, f, traits);
            }
            if (traits.research().get(f) || traits.launches()) {
                earned(s, f, s.profit[f], s.scratch, s.lanes);
            } else {
                earned(s.profit[f], s.scratch, s.started[f], s.overhead.rows[f], s.lanes);
            }
            if (traits.launches()) {
                pay(s.launch[f], s.alive[f], s.lanes);
            }
            if (traits.debts()) {
                toOwners(s.profit[f], s.cash[f], s.in.firm(FirmParameter.CREDIT_RATE)[f], s.lanes);
            }
            if (traits.staff()) {
                staff(s.profit[f], s.in.firm(FirmParameter.EMPLOYEE_EQUITY)[f], s.lanes);
            }
            bank(s, f, s.profit[f], s.cash[f], s.lanes);
            if (traits.predators().get(f)) {
                losses(s.dumpLoss[f], s.phase[f], s.profit[f], s.lanes);
            }
        }
        if (traits.surplus()) {
            consumerSurplus(plan, s, traits);
        }
    }

    /** What is left to a firm that does nothing but sell one product: the steps below, to the same digits. */
    private static void earned(LaneState s, int f, int j, double[] profit, int n) {
        double[] price = s.price[j];
        double[] fee = s.in.product(ProductParameter.CHANNEL_FEE)[j];
        double[] cost = s.unitCost[j];
        double[] sales = s.sales[j];
        double[] started = s.started[f];
        double[] overhead = s.overhead.rows[f];
        for (int i = 0; i < n; i++) {
            profit[i] = (price[i] * (1 - fee[i]) - cost[i]) * sales[i] - started[i] * overhead[i];
        }
    }

    /** Leaves what the firm earns before its own costs in the scratch row. */
    private static void gross(Plan plan, LaneState s, Traits traits, int f) {
        int[] products = plan.productsOf(f);
        if (products.length == 1) {
            earnings(s, products[0], s.scratch, s.lanes);
        } else {
            Arrays.fill(s.scratch, 0, s.lanes, 0);
            Arrays.fill(s.firmSales[f], 0, s.lanes, 0);
            for (int j : products) {
                earnings(s, j, s.scratch, s.firmSales[f], s.lanes);
            }
        }
        if (traits.contracts() && products.length > 0) {
            double[] price = s.in.firm(FirmParameter.OEM_PRICE)[f];
            contract(s.scratch, price, s.unitCost[products[0]], s.oemSales[f], s.lanes);
        }
    }

    private static void earnings(LaneState s, int j, double[] gross, int n) {
        double[] price = s.price[j];
        double[] fee = s.in.product(ProductParameter.CHANNEL_FEE)[j];
        double[] cost = s.unitCost[j];
        double[] sales = s.sales[j];
        for (int i = 0; i < n; i++) {
            gross[i] = (price[i] * (1 - fee[i]) - cost[i]) * sales[i];
        }
    }

    private static void earnings(LaneState s, int j, double[] gross, double[] own, int n) {
        double[] price = s.price[j];
        double[] fee = s.in.product(ProductParameter.CHANNEL_FEE)[j];
        double[] cost = s.unitCost[j];
        double[] sales = s.sales[j];
        for (int i = 0; i < n; i++) {
            gross[i] += (price[i] * (1 - fee[i]) - cost[i]) * sales[i];
            own[i] += sales[i];
        }
    }

    private static void contract(double[] gross, double[] price, double[] cost, double[] units, int n) {
        for (int i = 0; i < n; i++) {
            gross[i] += (price[i] - cost[i]) * units[i];
        }
    }

    private static void research(double[] out, double[] gross, double[] share, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = alive[i] * share[i] * Wide.positive(gross[i]);
        }
    }

    private static void earned(LaneState s, int f, double[] profit, double[] gross, int n) {
        double[] research = s.research[f];
        double[] launch = s.launch[f];
        double[] started = s.started[f];
        double[] overhead = s.overhead.rows[f];
        for (int i = 0; i < n; i++) {
            profit[i] = gross[i] - research[i] - launch[i] - started[i] * overhead[i];
        }
    }

    private static void earned(double[] profit, double[] gross, double[] started, double[] overhead, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] = gross[i] - started[i] * overhead[i];
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

    /** Whether anybody is in debt is asked once for all firms, in {@link Exit}. */
    private static void bank(LaneState s, int f, double[] profit, double[] cash, int n) {
        double[] alive = s.alive[f];
        double[] interest = s.in.market(MarketParameter.INTEREST_RATE);
        double[] debt = s.debt;
        for (int i = 0; i < n; i++) {
            double earned = alive[i] * profit[i];
            double now = cash[i] + alive[i] * interest[i] * cash[i] + earned;
            profit[i] = earned;
            cash[i] = now;
            debt[i] += alive[i] * (Math.abs(now) - now);
        }
    }

    /** Phases are 0, 1 and 2, and 1 is dumping. */
    private static void losses(double[] loss, double[] phase, double[] profit, int n) {
        for (int i = 0; i < n; i++) {
            loss[i] += phase[i] * (2 - phase[i]) * Wide.positive(-profit[i]);
        }
    }

    private static void consumerSurplus(Plan plan, LaneState s, Traits traits) {
        Arrays.fill(s.consumerSurplus, 0);
        for (int g = 0; g < plan.segments(); g++) {
            s.math.log(s.scratch, s.denominator[g], s.lanes);
            add(s.consumerSurplus, s.scratch, s.occasions[g], s.yuan[g], s.lanes);
        }
        if (traits.buyOnce()) {
            notCounted(s.consumerSurplus, s.in.market(MarketParameter.BUY_ONCE), s.lanes);
        }
    }

    private static void add(double[] sum, double[] utility, double[] buyers, double[] yuan, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += utility[i] * buyers[i] * yuan[i];
        }
    }

    private static void notCounted(double[] surplus, double[] once, int n) {
        for (int i = 0; i < n; i++) {
            surplus[i] = once[i] > 0 ? 0 : surplus[i];
        }
    }
}
