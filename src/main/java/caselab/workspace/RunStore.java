package caselab.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The runs of a workspace. What is saved is seen at once by every reader and reaches the file within a second. May be
 * used from any thread; observers are called on the thread that made the change. A change to a run there is not does
 * nothing.
 */
public final class RunStore {

    private static final Comparator<SavedRun> NEWEST =
            Comparator.comparing(SavedRun::created).thenComparing(SavedRun::id).reversed();

    private final Table<SavedRun> table;
    private final Names names;
    private final Observers<SavedRun> observers = new Observers<>();

    RunStore(Table<SavedRun> table, Names names) {
        this.table = table;
        this.names = names;
    }

    /** Keeps a run that has just been played; the run with its id and time. */
    public SavedRun add(RunInputs inputs, RunResult result, Map<String, String> reasons, Optional<String> parent) {
        SavedRun run = new SavedRun(
                names.id(), names.time(), inputs, result, reasons, "", "", parent, Optional.empty(), false);
        save(run);
        return run;
    }

    /** Keeps a run of another workspace, unpinned; under its own id unless another run has it already. */
    SavedRun adopt(SavedRun stranger) {
        SavedRun run = stranger.withSlot(Optional.empty());
        SavedRun kept = find(run.id()).isPresent() ? run.withId(names.id()) : run;
        save(kept);
        return kept;
    }

    /** Puts a run in the place of the one with its id: what every change below comes down to. */
    public void save(SavedRun run) {
        saveAll(List.of(run));
    }

    private void saveAll(List<SavedRun> runs) {
        table.put(runs);
        runs.forEach(observers::tell);
    }

    /** The run of this id, thrown away or not. */
    public Optional<SavedRun> find(String id) {
        return table.find(id);
    }

    /** The runs whose id starts so, for whoever has to type one; at most two, which is one too many. */
    public List<SavedRun> startingWith(String start) {
        return table.select(
                new Table.Query<>(
                        "WHERE id >= ? AND id < ?",
                        List.of(start, start + Character.MAX_VALUE),
                        run -> run.id().startsWith(start),
                        NEWEST),
                2);
    }

    /** The latest runs of a scenario that were not thrown away, the newest first. */
    public List<SavedRun> latest(String scenario, int most) {
        return ofScenario(scenario, false, most);
    }

    /** The runs of a scenario that were thrown away, the newest first. */
    public List<SavedRun> deleted(String scenario, int most) {
        return ofScenario(scenario, true, most);
    }

    private List<SavedRun> ofScenario(String scenario, boolean deleted, int most) {
        return table.select(
                new Table.Query<>(
                        "WHERE scenario = ? AND deleted = " + (deleted ? 1 : 0) + " ORDER BY created DESC",
                        List.of(scenario),
                        run -> run.inputs().scenario().equals(scenario) && run.deleted() == deleted,
                        NEWEST),
                most);
    }

    /** The latest runs of all scenarios that were not thrown away, the newest first. */
    public List<SavedRun> latest(int most) {
        return table.select(
                new Table.Query<>("WHERE deleted = 0 ORDER BY created DESC", List.of(), run -> !run.deleted(), NEWEST),
                most);
    }

    /** The pinned runs of a scenario, by slot. */
    public Map<Slot, SavedRun> pinned(String scenario) {
        Map<Slot, SavedRun> pinned = new EnumMap<>(Slot.class);
        table.select(
                        new Table.Query<>(
                                "WHERE scenario = ? AND slot IS NOT NULL",
                                List.of(scenario),
                                run -> run.inputs().scenario().equals(scenario)
                                        && run.slot().isPresent()
                                        && !run.deleted(),
                                NEWEST),
                        Integer.MAX_VALUE)
                .forEach(run -> run.slot().ifPresent(slot -> pinned.putIfAbsent(slot, run)));
        return pinned;
    }

    /** A run that is kept already, of the same inputs and the same digest. */
    public Optional<SavedRun> same(RunInputs inputs, String digest) {
        return table
                .select(
                        new Table.Query<>(
                                "WHERE digest = ?",
                                List.of(digest),
                                run -> run.result().digest().equals(digest)
                                        && run.inputs().equals(inputs),
                                NEWEST),
                        Integer.MAX_VALUE)
                .stream()
                .findFirst();
    }

    /** Pins a run; the run of its scenario that was in this slot is no longer pinned. */
    public synchronized void pin(String id, Slot slot) {
        find(id).ifPresent(run -> {
            List<SavedRun> changed = new ArrayList<>();
            SavedRun before = pinned(run.inputs().scenario()).get(slot);
            if (before != null && !before.id().equals(id)) {
                changed.add(before.withSlot(Optional.empty()));
            }
            changed.add(run.withSlot(Optional.of(slot)));
            saveAll(changed);
        });
    }

    /**
     * Pins a run in the first free slot, or leaves it in its own; empty if all six are taken, or there is no such run.
     */
    public synchronized Optional<Slot> pin(String id) {
        Optional<SavedRun> run = find(id);
        Optional<Slot> slot = run.flatMap(SavedRun::slot)
                .or(() -> run.flatMap(it -> firstFree(it.inputs().scenario())));
        slot.ifPresent(free -> pin(id, free));
        return slot;
    }

    private Optional<Slot> firstFree(String scenario) {
        Map<Slot, SavedRun> pinned = pinned(scenario);
        for (Slot slot : Slot.values()) {
            if (!pinned.containsKey(slot)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** Takes a run out of its slot. */
    public void unpin(String id) {
        change(id, run -> run.withSlot(Optional.empty()));
    }

    /** Gives a run a name. */
    public void rename(String id, String name) {
        change(id, run -> run.withName(name));
    }

    /** Gives a run a note. */
    public void annotate(String id, String note) {
        change(id, run -> run.withNote(note));
    }

    /** Says why assumptions of a run were changed, by lever. */
    public void explain(String id, Map<String, String> reasons) {
        change(id, run -> run.withReasons(reasons));
    }

    /** Throws a run away. It is kept, and {@link #restore} has it back; it gives up its slot. */
    public void delete(String id) {
        change(id, run -> run.withSlot(Optional.empty()).withDeleted(true));
    }

    /** Has a run back that was thrown away. */
    public void restore(String id) {
        change(id, run -> run.withDeleted(false));
    }

    private synchronized void change(String id, UnaryOperator<SavedRun> change) {
        find(id).map(change).ifPresent(this::save);
    }

    /** Calls the observer with each run that is added or changed, from now on; run what is returned to stop that. */
    public Runnable observe(Consumer<SavedRun> observer) {
        return observers.add(observer);
    }
}
