package caselab.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The runs of a workspace. What is saved is seen at once by every reader and reaches the file within a second. May be
 * used from any thread; observers are called on the thread that made the change.
 */
public interface RunStore {

    /** Keeps a run that has just been played; the run with its id and time. */
    SavedRun add(RunInputs inputs, RunResult result, Map<String, String> reasons, Optional<String> parent);

    /** Puts a run in the place of the one with its id: what every change below comes down to. */
    void save(SavedRun run);

    /** The run of this id, thrown away or not. */
    Optional<SavedRun> find(String id);

    /** The runs whose id starts so, for whoever has to type one; at most two, which is one too many. */
    List<SavedRun> startingWith(String start);

    /** The latest runs of a scenario that were not thrown away, the newest first. */
    List<SavedRun> latest(String scenario, int most);

    /** The latest runs of all scenarios that were not thrown away, the newest first. */
    List<SavedRun> latest(int most);

    /** The runs of a scenario that were thrown away, the newest first. */
    List<SavedRun> deleted(String scenario, int most);

    /** The pinned runs of a scenario, by slot. */
    Map<Slot, SavedRun> pinned(String scenario);

    /** A run that is kept already, of the same inputs and the same digest. */
    Optional<SavedRun> same(RunInputs inputs, String digest);

    /** Pins a run; the run of its scenario that was in this slot is no longer pinned. */
    void pin(String id, Slot slot);

    /** Pins a run in the first free slot; empty if all six are taken, or there is no such run. */
    Optional<Slot> pin(String id);

    /** Takes a run out of its slot. */
    void unpin(String id);

    /** Gives a run a name. */
    void rename(String id, String name);

    /** Gives a run a note. */
    void annotate(String id, String note);

    /** Says why assumptions of a run were changed, by lever. */
    void explain(String id, Map<String, String> reasons);

    /** Throws a run away. It is kept, and {@link #restore} has it back; it gives up its slot. */
    void delete(String id);

    /** Has a run back that was thrown away. */
    void restore(String id);

    /** Calls the observer with each run that is added or changed, from now on; run what is returned to stop that. */
    Runnable observe(Consumer<SavedRun> observer);
}
