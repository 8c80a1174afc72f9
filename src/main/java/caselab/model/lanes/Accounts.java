package caselab.model.lanes;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.State;
import java.util.Arrays;

/** Step 6, equations 5 and 13: accounts and consumer surplus. */
final class Accounts {

    private Accounts() {}

    static void apply(Plan plan, LaneState s, Traits traits) {
        int n = plan.firms() * s.lanes;
        gross(plan, s, traits);
        double[] gross = s.firmScratch;
        perTry(s.firmScratch2, gross, s.in.firm(FirmParameter.RESEARCH_SHARE), s.alive, n);
        Research.spending(plan, s, s.firmScratch2, traits);
        earned(s.profit, gross, s.research, n);
        Wide.times(s.firmScratch2, s.started, s.overhead, n);
        earned(s.profit, s.profit, s.firmScratch2, n);
        earned(s.profit, s.profit, s.launch, n);
        pay(s.launch, s.alive, n);
        interestOnDebt(s.profit, s.cash, s.in.firm(FirmParameter.CREDIT_RATE), n);
        staff(s.profit, s.in.firm(FirmParameter.EMPLOYEE_EQUITY), n);
        Wide.where(s.profit, s.alive, s.profit, n);
        losses(s.dumpLoss, s.phase, s.profit, n);
        for (int f = 0; f < plan.firms(); f++) {
            bank(s.cash, f * s.lanes, s.alive, s.profit, s.in.market(MarketParameter.INTEREST_RATE), s.lanes);
        }
        if (traits.surplus()) {
            consumerSurplus(plan, s);
        }
    }

    private static void gross(Plan plan, LaneState s, Traits traits) {
        int n = s.lanes;
        double[] fee = s.in.product(ProductParameter.CHANNEL_FEE);
        earnings(s.productScratch, s.price, fee, s.unitCost, plan.products() * n);
        Arrays.fill(s.firmScratch, 0, plan.firms() * n, 0);
        Arrays.fill(s.ownSales, 0, plan.firms() * n, 0);
        for (int j = 0; j < plan.products(); j++) {
            int f = plan.firmOf(j) * n;
            Wide.addProduct(s.firmScratch, f, s.productScratch, j * n, s.sales, j * n, n);
            Wide.addFrom(s.ownSales, f, s.sales, j * n, n);
        }
        for (int f = 0; f < plan.firms() && traits.contracts(); f++) {
            if (plan.productsOf(f).length > 0) {
                int first = plan.productsOf(f)[0] * n;
                contract(s.firmScratch, f * n, s.in.firm(FirmParameter.OEM_PRICE), s.unitCost, first, s.oemSales, n);
            }
        }
    }

    private static void earnings(double[] out, double[] price, double[] fee, double[] cost, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = price[i] * (1 - fee[i]) - cost[i];
        }
    }

    private static void contract(double[] gross, int o, double[] price, double[] cost, int c, double[] units, int n) {
        for (int i = 0; i < n; i++) {
            gross[o + i] += (price[o + i] - cost[c + i]) * units[o + i];
        }
    }

    private static void perTry(double[] out, double[] gross, double[] share, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = gross[i] > 0 ? alive[i] * share[i] * gross[i] : 0;
        }
    }

    private static void earned(double[] out, double[] before, double[] spent, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = before[i] - spent[i];
        }
    }

    private static void pay(double[] due, double[] alive, int n) {
        for (int i = 0; i < n; i++) {
            due[i] = alive[i] > 0 ? 0 : due[i];
        }
    }

    private static void interestOnDebt(double[] profit, double[] cash, double[] rate, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] += cash[i] < 0 ? rate[i] * cash[i] : 0;
        }
    }

    private static void staff(double[] profit, double[] equity, int n) {
        for (int i = 0; i < n; i++) {
            profit[i] -= profit[i] > 0 ? equity[i] * profit[i] : 0;
        }
    }

    private static void losses(double[] loss, double[] phase, double[] profit, int n) {
        for (int i = 0; i < n; i++) {
            loss[i] -= phase[i] == State.DUMPING && profit[i] < 0 ? profit[i] : 0;
        }
    }

    private static void bank(double[] cash, int o, double[] alive, double[] profit, double[] interest, int n) {
        for (int i = 0; i < n; i++) {
            cash[o + i] += alive[o + i] * interest[i] * cash[o + i] + profit[o + i];
        }
    }

    private static void consumerSurplus(Plan plan, LaneState s) {
        int n = s.lanes;
        System.arraycopy(s.denominator, 0, s.segmentScratch, 0, plan.segments() * n);
        s.math.log(s.segmentScratch, plan.segments() * n);
        Wide.times(s.segmentScratch, s.segmentScratch, s.occasions, plan.segments() * n);
        Arrays.fill(s.consumerSurplus, 0);
        for (int g = 0; g < plan.segments(); g++) {
            perYuan(s.consumerSurplus, s.segmentScratch, g * n, s.in.segment(SegmentParameter.PRICE_SENSITIVITY), n);
        }
        notCounted(s.consumerSurplus, s.in.market(MarketParameter.BUY_ONCE), n);
    }

    private static void perYuan(double[] sum, double[] utility, int o, double[] perYuan, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += perYuan[o + i] > 0 ? utility[o + i] / perYuan[o + i] : 0;
        }
    }

    private static void notCounted(double[] surplus, double[] once, int n) {
        for (int i = 0; i < n; i++) {
            surplus[i] = once[i] > 0 ? 0 : surplus[i];
        }
    }
}
