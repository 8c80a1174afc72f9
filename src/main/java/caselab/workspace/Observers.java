package caselab.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to hear of changes. */
final class Observers<T> {

    private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

    /** Adds one; run what is returned to take it away again. */
    Runnable add(Consumer<T> observer) {
        all.add(observer);
        return () -> all.remove(observer);
    }

    void tell(T changed) {
        all.forEach(observer -> observer.accept(changed));
    }
}
