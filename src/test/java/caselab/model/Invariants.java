package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import caselab.model.mechanism.FirstWeek;
import java.util.stream.IntStream;

/** What must hold in every week of every run, whatever the market. */
public final class Invariants {

    private static final double SLACK = 1e-9;

    private final Plan plan;
    private final Trajectory run;
    private final double[] numbers;

    private Invariants(Plan plan, Trajectory run, double[] numbers) {
        this.plan = plan;
        this.run = run;
        this.numbers = numbers;
    }

    /** Fails if any number of the run cannot be. */
    public static void check(Plan plan, Trajectory run, double[] numbers) {
        Invariants all = new Invariants(plan, run, numbers);
        for (int t = 0; t < run.weeks(); t++) {
            all.week(t);
        }
    }

    /** Fails if the first week's choice probabilities are none. */
    public static void shares(Plan plan, double[] numbers) {
        State first = FirstWeek.of(plan, numbers);
        for (int s = 0; s < plan.segments(); s++) {
            double sum = 0;
            for (int j = 0; j < plan.products(); j++) {
                double share = first.share[s * plan.products() + j];
                assertThat(share).isBetween(0.0, 1.0);
                sum += share;
            }
            assertThat(sum).isLessThanOrEqualTo(1 + SLACK);
        }
    }

    private void week(int t) {
        everythingIsANumber(t);
        for (int j = 0; j < plan.products(); j++) {
            product(j, t);
        }
        for (int f = 0; f < plan.firms(); f++) {
            within(Series.BRAND, f, t, 0, 1);
            cash(f, t);
        }
        within(Series.CONSUMER_SURPLUS, 0, t, 0, Double.MAX_VALUE);
    }

    private void everythingIsANumber(int t) {
        for (Series series : Series.values()) {
            for (int i = 0; i < series.width(plan); i++) {
                within(series, i, t, -Double.MAX_VALUE, Double.MAX_VALUE);
            }
        }
    }

    /** Plain comparisons: there are some millions of them. */
    private void within(Series series, int index, int t, double low, double high) {
        double value = run.at(series, index, t);
        if (!(value >= low && value <= high)) {
            fail("%s[%d] in week %d is %s, not within %s and %s", series.key(), index, t, value, low, high);
        }
    }

    private void product(int j, int t) {
        within(Series.SALES, j, t, 0, Double.MAX_VALUE);
        within(Series.WAITING, j, t, 0, Double.MAX_VALUE);
        within(Series.QUITTERS, j, t, -SLACK, Double.MAX_VALUE);
        within(Series.AWARENESS, j, t, 0, 1);
        within(Series.REPUTATION, j, t, 0, 1);
        within(Series.PRICE, j, t, 0, Double.MAX_VALUE);
        if (run.at(Series.WAITING, j, t) + run.at(Series.QUITTERS, j, t) > SLACK) {
            within(Series.SALES, j, t, 0, run.at(Series.ATTEMPTS, j, t) + SLACK);
        }
        boolean onSale = run.at(Series.ACTIVE, j, t) > 0;
        boolean alive = run.at(Series.ALIVE, plan.firmOf(j), t) > 0;
        boolean wasAlive = t == 0 || run.at(Series.ALIVE, plan.firmOf(j), t - 1) > 0;
        if (!wasAlive && !onSale) {
            within(Series.SALES, j, t, 0, 0);
        }
        if (!alive && onSale) {
            fail("product %d of a firm that is gone is on sale in week %d", j, t);
        }
    }

    /** Cash moves by the profit of the week, after interest and the cost of coming to market. */
    private void cash(int f, int t) {
        boolean wasAlive = t == 0 || run.at(Series.ALIVE, f, t - 1) > 0;
        if (!wasAlive) {
            within(Series.PROFIT, f, t, 0, 0);
        }
        if (!wasAlive && run.at(Series.ALIVE, f, t) > 0) {
            return;
        }
        double profit = run.at(Series.PROFIT, f, t);
        double cash = run.at(Series.CASH, f, t);
        double before = t == 0 ? numbers[plan.firm(FirmParameter.CASH) + f] : run.at(Series.CASH, f, t - 1);
        double interest = wasAlive ? 1 + numbers[plan.market(MarketParameter.INTEREST_RATE)] : 1;
        double paid = comesToMarket(f, t) ? numbers[plan.firm(FirmParameter.ENTRY_COST) + f] : 0;
        double off = Math.abs(cash - (before - paid) * interest - profit);
        if (off > SLACK * Math.max(1e3, Math.max(Math.abs(cash), Math.abs(before)))) {
            fail("cash of firm %d in week %d: %s after %s and a profit of %s", f, t, cash, before, profit);
        }
    }

    private boolean comesToMarket(int f, int t) {
        return t > 0
                && onSale(f, t)
                && !onSale(f, t - 1)
                && IntStream.range(0, t).noneMatch(w -> onSale(f, w));
    }

    private boolean onSale(int f, int t) {
        for (int j : plan.productsOf(f)) {
            if (run.at(Series.ACTIVE, j, t) > 0 || run.at(Series.FRESH_DEMAND, j, t) > 0) {
                return true;
            }
        }
        return false;
    }
}
