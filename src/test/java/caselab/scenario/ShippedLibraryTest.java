package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The files that are shipped read without a single problem. */
class ShippedLibraryTest {

    private static final ScenarioLibrary LIBRARY = ScenarioLibrary.load(LabFolders.find());

    @Test
    void readsWithoutProblems() {
        assertThat(LIBRARY.problems()).isEmpty();
        assertThat(LIBRARY.entries()).isNotEmpty().allSatisfy(entry -> assertThat(entry.problems()).isEmpty());
    }
}
