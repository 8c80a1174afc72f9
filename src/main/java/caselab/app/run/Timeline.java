package caselab.app.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was done, and what was taken back: undo and redo over steps of every kind, in the order they were done. */
public final class Timeline {

    /** Something that was done, and can be taken back and done again. */
    public interface Step {

        /** Takes it back. */
        void undo();

        /** Does it again. */
        void redo();
    }

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /** Notes what has just been done; what was taken back before is forgotten. */
    public void add(Step step) {
        past.push(step);
        future.clear();
        tell();
    }

    /** Goes on from steps of an earlier session: those that undo takes back, and those that redo does again. */
    void resume(List<? extends Step> earlier, List<? extends Step> takenBack) {
        past.clear();
        future.clear();
        earlier.forEach(past::push);
        takenBack.reversed().forEach(future::push);
        tell();
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        if (!past.isEmpty()) {
            Step step = past.pop();
            future.push(step);
            tell();
            step.undo();
        }
    }

    /** Does the step again that was taken back last, if there is one. */
    public void redo() {
        if (!future.isEmpty()) {
            Step step = future.pop();
            past.push(step);
            tell();
            step.redo();
        }
    }

    /** Whether there is a step to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a step to do again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** What undo takes back, the nearest last. */
    List<Step> past() {
        return new ArrayList<>(past).reversed();
    }

    /** What redo does again, the nearest first. */
    List<Step> future() {
        return List.copyOf(future);
    }

    private void tell() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
