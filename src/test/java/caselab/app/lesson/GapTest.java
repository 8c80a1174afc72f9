package caselab.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What is said of two lines whose answer is known. */
class GapTest {

    private static final int WEEKS = 101;

    private static double[] line(IntToDoubleFunction of) {
        double[] line = new double[WEEKS];
        Arrays.setAll(line, of);
        return line;
    }

    private final double[] rising = line(week -> week);

    @Test
    void linesThatStayTogetherAreClose() {
        Gap gap = Gap.of(line(week -> week + 3 * Math.sin(week / 5.0)), rising);
        assertThat(gap.reading()).isEqualTo(Gap.Reading.CLOSE);
    }

    @Test
    void linesThatMeetAgainHaveTheRightEndingAndPartWhereTheyAreWidest() {
        Gap gap = Gap.of(line(week -> week - 40 * Math.sin(Math.PI * week / 100)), rising);
        assertThat(gap.reading()).isEqualTo(Gap.Reading.RIGHT_ENDING);
        assertThat(gap.parted()).isEqualTo(50);
    }

    @Test
    void linesThatPartLateHaveTheRightPath() {
        Gap gap = Gap.of(line(week -> week < 60 ? week : 60), rising);
        assertThat(gap.reading()).isEqualTo(Gap.Reading.RIGHT_PATH);
        assertThat(gap.parted()).isBetween(61, 75);
        assertThat(gap.widest()).isEqualTo(100);
    }

    @Test
    void linesThatPartAtOnceAreDifferent() {
        assertThat(Gap.of(line(week -> -week), rising).reading()).isEqualTo(Gap.Reading.DIFFERENT);
    }

    /** A firm that is gone has what it had last. */
    @Test
    void aLineThatStopsStandsForTheRest() {
        double[] stops = line(week -> week > 40 ? Double.NaN : 40 - week);
        assertThat(Gap.of(line(week -> Math.max(0, 40 - week)), stops).reading())
                .isEqualTo(Gap.Reading.CLOSE);
    }
}
