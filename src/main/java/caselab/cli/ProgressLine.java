package caselab.cli;

import caselab.experiment.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How far the work is, on one line of the terminal; nothing where nobody watches. */
final class ProgressLine implements AutoCloseable {

    private static final long PAUSE = 200_000_000;

    private final PrintWriter err;
    private final boolean watched;
    private final AtomicLong next = new AtomicLong(System.nanoTime() + PAUSE);
    private final Progress progress;
    private int longest;

    ProgressLine(Console console) {
        this(
                console.err(),
                Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent());
    }

    ProgressLine(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
        progress = Progress.watched(this::moved);
    }

    Progress progress() {
        return progress;
    }

    private void moved() {
        long due = next.get();
        if (watched && System.nanoTime() - due > 0 && next.compareAndSet(due, System.nanoTime() + PAUSE)) {
            show(line());
        }
    }

    private String line() {
        String left = progress.left()
                .map(Duration::toSeconds)
                .map(seconds -> ", " + seconds + " s left")
                .orElse("");
        return "%,d of %,d runs%s".formatted(progress.done(), progress.total(), left);
    }

    private synchronized void show(String line) {
        longest = Math.max(longest, line.length());
        err.print("\r" + line + " ".repeat(longest - line.length()));
        err.flush();
    }

    /** Leaves the terminal as it was. */
    @Override
    public void close() {
        if (longest > 0) {
            show("");
            err.print("\r");
            err.flush();
        }
    }
}
