package caselab.app.run;

import caselab.experiment.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A question that takes its time: worked on away from the window, with a count, first sketches and a way to stop it.
 * The last answers are remembered, so that asking the same again costs nothing. Used on the window's thread only.
 *
 * @param <K> what is asked, with an equality of its own
 * @param <T> the answer
 */
public final class Inquiry<K, T> {

    private static final int REMEMBERED = 12;

    /** Where it stands. */
    public enum State {
        /** Nothing has been asked. */
        IDLE,
        WORKING,
        /** The answer is that of what was asked last. */
        ANSWERED,
        /** Stopped by the user; the answer is an older one, or a sketch. */
        STOPPED
    }

    /** How an answer is found. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Finds it, on another thread.
         *
         * @param progress to be told of every run, and to be stopped by
         * @param sketch may be given coarser answers on the way
         */
        T answer(Progress progress, Consumer<T> sketch);
    }

    private final RunScheduler runs;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyObjectWrapper<Optional<T>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<K, T> known = new LinkedHashMap<>();
    private final AtomicReference<@Nullable T> sketch = new AtomicReference<>();
    private Progress progress = Progress.silent();
    private @Nullable K asked;

    /** A question with a line of work of its own, as what is asked there overtakes what was asked before. */
    public Inquiry(RunScheduler runs) {
        this.runs = runs;
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The newest answer or sketch; an older one stays until there is another. */
    public ReadOnlyObjectProperty<Optional<T>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** How far the work has come. */
    public Progress progress() {
        return progress;
    }

    /** Asks, unless just that is being worked on or answered. */
    public void ask(K key, Work<T> work) {
        if (key.equals(asked) && state.get() != State.STOPPED) {
            return;
        }
        progress.cancel();
        asked = key;
        sketch.set(null);
        T remembered = known.get(key);
        if (remembered != null) {
            answer.set(Optional.of(remembered));
            state.set(State.ANSWERED);
            return;
        }
        Progress mine = Progress.silent();
        progress = mine;
        state.set(State.WORKING);
        AtomicReference<@Nullable T> coarse = sketch;
        runs.request(
                () -> attempt(work, mine, coarser -> {
                    if (!mine.cancelled()) {
                        coarse.set(coarser);
                    }
                }),
                found -> take(key, mine, found));
    }

    private static <T> Optional<T> attempt(Work<T> work, Progress progress, Consumer<T> sketch) {
        try {
            return Optional.of(work.answer(progress, sketch));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    private void take(K key, Progress from, Optional<T> found) {
        if (found.isEmpty() || from.cancelled()) {
            return;
        }
        known.put(key, found.get());
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        sketch.set(null);
        answer.set(found);
        state.set(State.ANSWERED);
    }

    /** Shows the newest sketch, if there is one; called now and then while the work goes on. */
    public void look() {
        T coarse = sketch.getAndSet(null);
        if (coarse != null && state.get() == State.WORKING) {
            answer.set(Optional.of(coarse));
        }
    }

    /** Stops the work, within a tenth of a second. */
    public void cancel() {
        if (state.get() == State.WORKING) {
            progress.cancel();
            state.set(State.STOPPED);
        }
    }

    /** Stops the work for good: whoever asked has gone. */
    public void close() {
        progress.cancel();
    }
}
