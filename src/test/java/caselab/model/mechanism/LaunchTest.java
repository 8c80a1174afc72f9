package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Market;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put into a launch buys quality at a falling rate and is paid in the week of entry, if ever. */
class LaunchTest {

    private static final Plan PLAN = Plan.compile(new Market(
            10,
            TestMarkets.market(100, 100),
            List.of(TestMarkets.segment(1)),
            List.of(),
            List.of(TestMarkets.firm("f")),
            List.of(
                    TestMarkets.product("old", "f", TestMarkets.priced(1)),
                    TestMarkets.product(
                            "new",
                            "f",
                            TestMarkets.priced(1)
                                    .with(ProductParameter.QUALITY, 6)
                                    .with(ProductParameter.ENTRY_WEEK, 4)
                                    .with(ProductParameter.INVESTMENT_YIELD, 2.4)
                                    .with(ProductParameter.INVESTMENT_SCALE, 6e9)))));

    @ParameterizedTest
    @CsvSource({"0, 6", "6e9, 7.2", "14e9, 7.68", "1e12, 8.385"})
    void buysLessAndLess(double investment, double quality) {
        assertThat(run(investment, 4).at(Series.QUALITY, 1, 0)).isCloseTo(quality, within(1e-3));
    }

    @Test
    void isPaidOnceOutOfTheProfitOfThatWeek() {
        double[] free = run(0, 4).column(Series.PROFIT, 0);
        Trajectory run = run(1e6, 4);
        for (int week = 0; week < 10; week++) {
            double less = free[week] - run.at(Series.PROFIT, 0, week);
            assertThat(less).as("week %d", week).isCloseTo(week == 4 ? 1e6 : 0, within(0.1));
        }
        assertThat(run.at(Series.CASH, 0, 4) - run.at(Series.CASH, 0, 3))
                .isCloseTo(run.at(Series.PROFIT, 0, 4), within(1e-3));
    }

    @Test
    void isNeverPaidForWhatNeverComes() {
        assertThat(run(1e6, 10).column(Series.PROFIT, 0)).isEqualTo(run(0, 10).column(Series.PROFIT, 0));
    }

    private static Trajectory run(double investment, double week) {
        Settings settings = Settings.none()
                .with("/products/new/launchInvestment", investment)
                .with("/products/new/entryWeek", week);
        return WeeklySimulator.play(PLAN, PLAN.numbers(settings), Chance.expected(), 10);
    }
}
