package caselab.app.run;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** No thread, no waiting. */
final class ImmediateRunScheduler implements RunScheduler {

    private boolean closed;

    @Override
    public <T> void request(Callable<T> work, Consumer<T> onResult) {
        if (closed) {
            return;
        }
        try {
            onResult.accept(work.call());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
