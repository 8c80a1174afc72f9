package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** docs/validation.md says what the tests measure, and the limits lie where docs/model.md says they do. */
class ValidationDocTest {

    @Test
    void isUpToDate() throws IOException {
        DocFile.of("validation.md").is(new ValidationReport().text());
    }

    /** Published theory: without talk in the queue holding back never pays; with enough of it it does. */
    @Test
    void hungerMarketingFlipsWhereTheQueueTalksEnough() {
        assertThat(MeasuredLimits.flipOfTheBestConstantRelease()).isBetween(0.6, 0.75);
        assertThat(MeasuredLimits.flipOfTheCase()).isBetween(0.75, 0.9);
        double open = MeasuredLimits.sold(0, 1e12, 0, 1e12);
        for (double release : new double[] {30_000, 60_000, 100_000, 200_000, 300_000}) {
            assertThat(MeasuredLimits.sold(0, release, 0, release)).isLessThan(open);
        }
    }

    @Test
    void theOrderOfExitsIsRobust() {
        for (double price : new double[] {70, 75, 80, 85, 90}) {
            MeasuredLimits.Exits exits = MeasuredLimits.exits(MeasuredLimits.softerWithCosts(price));
            assertThat(exits.small()).isBetween(20, 52).isLessThan(exits.mili());
        }
    }
}
