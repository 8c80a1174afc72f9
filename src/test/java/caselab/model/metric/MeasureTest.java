package caselab.model.metric;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.State;
import caselab.model.Trajectory;
import caselab.model.metric.Measure.OfMetric;
import caselab.model.metric.Measure.Reading;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How weeks become one figure, and when things happen. */
class MeasureTest {

    /** Cash of firm a: 4, 0, -2, 6. */
    private static final Trajectory CASH = Record.of(4, (s, t) -> s.cash[0] = new double[] {4, 0, -2, 6}[t]);

    private static double cash(Reading reading, int from, int to) {
        return new OfMetric(Metrics.find("cash").orElseThrow(), 0, reading, from, to).of(CASH);
    }

    @Test
    void everyReading() {
        assertThat(cash(Reading.END, 0, 4)).isEqualTo(6);
        assertThat(cash(Reading.END, 0, 2)).isEqualTo(0);
        assertThat(cash(Reading.LOWEST, 0, 4)).isEqualTo(-2);
        assertThat(cash(Reading.HIGHEST, 0, 3)).isEqualTo(4);
        assertThat(cash(Reading.TOTAL, 1, 4)).isEqualTo(4);
        assertThat(cash(Reading.MEAN, 0, 4)).isEqualTo(2);
        assertThat(cash(Reading.WEEKS, 0, 4)).isEqualTo(3);
        assertThat(new OfMetric(Metrics.find("cash").orElseThrow(), 0, Reading.TOTAL).of(CASH))
                .isEqualTo(8);
    }

    @Test
    void rangesAreCutToTheRun() {
        assertThat(cash(Reading.END, 0, 99)).isEqualTo(6);
        assertThat(cash(Reading.END, 0, 0)).isNaN();
        assertThat(cash(Reading.TOTAL, 0, 99)).isEqualTo(8);
        assertThat(cash(Reading.MEAN, 3, 3)).isNaN();
    }

    @Test
    void weeksWithoutAValueDoNotCount() {
        Trajectory run = Record.of(4, (s, t) -> {
            s.sales[0] = t == 1 ? 0 : 1;
            s.sales[2] = t == 3 ? 1 : 0;
        });
        Metric share = Metrics.find("unitShare").orElseThrow();
        assertThat(new OfMetric(share, 0, Reading.MEAN).of(run)).isEqualTo(2.5 / 3);
        assertThat(new OfMetric(share, 0, Reading.LOWEST).of(run)).isEqualTo(0.5);
    }

    private static final Trajectory STORY = Record.of(6, (s, t) -> {
        s.alive[0] = t < 4 ? 1 : 0;
        s.alive[1] = t < 2 ? 1 : 0;
        s.phase[0] = t < 1 ? State.BASE : t < 3 ? State.DUMPING : State.RECOUPING;
        s.staying[0] = t == 2 || t == 4 ? 1 : 0;
        s.quitters[0] = t == 3 ? 1 : 0;
        s.active[0] = 1;
        s.active[1] = t < 3 ? 0 : 1;
        s.active[2] = 0;
    });

    private static void happens(Milestone milestone, int week) {
        assertThat(milestone.week(STORY)).isEqualTo(week < 0 ? OptionalInt.empty() : OptionalInt.of(week));
    }

    @Test
    void milestones() {
        happens(new Milestone.FirstExit(List.of(0, 1)), 2);
        happens(new Milestone.LastExit(List.of(0, 1)), 4);
        happens(new Milestone.DumpingStarts(0), 1);
        happens(new Milestone.DumpingEnds(0), 3);
        happens(new Milestone.DumpingEnds(1), -1);
        happens(new Milestone.SoldOut(0), 2);
        happens(new Milestone.InStockAgain(0), 5);
        happens(new Milestone.InStockAgain(1), -1);
        happens(new Milestone.Enters(1), 3);
    }

    @Test
    void whoComesBackWasGone() {
        Trajectory run = Record.of(5, (s, t) -> {
            s.alive[0] = t == 1 || t == 2 ? 0 : 1;
            s.alive[1] = 1;
        });
        assertThat(new Milestone.ComesBack(0).week(run)).hasValue(3);
        assertThat(new Milestone.ComesBack(1).week(run)).isEmpty();
    }

    @Test
    void whatIsThereFromTheStartOrNeverComesDoesNotEnter() {
        happens(new Milestone.Enters(0), -1);
        happens(new Milestone.Enters(2), -1);
    }

    @Test
    void aTraceOfAQueueIsNone() {
        Trajectory run = Record.of(2, (s, t) -> s.staying[0] = t == 0 ? 1e-9 : 1.1e-9);
        assertThat(new Milestone.SoldOut(0).week(run)).hasValue(1);
    }

    @Test
    void theWeekOfWhatNeverHappensIsInfinite() {
        assertThat(new Measure.WeekOf(new Milestone.SoldOut(0)).of(STORY)).isEqualTo(2);
        assertThat(new Measure.WeekOf(new Milestone.SoldOut(1)).of(STORY)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
