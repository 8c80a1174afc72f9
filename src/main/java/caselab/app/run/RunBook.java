package caselab.app.run;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.MapChangeListener;

/**
 * The runs of an open case that are kept: every finished step is, without being asked. What is done to them is a step
 * of the case's timeline, so that undo reaches it. For the window's thread.
 */
public final class RunBook implements AutoCloseable {

    private static final int MOST = 10_000;

    private final OpenCase open;
    private final RunStore store;
    private final String version;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<SavedRun>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding recoverable =
            Bindings.createBooleanBinding(() -> !deleted().isEmpty(), changes);
    private final Runnable unobserved;

    /** The book of a case to whose runs nothing is done on other threads. */
    public RunBook(OpenCase open, RunStore store, String version) {
        this(open, store, version, Runnable::run);
    }

    /**
     * The book of a case.
     *
     * @param version of the program that plays
     * @param windowThread brings there what is done to the runs elsewhere, by reading a file for example
     */
    public RunBook(OpenCase open, RunStore store, String version, Executor windowThread) {
        this.open = open;
        this.store = store;
        this.version = version;
        List<SavedRun> known = store.latest(open.scenario().id(), MOST).reversed();
        known.forEach(run -> numbers.put(run.id(), numbers.size() + 1));
        unobserved = store.observe(run -> windowThread.execute(() -> told(run)));
        open.settledProperty().subscribe(this::keep);
        open.reasons().addListener((MapChangeListener<String, String>) _ -> explain());
    }

    /** Nobody looks at it any more. */
    @Override
    public void close() {
        unobserved.run();
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
        return Choices.of(scenario(), run.inputs().levers());
    }

    /** Takes a run's choices as those of the moment, with the reasons that were given for them. */
    public void restore(SavedRun run) {
        current.set(Optional.of(run));
        run.inputs().levers().keySet().stream()
                .filter(lever -> !run.reasons().containsKey(lever))
                .forEach(open.reasons()::remove);
        open.reasons().putAll(run.reasons());
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

    /** Whether a run was thrown away that can be had back. */
    public ObservableBooleanValue recoverable() {
        return recoverable;
    }

    /** Has the latest run back that was thrown away, also in an earlier session; again for the one before. */
    public void recoverLast() {
        deleted().stream().findFirst().ifPresent(run -> change(run, () -> store.restore(run.id())));
    }

    private List<SavedRun> deleted() {
        return ofThisWorld(store.deleted(scenario().id(), MOST));
    }

    /** A second run of the same choices, to be named and gone on from. */
    public SavedRun duplicate(SavedRun run) {
        SavedRun copy = store.add(run.inputs(), run.result(), run.reasons(), Optional.of(run.id()));
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
        open.timeline().add(new Turn(store, before, after));
    }

    private void told(SavedRun changed) {
        if (changed.inputs().scenario().equals(scenario().id())) {
            number(changed);
            current.set(current.get().flatMap(run -> store.find(run.id())));
            changes.set(changes.get() + 1);
        }
    }

    /** Every finished step is kept, but the case as told is not, nor the same twice. */
    private void keep(Outcome outcome) {
        if (outcome.choices().values().isEmpty()) {
            current.set(Optional.empty());
            return;
        }
        SavedRun kept = add(outcome);
        current.set(Optional.of(kept));
        open.reasons().putAll(kept.reasons());
        explain();
    }

    /** Reasons are kept with the run they are given for, as they are written. */
    private void explain() {
        current.get().ifPresent(run -> {
            Map<String, String> reasons = reasons(run.inputs().levers().keySet());
            if (!reasons.equals(run.reasons())) {
                store.explain(run.id(), reasons);
            }
        });
    }

    private Map<String, String> reasons(Set<String> levers) {
        Map<String, String> reasons = new TreeMap<>(open.reasons());
        reasons.keySet().retainAll(levers);
        return reasons;
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
        return store.add(
                inputs, result, reasons(inputs.levers().keySet()), current.get().map(SavedRun::id));
    }

    /** What was done to a run. Whoever shows it hears of it from the store, in whatever window the step is undone. */
    private record Turn(RunStore store, SavedRun before, SavedRun after) implements Timeline.Step {

        @Override
        public void undo() {
            store.save(before);
        }

        @Override
        public void redo() {
            store.save(after);
        }
    }
}
