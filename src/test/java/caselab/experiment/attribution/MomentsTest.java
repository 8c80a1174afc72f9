package caselab.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void apartOnceTheDifferenceShows() {
        double[] before = {100, 100, 100, 100, 100};
        double[] after = {100, 100.5, 102, 99, 110};
        // 1 % of the largest value, 110, is 1.1
        assertThat(Moments.of(before, after).apart()).hasValue(2);
    }

    @Test
    void decisiveIsTheWeekThatMovesTheGapTowardsItsEnd() {
        assertThat(Moments.decisive(new double[] {0, 9, 1, 6, 7})).hasValue(1);
        assertThat(Moments.decisive(new double[] {0, 9, 1, -6, -7})).hasValue(2);
    }

    @Test
    void aSteadyGapIsDecidedWhereItStartsToGrow() {
        assertThat(Moments.decisive(new double[] {0, 0, 1, 10, 19.2, 28.5})).hasValue(3);
    }

    @Test
    void equalRunsHaveNoMoments() {
        assertThat(Moments.of(new double[] {1, 2}, new double[] {1, 2}))
                .isEqualTo(new Moments(OptionalInt.empty(), OptionalInt.empty()));
    }
}
