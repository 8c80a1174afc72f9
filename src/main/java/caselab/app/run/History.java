package caselab.app.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was, and what was taken back: undo and redo over immutable states. */
public final class History<T> {

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T present;

    /** Starts here; there is nothing to undo. */
    public History(T start) {
        present = start;
    }

    /** Where we are. */
    public T present() {
        return present;
    }

    /** A step forward; what was taken back before is forgotten. A step to the same state is none. */
    public void push(T next) {
        if (!next.equals(present)) {
            past.push(present);
            present = next;
            future.clear();
        }
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return !past.isEmpty();
    }

    /** Whether there is a step to take again. */
    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** Takes the last step back, if there is one. */
    public T undo() {
        if (canUndo()) {
            future.push(present);
            present = past.pop();
        }
        return present;
    }

    /** Takes a step again that was taken back, if there is one. */
    public T redo() {
        if (canRedo()) {
            past.push(present);
            present = future.pop();
        }
        return present;
    }
}
