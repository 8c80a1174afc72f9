package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ClaimLockTest {

    private final OpenCase open = new OpenCase(
            ScenarioLibrary.load(LabFolders.find()).scenarios().stream()
                    .filter(scenario -> scenario.lesson().isPresent())
                    .findFirst()
                    .orElseThrow(),
            RunScheduler.immediate());

    @Test
    void aPredictionOpensIt() {
        AtomicBoolean predicted = new AtomicBoolean();
        ClaimLock lock = new ClaimLock(open, predicted::get);
        assertThat(lock.closed()).isTrue();
        predicted.set(true);
        assertThat(lock.closed()).isFalse();
    }

    /** On every screen of the case, and in the window of the next language. */
    @Test
    void whoWantsToSeeSees() {
        ClaimLock other = new ClaimLock(open, () -> false);
        new ClaimLock(open, () -> false).revealedProperty().set(true);
        assertThat(other.closed()).isFalse();
        assertThat(new ClaimLock(open.handOver(), () -> false).closed()).isFalse();
    }
}
