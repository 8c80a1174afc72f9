package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ClaimLockTest {

    private final Scenario lesson = ScenarioLibrary.load(LabFolders.find()).scenarios().stream()
            .filter(scenario -> scenario.lesson().isPresent())
            .findFirst()
            .orElseThrow();

    @Test
    void aPredictionOpensIt() {
        AtomicBoolean predicted = new AtomicBoolean();
        ClaimLock lock = new ClaimLock(lesson, predicted::get);
        assertThat(lock.closed()).isTrue();
        predicted.set(true);
        assertThat(lock.closed()).isFalse();
    }

    @Test
    void whoWantsToSeeSees() {
        ClaimLock lock = new ClaimLock(lesson, () -> false);
        lock.revealedProperty().set(true);
        assertThat(lock.closed()).isFalse();
    }
}
