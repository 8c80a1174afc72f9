package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.GoldenRun;
import caselab.model.ReferenceMarkets;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.metric.Measure;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The shipped worlds are the markets of the reference runs, and the scenarios tell what the design says they tell. */
class ReferenceRunsTest {

    private static final Scenario DUMPING = Shipped.scenario("below-cost-dumping");
    private static final Scenario FLASH_SALES = Shipped.scenario("online-flash-sales");
    /** The reference has no limit on MiLi's line. */
    private static final Settings NO_LIMIT = Settings.none().with("/firms/mili/plantCapacity", 1e12);

    private static final int MILI = DUMPING.firm();

    @Test
    void reproducesTheReferenceRunOfDumping() {
        GoldenRun.compare(
                Shipped.run(DUMPING, NO_LIMIT, 208), output("31_model_dumping_reference_run", "trajectory_dump"));
    }

    @Test
    void reproducesTheReferenceRunWithoutDumping() {
        Settings peace = NO_LIMIT.with("/products/big/dumpWeek", 5200).with("/products/big/priceCeiling", 1e12);
        GoldenRun.compare(
                Shipped.run(DUMPING, peace, 208), output("31_model_dumping_reference_run", "trajectory_nodump"));
    }

    @Test
    void reproducesTheReferenceRunOfTheFirstPhone() {
        GoldenRun.compare(
                Shipped.run(FLASH_SALES, Settings.none(), 104), output("30_model_M1_reference_run", "trajectory"));
    }

    private static tools.jackson.databind.JsonNode output(String vector, String name) {
        return ReferenceMarkets.vector(vector).get("outputs").get(name);
    }

    @Test
    void asToldTheSmallMakersGoInWeek31AndMiLiInWeek44() {
        Trajectory run = Shipped.run(DUMPING, Settings.none(), DUMPING.weeks());
        assertThat(Shipped.week(DUMPING, "dumping-starts", run)).isEqualTo(13);
        assertThat(Shipped.week(DUMPING, "small-out", run)).isEqualTo(31);
        assertThat(Shipped.week(DUMPING, "mili-out", run)).isEqualTo(44);
    }

    @Test
    void contractWorkLeanResearchAndSomeFitSaveMiLi() {
        Settings plan = Shipped.levers(
                DUMPING, "oem-share", 0.4, "research-share", 0.1, "feature-fit", 0.1, "channel-fee", 0.17);
        Trajectory run = Shipped.run(DUMPING, plan, DUMPING.weeks());
        assertThat(Shipped.read(run, "cash", MILI, Measure.Reading.END)).isCloseTo(14.4e6, Offset.offset(0.05e6));
        double lowest = Shipped.read(run, "cash", MILI, Measure.Reading.LOWEST);
        assertThat(lowest).isCloseTo(2.7e6, Offset.offset(0.05e6));
        assertThat(run.at(caselab.model.Series.CASH, MILI, 60)).isEqualTo(lowest);
        assertThat(Shipped.week(DUMPING, "dumping-ends", run)).isEqualTo(61);
        assertThat(Shipped.week(DUMPING, "small-out", run)).isEqualTo(27);
        assertThat(Shipped.week(DUMPING, "mili-out", run)).isEqualTo(-1);
    }

    @Test
    void theWorldOfThatPlanAloneEndsMiLiInWeek39() {
        Trajectory run = Shipped.run(DUMPING, Shipped.levers(DUMPING, "channel-fee", 0.17), DUMPING.weeks());
        assertThat(Shipped.week(DUMPING, "mili-out", run)).isEqualTo(39);
    }

    @Test
    void aFlat200000AWeekSellsFewer() {
        Settings plan = Shipped.levers(FLASH_SALES, "first-drop", 200_000, "weekly-maximum", 200_000);
        Trajectory run = Shipped.run(FLASH_SALES, plan, 104);
        assertThat(Shipped.read(run, "cumulativeSales", FLASH_SALES.product(), Measure.Reading.END))
                .isCloseTo(3.126e6, Offset.offset(0.001e6));
    }

    @Test
    void theFirstPhoneSellsAMillionInAQuarterAndThreeAndAHalfInTwoYears() {
        Trajectory run = Shipped.run(FLASH_SALES, Settings.none(), 104);
        double[] sold = FLASH_SALES.outputs().getFirst().metric().column(run, FLASH_SALES.product());
        assertThat(sold[12]).isCloseTo(0.998e6, Offset.offset(0.001e6));
        assertThat(sold[103]).isCloseTo(3.542e6, Offset.offset(0.001e6));
    }
}
