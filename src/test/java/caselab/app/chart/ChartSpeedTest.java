package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChartSpeedTest {

    @Test
    void aNewModelIsPaintedSoonerThanInAnExtendedStockChart() {
        double[] median = ChartTiming.medians(60);
        double[] ratio = Arrays.stream(median)
                .map(t -> (t - median[0]) / (median[4] - median[0]))
                .toArray();
        System.getLogger("timing")
                .log(
                        Level.INFO,
                        "ten lines {0}, three with a band {1}, bare stock chart {2}",
                        ratio[1],
                        ratio[2],
                        ratio[3]);
        // wide of what was measured, as machines differ; a clip on the canvas would be seen all the same
        assertThat(ratio[1]).isLessThan(2);
    }
}
