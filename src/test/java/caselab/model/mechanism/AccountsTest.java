package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Settings;
import caselab.model.State;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Gross profit, research, overhead, cash and consumer surplus, by hand. */
class AccountsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Price 50, channel 20 %, unit cost 30, ten sold: 100 gross; start cash 1000. */
    private static Bench bench(String owners, Settings settings) {
        Bench b = Bench.of(settings, owners).choose();
        for (int j = 0; j < b.plan.products(); j++) {
            b.s.in.channelFee[j] = 0.2;
            b.s.unitCost[j] = 30;
            b.s.sales[j] = 10;
        }
        java.util.Arrays.fill(b.s.cash, 1000);
        return b;
    }

    @Test
    void cashGrowsByInterestAndProfit() {
        Bench b = bench(
                "a",
                Settings.none()
                        .with("/interestRate", 0.01)
                        .with("/firms/a/fixedCost", 1)
                        .with("/firms/a/advertising", 2)
                        .with("/firms/a/educationSpending", 4)
                        .with("/firms/a/channelCost", 8));
        b.s.in.researchShare[0] = 0.25;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.research[0]).isCloseTo(25, EXACT);
        assertThat(b.s.profit[0]).isCloseTo(60, EXACT);
        assertThat(b.s.cash[0]).isCloseTo(1070, EXACT);
        assertThat(b.s.ownSales[0]).isEqualTo(10);
        assertThat(b.s.dumpLoss[0]).as("not dumping").isZero();
    }

    @Test
    void aLossIsNotSpentOnResearchAndCountsWhileDumping() {
        Bench b = bench("a", Settings.none());
        b.s.price[0] = 25;
        b.s.in.researchShare[0] = 0.25;
        b.s.phase[0] = State.DUMPING;
        Accounts.apply(b.plan, b.s);
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.research[0]).isZero();
        assertThat(b.s.profit[0]).isCloseTo(-100, EXACT);
        assertThat(b.s.dumpLoss[0]).isCloseTo(200, EXACT);
        b.s.price[0] = 50;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.dumpLoss[0]).as("a profit pays nothing back").isCloseTo(200, EXACT);
    }

    @Test
    void contractUnitsBearTheCostOfTheFirstProduct() {
        Bench b = bench("aab", Settings.none());
        b.s.unitCost[0] = 31;
        b.s.oemSales[0] = 5;
        b.s.in.oemPrice[0] = 35;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.profit[0]).as("9 x 10, 10 x 10 and 4 x 5").isCloseTo(210, EXACT);
        assertThat(b.s.profit[1]).isCloseTo(100, EXACT);
        assertThat(b.s.ownSales).containsExactly(20, 10);
    }

    @Test
    void nobodyPaysBeforeTheStartOrAfterTheEnd() {
        Bench b = bench("ab", Settings.none().with("/firms/a/fixedCost", 7).with("/firms/b/fixedCost", 7));
        b.s.started[0] = 0;
        b.s.alive[1] = 0;
        b.s.research[1] = 3;
        b.s.profit[1] = 3;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.profit[0]).isCloseTo(100, EXACT);
        assertThat(b.s.profit[1]).isZero();
        assertThat(b.s.research[1]).isZero();
        assertThat(b.s.cash[1]).isEqualTo(1000);
    }

    @Test
    void debtCostsInterestAndStaffTakeTheirShareOfProfits() {
        Bench b = bench("a", Settings.none().with("/firms/a/creditRate", 0.01).with("/firms/a/employeeEquity", 0.1));
        b.s.cash[0] = -2000;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.profit[0]).isCloseTo(0.9 * (100 - 20), EXACT);
        assertThat(b.s.cash[0]).isCloseTo(-1928, EXACT);
        b.s.price[0] = 25;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.profit[0]).as("staff bear no loss").isCloseTo(-100 - 19.28, EXACT);
        b.s.cash[0] = 0;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.profit[0]).as("no debt, no interest").isCloseTo(-100, EXACT);
    }

    @Test
    void consumerSurplusIsTheLogOfTheDenominatorInYuan() {
        Bench b = bench("a", Settings.none());
        Accounts.apply(b.plan, b.s);
        double perBuyer = Math.log(1 + Math.exp(-5)) / 0.1;
        assertThat(b.s.consumerSurplus).isCloseTo(100 * perBuyer, EXACT);
        b.s.shift[0] = 2;
        Accounts.apply(b.plan, b.s);
        assertThat(b.s.consumerSurplus).as("the shift counts").isCloseTo(100 * (perBuyer + 20), within(1e-7));
    }

    @Test
    void thereIsNoSurplusWhereNobodyMindsPricesOrEachBuysOnce() {
        Bench careless = bench("a", Settings.none().with("/segments/all/priceSensitivity", 0));
        Accounts.apply(careless.plan, careless.s);
        assertThat(careless.s.consumerSurplus).isZero();
        Bench once = bench("a", Settings.none().with("/buyOnce", 1));
        Accounts.apply(once.plan, once.s);
        assertThat(once.s.consumerSurplus).isZero();
    }
}
