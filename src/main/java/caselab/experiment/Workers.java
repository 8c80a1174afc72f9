package caselab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A fixed number of threads that share pieces of work. Which thread does which piece is left to chance. */
final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
        pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("experiment-", 0).factory());
    }

    int threads() {
        return threads;
    }

    /**
     * Does the pieces from 0 up to {@code pieces} and returns when all are done. Each thread makes its own worker.
     *
     * @throws CancellationException if a piece throws it, or this thread is interrupted
     */
    void share(int pieces, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stop = new AtomicBoolean();
        List<java.util.concurrent.Future<?>> tasks = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, pieces); i++) {
            tasks.add(pool.submit(() -> work(pieces, next, stop, worker)));
        }
        await(tasks, stop);
    }

    private static void work(int pieces, AtomicInteger next, AtomicBoolean stop, Supplier<IntConsumer> worker) {
        try {
            IntConsumer each = worker.get();
            for (int piece = next.getAndIncrement(); piece < pieces && !stop.get(); piece = next.getAndIncrement()) {
                each.accept(piece);
            }
        } catch (RuntimeException | Error e) {
            stop.set(true);
            throw e;
        }
    }

    /** Waits for all of them, so that nothing goes on in the background once this has ended, however it ends. */
    private static void await(List<java.util.concurrent.Future<?>> tasks, AtomicBoolean stop) {
        boolean interrupted = false;
        for (java.util.concurrent.Future<?> task : tasks) {
            while (!task.isDone()) {
                try {
                    task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.set(true);
                } catch (ExecutionException e) {
                    break; // thrown below, once the others have stopped
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        }
        for (java.util.concurrent.Future<?> task : tasks) {
            if (task.state() == State.FAILED) {
                rethrow(task.exceptionNow());
            }
        }
    }

    private static void rethrow(Throwable e) {
        switch (e) {
            case RuntimeException mistake -> throw mistake;
            case Error error -> throw error;
            default -> throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
