package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private RunStore runs;

    @BeforeEach
    void open() {
        workspace = Samples.open(folder);
        runs = workspace.runs();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Both before and after what waits has reached the file. */
    private void bothWays(Runnable check) {
        check.run();
        assertThat(workspace.flush()).isTrue();
        check.run();
        close();
        open();
        check.run();
    }

    @Test
    void keepsAllThatBelongsToARun() {
        RunInputs inputs = new RunInputs("over-innovation", Map.of("a", 0.1 + 0.2, "b", -0.0), OptionalLong.of(7), 52);
        SavedRun parent = Samples.add(workspace, 0.4);
        SavedRun run = runs.add(inputs, Samples.result("ffff0000"), Map.of("a", "因为 \"x\""), Optional.of(parent.id()))
                .withName("Try\n2")
                .withNote("n");
        runs.save(run);
        bothWays(() -> assertThat(runs.find(run.id())).contains(run));
        assertThat(run.inputs().levers().get("b")).isEqualTo(0.0);
        assertThat(run.result().figures()).containsOnlyKeys("cash");
    }

    @Test
    void listsTheLatestFirstAndNoMoreThanAsked() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.addFirst(Samples.add(workspace, i / 100.0).id());
            if (i == 20) {
                assertThat(workspace.flush()).isTrue();
            }
        }
        bothWays(() -> {
            assertThat(runs.latest(Samples.SCENARIO, 12))
                    .extracting(SavedRun::id)
                    .isEqualTo(ids.subList(0, 12));
            assertThat(runs.latest(100)).extracting(SavedRun::id).isEqualTo(ids);
            assertThat(runs.latest("other", 5)).isEmpty();
        });
    }

    @Test
    void aSlotHoldsOneRunOfAScenario() {
        SavedRun one = Samples.add(workspace, 0.1);
        SavedRun two = Samples.add(workspace, 0.2);
        runs.pin(one.id(), Slot.B);
        workspace.flush();
        runs.pin(two.id(), Slot.B);
        assertThat(runs.pin(one.id())).contains(Slot.A);
        assertThat(runs.pin(one.id())).contains(Slot.A);
        bothWays(() -> assertThat(runs.pinned(Samples.SCENARIO))
                .hasSize(2)
                .hasEntrySatisfying(Slot.A, run -> assertThat(run.id()).isEqualTo(one.id()))
                .hasEntrySatisfying(Slot.B, run -> assertThat(run.id()).isEqualTo(two.id())));
        runs.unpin(two.id());
        bothWays(() -> assertThat(runs.pinned(Samples.SCENARIO)).containsOnlyKeys(Slot.A));
    }

    @Test
    void thereAreSixSlots() {
        for (int i = 0; i < 6; i++) {
            assertThat(runs.pin(Samples.add(workspace, i).id())).contains(Slot.values()[i]);
        }
        assertThat(runs.pin(Samples.add(workspace, 9).id())).isEmpty();
        assertThat(runs.pin("nobody")).isEmpty();
    }

    @Test
    void whatIsThrownAwayCanBeHadBack() {
        SavedRun run = Samples.add(workspace, 0.1);
        runs.pin(run.id(), Slot.A);
        runs.delete(run.id());
        bothWays(() -> {
            assertThat(runs.latest(Samples.SCENARIO, 5)).isEmpty();
            assertThat(runs.latest(5)).isEmpty();
            assertThat(runs.pinned(Samples.SCENARIO)).isEmpty();
            assertThat(runs.deleted(Samples.SCENARIO, 5)).hasSize(1);
        });
        runs.restore(run.id());
        bothWays(() -> assertThat(runs.latest(Samples.SCENARIO, 5)).containsExactly(run));
    }

    @Test
    void changesNamesNotesAndReasons() {
        SavedRun run = Samples.add(workspace, 0.1);
        runs.rename(run.id(), "OEM refuge");
        runs.annotate(run.id(), "for class");
        runs.explain(run.id(), Map.of("war-chest", "its bank says so"));
        runs.rename("nobody", "x");
        bothWays(() -> assertThat(runs.find(run.id()).orElseThrow())
                .returns("OEM refuge", SavedRun::name)
                .returns("for class", SavedRun::note)
                .returns(Map.of("war-chest", "its bank says so"), SavedRun::reasons));
    }

    @Test
    void findsTheSameRunAndTheOneWhoseIdIsBegun() {
        SavedRun run = Samples.add(workspace, 0.1);
        Samples.add(workspace, 0.2);
        bothWays(() -> {
            assertThat(runs.same(Samples.inputs(0.1), "0a1b2c3d")).contains(run);
            assertThat(runs.same(Samples.inputs(0.1), "0a1b2c3e")).isEmpty();
            assertThat(runs.same(Samples.inputs(0.3), "0a1b2c3d")).isEmpty();
            assertThat(runs.startingWith(run.id().substring(0, 6))).containsExactly(run);
            assertThat(runs.startingWith("")).hasSize(2);
            assertThat(runs.startingWith("%")).isEmpty();
        });
    }

    @Test
    void tellsWhoeverWantsToKnow() {
        List<String> heard = new ArrayList<>();
        Runnable stop = runs.observe(run -> heard.add(run.name()));
        SavedRun run = Samples.add(workspace, 0.1);
        runs.rename(run.id(), "a");
        stop.run();
        runs.rename(run.id(), "b");
        assertThat(heard).containsExactly("", "a");
    }
}
