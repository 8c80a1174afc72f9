package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    private Path folder;

    @Test
    void aScenarioKeepsItsClassUntilItIsForNone() {
        try (Workspace workspace = Samples.open(folder)) {
            workspace.joined("shock", "MILI-42");
            workspace.joined("launch", "MI-7");
            workspace.joined("launch", "");
        }
        try (Workspace workspace = Samples.open(folder)) {
            assertThat(workspace.classCodes()).containsExactly(Map.entry("shock", "MILI-42"));
        }
    }

    @Test
    void keepsTheNotebookAndLessons() {
        Experiment entry;
        LessonProgress progress = LessonProgress.begin("shock", "brief")
                .writing("prompt.because", "钱先用完")
                .writing("gone", "for now")
                .writing("gone", "")
                .skippingTo("decide", Instant.parse("2026-03-01T10:00:00Z"))
                .at("predict");
        try (Workspace workspace = Samples.open(folder)) {
            entry = workspace
                    .notebook()
                    .begin(Samples.SCENARIO, Samples.writing())
                    .withRun("abc")
                    .withPrediction(Samples.prediction())
                    .withLesson(new Experiment.LessonStep("shock", "predict"));
            workspace.notebook().save(entry);
            workspace.notebook().save(progress);
            Experiment gone = workspace.notebook().begin(Samples.SCENARIO, Experiment.Writing.none());
            workspace.notebook().save(gone.withDeleted(true));
            assertThat(workspace.notebook().all()).containsExactly(entry);
        }
        try (Workspace workspace = Samples.open(folder)) {
            assertThat(workspace.notebook().all()).containsExactly(entry);
            assertThat(workspace.notebook().of(Samples.SCENARIO)).containsExactly(entry);
            assertThat(workspace.notebook().of("other")).isEmpty();
            assertThat(workspace.notebook().find(entry.id())).contains(entry);
            assertThat(workspace.notebook().progress("shock")).contains(progress);
            assertThat(workspace.notebook().progress("other")).isEmpty();
        }
    }

    @Test
    void keepsChoicesWithUndoAndRedo() {
        List<Map<String, Double>> past = new ArrayList<>(Collections.nCopies(300, Map.of("a", 1.0)));
        past.set(299, Map.of("a", 2.0));
        Draft draft = new Draft(Samples.SCENARIO, past, Map.of("a", 3.0), List.of(Map.of(), Map.of("b", 4.5)));
        assertThat(draft.past()).hasSize(Draft.MOST_STEPS).last().isEqualTo(Map.of("a", 2.0));
        try (Workspace workspace = Samples.open(folder)) {
            assertThat(workspace.draft(Samples.SCENARIO)).isEmpty();
            workspace.save(draft);
            assertThat(workspace.draft(Samples.SCENARIO)).contains(draft);
        }
        try (Workspace workspace = Samples.open(folder)) {
            assertThat(workspace.draft(Samples.SCENARIO)).contains(draft);
        }
    }

    @Test
    void keepsPreferencesWindowAndFiles() {
        Preferences wanted = Preferences.defaults()
                .withLanguage("zh")
                .withLook(new Preferences.Look(Preferences.Theme.PROJECTOR, 1.75, true))
                .withHabits(new Preferences.Habits(Preferences.NumberStyle.FULL, false))
                .withHintSeen("pull-price");
        WindowState window = new WindowState(-5, 10.5, 1600, 1000, true, "studio", Samples.SCENARIO);
        try (Workspace workspace = Samples.open(folder)) {
            assertThat(workspace.preferences()).isEqualTo(Preferences.defaults());
            assertThat(workspace.window()).isEmpty();
            workspace.save(wanted);
            workspace.save(window);
            for (int i = 0; i < 12; i++) {
                workspace.opened(folder.resolve(i + ".case"));
            }
            workspace.opened(folder.resolve("5.case"));
        }
        try (Workspace workspace = Samples.open(folder)) {
            assertThat(workspace.preferences()).isEqualTo(wanted);
            assertThat(workspace.window()).contains(window);
            assertThat(workspace.recentFiles())
                    .hasSize(10)
                    .startsWith(folder.resolve("5.case"), folder.resolve("11.case"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void twoLabsWorkOnOneFolder() {
        try (Workspace one = Samples.open(folder);
                Workspace two = Samples.open(folder)) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(Samples.add(one, i).id());
                ids.add(Samples.add(two, i).id());
            }
            assertThat(one.flush()).isTrue();
            assertThat(two.flush()).isTrue();
            assertThat(one.runs().latest(100)).extracting(SavedRun::id).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(two.runs().latest(100)).extracting(SavedRun::id).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void writesBySelfWithinASecondOrSo() throws InterruptedException {
        try (Workspace one = Samples.open(folder);
                Workspace other = Samples.open(folder)) {
            SavedRun run = Samples.add(one, 0.3);
            while (other.runs().find(run.id()).isEmpty()) {
                Thread.sleep(20);
            }
            assertThat(other.runs().find(run.id())).contains(run);
        }
    }
}
