package caselab.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run that is kept. Immutable; a change makes a copy, which {@link RunStore#save} puts in its place.
 *
 * @param id name of the run, unique everywhere
 * @param created when it was played, to the millisecond
 * @param inputs what it takes to play it again
 * @param result what came of it
 * @param reasons why assumptions were changed, by lever
 * @param name the user's name for it; empty if it has none
 * @param note the user's note; empty if there is none
 * @param parent the run it was made from
 * @param slot its place among those that are compared
 * @param deleted whether the user threw it away; it is kept all the same and can be had back
 */
public record SavedRun(
        String id,
        Instant created,
        RunInputs inputs,
        RunResult result,
        Map<String, String> reasons,
        String name,
        String note,
        Optional<String> parent,
        Optional<Slot> slot,
        boolean deleted) {

    public SavedRun {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /** Whether the same was played and the same came of it. */
    public boolean sameAs(SavedRun other) {
        return inputs.equals(other.inputs) && result.digest().equals(other.result.digest());
    }

    /** A copy under this name. */
    public SavedRun withName(String newName) {
        return new SavedRun(id, created, inputs, result, reasons, newName, note, parent, slot, deleted);
    }

    /** A copy with this note. */
    public SavedRun withNote(String newNote) {
        return new SavedRun(id, created, inputs, result, reasons, name, newNote, parent, slot, deleted);
    }

    /** A copy with these reasons. */
    public SavedRun withReasons(Map<String, String> newReasons) {
        return new SavedRun(id, created, inputs, result, newReasons, name, note, parent, slot, deleted);
    }

    /** A copy in this slot, or in none. */
    public SavedRun withSlot(Optional<Slot> newSlot) {
        return new SavedRun(id, created, inputs, result, reasons, name, note, parent, newSlot, deleted);
    }

    /** A copy that is thrown away, or had back. */
    public SavedRun withDeleted(boolean gone) {
        return new SavedRun(id, created, inputs, result, reasons, name, note, parent, slot, gone);
    }

    /** A copy under another id. */
    SavedRun withId(String newId) {
        return new SavedRun(newId, created, inputs, result, reasons, name, note, parent, slot, deleted);
    }

    /** A copy that was made from this run, or from none. */
    SavedRun withParent(Optional<String> newParent) {
        return new SavedRun(id, created, inputs, result, reasons, name, note, newParent, slot, deleted);
    }
}
