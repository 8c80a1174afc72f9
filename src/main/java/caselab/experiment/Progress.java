package caselab.experiment;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * How far a piece of work has come, and the way to stop it. One piece of work has one progress; any thread may look or
 * cancel, at any time.
 */
public final class Progress {

    private final Runnable listener;
    private final LongSupplier clock;
    private volatile boolean cancelled;
    private long total;
    private long done;
    private long start;
    private long now;

    private Progress(Runnable listener, LongSupplier clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** Progress that nobody watches. */
    public static Progress silent() {
        return watched(() -> {});
    }

    /**
     * Progress that calls when something has moved, from the threads that do the work and often: the listener must be
     * quick, and look no closer than it can show.
     */
    public static Progress watched(Runnable listener) {
        return new Progress(listener, System::nanoTime);
    }

    /** Progress that takes the time, in nanoseconds, from this clock. */
    static Progress timed(LongSupplier clock) {
        return new Progress(() -> {}, clock);
    }

    /** Asks the work to stop; it ends with a {@link CancellationException} within a tenth of a second. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether it has been asked to stop. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Stops the work here if it has been asked to stop. */
    public void check() {
        if (cancelled) {
            throw new CancellationException("Cancelled after " + done() + " of " + total() + " runs");
        }
    }

    /** There are so many more runs to play. */
    public void expect(long runs) {
        synchronized (this) {
            if (total == 0) {
                start = clock.getAsLong();
                now = start;
            }
            total += runs;
        }
        listener.run();
    }

    /** So many more runs have been played. */
    public void advance(long runs) {
        synchronized (this) {
            done += runs;
            now = clock.getAsLong();
        }
        listener.run();
    }

    /** Runs played so far. */
    public synchronized long done() {
        return done;
    }

    /** Runs to play in all, as far as is known. */
    public synchronized long total() {
        return total;
    }

    /** From 0 to 1. */
    public synchronized double fraction() {
        return total == 0 ? 0 : (double) done / total;
    }

    /** How long the rest will take at the pace so far; empty as long as there is none. */
    public synchronized Optional<Duration> left() {
        if (done == 0) {
            return Optional.empty();
        }
        double perRun = (double) (now - start) / done;
        return Optional.of(Duration.ofNanos((long) (perRun * (total - done))));
    }
}
