package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.workspace.SavedRun;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunBookTest {

    private final Scenario scenario = new Shelf().scenario("below-cost-dumping");
    private final Lever fee = Shelf.lever(scenario, "channel-fee");
    private final Lever oem = Shelf.lever(scenario, "oem-share");
    private final Workspace workspace = Workspace.inMemory(InstantSource.system());
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final RunBook book = new RunBook(open, workspace.runs(), "test");

    @Test
    void aReasonTypedAfterTheStepIsKeptWithItsRun() {
        open.set(fee, 0.17);
        open.reasons().put("channel-fee", "chain stores ask more");
        assertThat(workspace.runs().latest(1).getFirst().reasons())
                .isEqualTo(Map.of("channel-fee", "chain stores ask more"));
        open.reasons().remove("channel-fee");
        assertThat(workspace.runs().latest(1).getFirst().reasons()).isEmpty();
    }

    @Test
    void theNextStartKnowsTheReasons() {
        open.set(fee, 0.17);
        open.reasons().put("channel-fee", "chain stores ask more");
        OpenCase again = OpenCase.resume(RunScheduler.immediate(), List.of(), open.choices(), List.of());
        new RunBook(again, workspace.runs(), "test");
        assertThat(again.reasons()).containsEntry("channel-fee", "chain stores ask more");
    }

    @Test
    void aRunTakenUpAgainBringsItsReasons() {
        open.set(fee, 0.17);
        open.reasons().put("channel-fee", "chain stores ask more");
        SavedRun first = book.currentProperty().get().orElseThrow();
        open.set(fee, 0.2);
        open.reasons().put("channel-fee", "shops merge");
        SavedRun second = book.currentProperty().get().orElseThrow();
        book.restore(workspace.runs().find(first.id()).orElseThrow());
        assertThat(open.reasons()).containsEntry("channel-fee", "chain stores ask more");
        assertThat(workspace.runs().find(second.id()).orElseThrow().reasons())
                .containsEntry("channel-fee", "shops merge");
    }

    @Test
    void aReasonIsKeptOnlyWithRunsThatMoveItsLever() {
        open.set(fee, 0.17);
        open.reasons().put("channel-fee", "chain stores ask more");
        open.reset(fee);
        open.set(oem, 0.4);
        assertThat(book.currentProperty().get().orElseThrow().reasons()).isEmpty();
    }

    @Test
    void theLatestRunThrownAwayComesBack() {
        assertThat(book.recoverable().get()).isFalse();
        open.set(oem, 0.2);
        SavedRun run = book.currentProperty().get().orElseThrow();
        book.delete(run);
        assertThat(book.latest(9)).isEmpty();
        assertThat(book.recoverable().get()).isTrue();
        book.recoverLast();
        assertThat(book.latest(9)).extracting(SavedRun::id).containsExactly(run.id());
        assertThat(book.recoverable().get()).isFalse();
        open.timeline().undo();
        assertThat(book.latest(9)).isEmpty();
    }

    /** As when the language is switched: steps of the old window are undone in the new one. */
    @Test
    void theBookOfTheNextWindowHearsOfWhatIsUndone() {
        open.set(oem, 0.2);
        book.rename(book.currentProperty().get().orElseThrow(), "contract work");
        OpenCase next = open.handOver();
        RunBook nextBook = new RunBook(next, workspace.runs(), "test");
        book.close();
        long before = nextBook.changesProperty().get();
        long old = book.changesProperty().get();
        next.timeline().undo();
        assertThat(nextBook.currentProperty().get().orElseThrow().name()).isEmpty();
        assertThat(nextBook.changesProperty().get()).isGreaterThan(before);
        assertThat(book.changesProperty().get()).isEqualTo(old);
    }

    @Test
    void whatHappensElsewhereIsBroughtToTheWindowsThread() {
        List<Runnable> waiting = new ArrayList<>();
        RunBook late = new RunBook(open.handOver(), workspace.runs(), "test", waiting::add);
        long before = late.changesProperty().get();
        open.set(oem, 0.2);
        assertThat(late.changesProperty().get()).isEqualTo(before);
        waiting.forEach(Runnable::run);
        assertThat(late.changesProperty().get()).isGreaterThan(before);
    }
}
