package caselab.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.OutputLine;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import caselab.workspace.SavedRun;
import caselab.workspace.Slot;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs are kept by themselves, pinned, compared in one world, and every step of it can be taken back. */
class CompareViewModelTest {

    private final Shelf shelf = new Shelf();
    private final Scenario scenario = shelf.scenario("below-cost-dumping");
    private final Workspace workspace = Workspace.inMemory(InstantSource.system());
    private final Experiments experiments = new Experiments(1);
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final RunBook book = new RunBook(open, workspace.runs(), "test");
    private final CompareViewModel model = new CompareViewModel(
            open,
            book,
            new Reader(scenario, new Texts(Locale.ENGLISH), shelf.library().facts()),
            RunScheduler.immediate(),
            RunScheduler.immediate(),
            experiments);

    @AfterEach
    void close() {
        experiments.close();
        workspace.close();
    }

    @Test
    void everyFinishedStepIsKeptOnceAndTheCaseAsToldIsNot() {
        set("oem-share", 0.4);
        set("oem-share", 0.7);
        set("oem-share", 0.4);
        assertThat(book.latest(10)).hasSize(2);
        open.resetAll();
        assertThat(book.latest(10)).hasSize(2);
        assertThat(book.currentProperty().get()).isEmpty();
    }

    @Test
    void pinnedRunsArePlayedWithTheirOddsAndNames() {
        book.pinCurrent();
        set("oem-share", 0.4);
        set("research-share", 0.1);
        set("feature-fit", 0.1);
        book.pinCurrent();
        assertThat(model.pinnedProperty().get()).extracting(Pinned::slot).containsExactly(Slot.A, Slot.B);
        assertThat(model.pinnedProperty().get().getFirst().name()).isEqualTo("Case baseline");
        assertThat(model.pinnedProperty().get().getFirst().exit()).isEqualTo(44);
        assertThat(model.pinnedProperty().get().getLast().exit()).isEqualTo(OutputLine.NONE);
        assertThat(model.oddsProperty().get().get(Slot.B))
                .isGreaterThan(model.oddsProperty().get().get(Slot.A));
        assertThat(CompareWords.of(model).answer()).startsWith("B Run 4 has the best ending: Cash");
    }

    @Test
    void theSameWorldForAllTakesAssumptionsBackAndSaysWhereThatChangesAnEnding() {
        set("channel-fee", 0.2);
        book.pinCurrent();
        Pinned same = model.pinnedProperty().get().getFirst();
        assertThat(same.choices().values()).isEmpty();
        assertThat(same.otherEnd()).isTrue();
        assertThat(CompareWords.of(model).context()).contains("In its own world");
        model.sameWorldProperty().set(false);
        Pinned own = model.pinnedProperty().get().getFirst();
        assertThat(own.choices().values()).containsKey("channel-fee");
        assertThat(own.exit()).isLessThan(same.exit());
        assertThat(own.otherEnd()).isFalse();
    }

    @Test
    void undoReachesPinsNamesAndWhatWasThrownAway() {
        set("oem-share", 0.4);
        SavedRun run = book.currentProperty().get().orElseThrow();
        book.pin(run);
        book.rename(run, "OEM refuge");
        book.delete(run);
        assertThat(book.latest(10)).isEmpty();
        open.timeline().undo();
        assertThat(book.latest(10)).hasSize(1);
        assertThat(model.pinnedProperty().get().getFirst().name()).isEqualTo("OEM refuge");
        open.timeline().undo();
        assertThat(model.pinnedProperty().get().getFirst().name()).isEqualTo("Run 1");
        open.timeline().undo();
        assertThat(model.pinnedProperty().get()).isEmpty();
        open.timeline().undo();
        assertThat(open.choices().values()).isEmpty();
        open.timeline().redo();
        open.timeline().redo();
        assertThat(model.pinnedProperty().get()).hasSize(1);
    }

    @Test
    void aRunIsTakenUpAgainAndCopied() {
        set("oem-share", 0.4);
        SavedRun run = book.currentProperty().get().orElseThrow();
        open.resetAll();
        book.restore(run);
        assertThat(open.choices().value(Shelf.lever(scenario, "oem-share"))).isEqualTo(0.4);
        SavedRun copy = book.duplicate(run);
        assertThat(copy.parent()).contains(run.id());
        assertThat(book.latest(10)).hasSize(2);
        open.timeline().undo();
        assertThat(book.latest(10)).hasSize(1);
    }

    @Test
    void sevenRunsDoNotFit() {
        for (int i = 1; i <= 7; i++) {
            set("oem-share", i / 10.0);
            assertThat(book.pinCurrent().isPresent()).isEqualTo(i <= 6);
        }
        assertThat(model.pinnedProperty().get()).hasSize(6);
        model.toggle(Slot.C);
        assertThat(model.hiddenProperty().get()).containsExactly(Slot.C);
    }

    private void set(String lever, double value) {
        open.set(Shelf.lever(scenario, lever), value);
    }
}
