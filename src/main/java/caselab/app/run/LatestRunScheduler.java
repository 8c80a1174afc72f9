package caselab.app.run;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * One worker; every request takes a ticket, and whatever is not the newest ticket is skipped before it starts and
 * dropped when it is done. There is no pause between requests: a run takes far less than a frame.
 */
public final class LatestRunScheduler implements RunScheduler {

    private final AtomicLong newest = new AtomicLong();
    private final ExecutorService worker;
    private final Executor delivery;
    private volatile boolean closed;

    /**
     * A scheduler with a thread of its own.
     *
     * @param delivery runs what it is given on the window's thread
     */
    public LatestRunScheduler(Executor delivery) {
        this.delivery = delivery;
        worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "runs");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> void request(Callable<T> work, Consumer<T> onResult) {
        long ticket = newest.incrementAndGet();
        try {
            worker.execute(() -> play(ticket, work, onResult));
        } catch (RejectedExecutionException e) {
            // closed in the meantime: nobody waits for the result any more
            assert closed;
        }
    }

    private <T> void play(long ticket, Callable<T> work, Consumer<T> onResult) {
        if (stale(ticket)) {
            return;
        }
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            throw new IllegalStateException("A run failed", e);
        }
        delivery.execute(() -> {
            if (!stale(ticket)) {
                onResult.accept(result);
            }
        });
    }

    private boolean stale(long ticket) {
        return closed || ticket != newest.get();
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
    }
}
