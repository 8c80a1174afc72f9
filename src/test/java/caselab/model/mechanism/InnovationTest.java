package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.Series;
import caselab.model.TestMarkets;
import caselab.model.Trajectory;
import caselab.model.metric.Metrics;
import caselab.model.metric.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tolerated failure, a stake for staff, patient lenders, second starts and the entrant's purse, each alone. */
class InnovationTest {

    /**
     * One firm, one product at a fixed price of 10 that costs nothing: half of the 200 buyers take it, gross is 1000.
     */
    private static final Plan PLAN =
            TestMarkets.game(0, 1, new double[] {0}, new double[] {0}, new double[] {10}, new String[] {"one"});

    private static final double GROSS = 1000;

    private static double[] numbers() {
        double[] numbers = PLAN.numbers();
        numbers[PLAN.market(MarketParameter.PURCHASE_OCCASIONS)] = 2 * GROSS / 10;
        numbers[PLAN.product(ProductParameter.PRICING)] = 0;
        set(numbers, FirmParameter.CASH, 0);
        return numbers;
    }

    private static void set(double[] numbers, FirmParameter parameter, double value) {
        numbers[PLAN.firm(parameter)] = value;
    }

    private static Trajectory play(double[] numbers, int weeks) {
        return WeeklySimulator.play(PLAN, numbers, Chance.expected(), weeks);
    }

    /** Odds of one in ten for one try, so that 1 - 0.9^k is exact. */
    private static double[] research(double tries) {
        double[] numbers = numbers();
        set(numbers, FirmParameter.RESEARCH_SHARE, 0.1);
        set(numbers, FirmParameter.RESEARCH_PRODUCTIVITY, 1 / (9 * 0.1 * GROSS));
        set(numbers, FirmParameter.RESEARCH_STEP, 1);
        set(numbers, FirmParameter.FAILURES_TOLERATED, tries);
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({"1, 0.1", "3, 0.271", "7, 0.5217031"})
    void moreTriesSucceedMoreOftenAtTheSameCostOfASuccess(double tries, double odds) {
        Trajectory run = play(research(tries), 1);
        assertThat(run.at(Series.QUALITY, 0, 0)).isCloseTo(odds, within(1e-12));
        assertThat(run.at(Series.RESEARCH, 0, 0) / odds).isCloseTo(100 / 0.1, within(1e-9));
    }

    @Test
    void aStakeLiftsTheYieldByItsRootAndTakesItsShareOfProfit() {
        double[] numbers = research(1);
        set(numbers, FirmParameter.EMPLOYEE_EQUITY, 0.25);
        set(numbers, FirmParameter.EQUITY_EFFECT, 2);
        Trajectory run = play(numbers, 1);
        assertThat(run.at(Series.QUALITY, 0, 0))
                .as("the yield doubles: (2/9) / (1 + 2/9)")
                .isCloseTo(2.0 / 11, within(1e-12));
        assertThat(run.at(Series.PROFIT, 0, 0)).isCloseTo(0.75 * 900, within(1e-9));
        assertThat(Metrics.find("staffPayout").orElseThrow().weekly().at(run, 0, 0))
                .isCloseTo(0.25 * 900, within(1e-9));
    }

    /** Losing 100 a week at 10% interest: 0, -100, -210, -331. */
    private static double[] losing() {
        double[] numbers = numbers();
        set(numbers, FirmParameter.FIXED_COST, GROSS + 100);
        set(numbers, FirmParameter.CREDIT_LINE, 1e6);
        set(numbers, FirmParameter.CREDIT_RATE, 0.1);
        return numbers;
    }

    @Test
    void debtBearsInterest() {
        Trajectory run = play(losing(), 3);
        assertThat(run.at(Series.CASH, 0, 2)).isCloseTo(-331, within(1e-9));
        assertThat(Metrics.find("interestPaid").orElseThrow().weekly().at(run, 0, 2))
                .isCloseTo(21, within(1e-9));
    }

    @Test
    void lendersCallTheLoanWhenTheirPatienceEndsAndTheFounderComesBack() {
        double[] numbers = losing();
        set(numbers, FirmParameter.CREDIT_PATIENCE, 5);
        set(numbers, FirmParameter.REENTRY_WEEKS, 4);
        set(numbers, FirmParameter.REENTRY_CASH, 1000);
        Trajectory run = play(numbers, 30);
        assertThat(new Milestone.FirstExit(List.of(0)).week(run)).hasValue(5);
        assertThat(new Milestone.ComesBack(0).week(run)).hasValue(9);
        assertThat(run.at(Series.SALES, 0, 9)).isZero();
        assertThat(run.at(Series.SALES, 0, 10)).isCloseTo(100, within(1e-9));
        assertThat(run.at(Series.CASH, 0, 10)).isCloseTo(900, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"999, 0", "1000, 1"})
    void nobodyEntersWhosePurseDoesNotCoverTheCost(double cash, double sells) {
        double[] numbers = numbers();
        set(numbers, FirmParameter.CASH, cash);
        set(numbers, FirmParameter.ENTRY_COST, 1000);
        numbers[PLAN.product(ProductParameter.ENTRY_WEEK)] = 1;
        assertThat(play(numbers, 3).at(Series.ACTIVE, 0, 2)).isEqualTo(sells);
    }
}
