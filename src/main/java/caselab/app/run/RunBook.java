package caselab.app.run;

import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.workspace.Replay;
import caselab.workspace.RunInputs;
import caselab.workspace.RunStore;
import caselab.workspace.SavedRun;
import caselab.workspace.Slot;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The runs of an open case that are kept: every finished step is, without being asked. What is done to them is a step
 * of the case's timeline, so that undo reaches it. For the window's thread.
 */
public final class RunBook {

    private static final int MOST = 10_000;

    private final OpenCase open;
    private final RunStore store;
    private final String version;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<SavedRun>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The book of a case.
     *
     * @param version of the program that plays
     */
    public RunBook(OpenCase open, RunStore store, String version) {
        this.open = open;
        this.store = store;
        this.version = version;
        List<SavedRun> known = store.latest(open.scenario().id(), MOST).reversed();
        known.forEach(run -> numbers.put(run.id(), numbers.size() + 1));
        open.settledProperty().subscribe(this::keep);
    }

    /** The scenario. */
    public Scenario scenario() {
        return open.scenario();
    }

    /** Counts what was done to the runs: whoever shows them looks again when it changes. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The run of the choices of the moment; empty at the case as told. */
    public ReadOnlyObjectProperty<Optional<SavedRun>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The latest runs, the newest first. */
    public List<SavedRun> latest(int most) {
        return ofThisWorld(store.latest(scenario().id(), most));
    }

    /** The runs that were thrown away, the newest first. */
    public List<SavedRun> deleted(int most) {
        return ofThisWorld(store.deleted(scenario().id(), most));
    }

    /** What was played in the case as told is no run of a class's world, nor the other way round. */
    private List<SavedRun> ofThisWorld(List<SavedRun> runs) {
        return runs.stream().filter(this::isOfThisWorld).toList();
    }

    private boolean isOfThisWorld(SavedRun run) {
        return run.inputs().variant().equals(scenario().classCode());
    }

    /** The pinned runs, by slot. */
    public Map<Slot, SavedRun> pinned() {
        Map<Slot, SavedRun> pinned = new EnumMap<>(Slot.class);
        store.pinned(scenario().id()).forEach((slot, run) -> {
            if (isOfThisWorld(run)) {
                pinned.put(slot, run);
            }
        });
        return pinned;
    }

    /** The how manieth run of the case it is, from 1. */
    public int number(SavedRun run) {
        return numbers.computeIfAbsent(run.id(), _ -> numbers.size() + 1);
    }

    /** The choices of a run, as far as the scenario still has its levers. */
    public Choices choices(SavedRun run) {
        Choices choices = Choices.baseline(scenario());
        for (Lever lever : scenario().levers()) {
            Double value = run.inputs().levers().get(lever.key());
            choices = value == null ? choices : choices.with(lever, value);
        }
        return choices;
    }

    /** Takes a run's choices as those of the moment. */
    public void restore(SavedRun run) {
        open.load(choices(run));
    }

    /** The run of the moment, kept even if it is the case as told. */
    public SavedRun keepCurrent() {
        return current.get().orElseGet(() -> add(open.outcome()));
    }

    /** Pins the run of the moment, the case as told too; empty if all slots are taken. */
    public Optional<Slot> pinCurrent() {
        return pin(keepCurrent());
    }

    /** Pins a run in the first free slot, or leaves it in its own; empty if all are taken. */
    public Optional<Slot> pin(SavedRun run) {
        return change(run, () -> store.pin(run.id())).flatMap(SavedRun::slot);
    }

    /** Takes a run out of its slot. */
    public void unpin(SavedRun run) {
        change(run, () -> store.unpin(run.id()));
    }

    /** Gives a run a name. */
    public void rename(SavedRun run, String name) {
        change(run, () -> store.rename(run.id(), name.strip()));
    }

    /** Gives a run a note. */
    public void annotate(SavedRun run, String note) {
        change(run, () -> store.annotate(run.id(), note.strip()));
    }

    /** Throws a run away; undo has it back. */
    public void delete(SavedRun run) {
        change(run, () -> store.delete(run.id()));
    }

    /** Has a run back that was thrown away. */
    public void recover(SavedRun run) {
        change(run, () -> store.restore(run.id()));
    }

    /** A second run of the same choices, to be named and gone on from. */
    public SavedRun duplicate(SavedRun run) {
        SavedRun copy = store.add(run.inputs(), run.result(), run.reasons(), Optional.of(run.id()));
        number(copy);
        note(copy.withDeleted(true), copy);
        return copy;
    }

    private Optional<SavedRun> change(SavedRun run, Runnable doing) {
        SavedRun before = store.find(run.id()).orElse(run);
        doing.run();
        Optional<SavedRun> after = store.find(run.id());
        after.filter(now -> !now.equals(before)).ifPresent(now -> note(before, now));
        return after;
    }

    private void note(SavedRun before, SavedRun after) {
        open.timeline().add(new Turn(before, after));
        tell();
    }

    private void tell() {
        current.set(current.get().flatMap(run -> store.find(run.id())));
        changes.set(changes.get() + 1);
    }

    /** Every finished step is kept, but the case as told is not, nor the same twice. */
    private void keep(Outcome outcome) {
        if (outcome.choices().values().isEmpty()) {
            current.set(Optional.empty());
            return;
        }
        SavedRun kept = add(outcome);
        current.set(Optional.of(kept));
    }

    private SavedRun add(Outcome outcome) {
        RunInputs inputs = new RunInputs(
                scenario().id(),
                outcome.choices().values(),
                OptionalLong.empty(),
                scenario().weeks(),
                scenario().classCode());
        var result = Replay.result(scenario(), outcome.run(), version);
        Optional<SavedRun> same = store.same(inputs, result.digest()).filter(run -> !run.deleted());
        if (same.isPresent()) {
            return same.get();
        }
        SavedRun added = store.add(
                inputs, result, Map.copyOf(open.reasons()), current.get().map(SavedRun::id));
        number(added);
        changes.set(changes.get() + 1);
        return added;
    }

    /** What was done to a run. */
    private final class Turn implements Timeline.Step {

        private final SavedRun before;
        private final SavedRun after;

        Turn(SavedRun before, SavedRun after) {
            this.before = before;
            this.after = after;
        }

        @Override
        public void undo() {
            store.save(before);
            tell();
        }

        @Override
        public void redo() {
            store.save(after);
            tell();
        }
    }
}
