package caselab.cli;

import caselab.experiment.Progress;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Progress as a line that is written over again and again, if there is a terminal to write it on. */
final class TerminalProgress {

    private static final long PAUSE = 200_000_000;

    private final PrintWriter err;
    private final AtomicLong next = new AtomicLong(System.nanoTime() + PAUSE);
    private final Progress progress = Progress.watched(this::moved);

    private TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    static Progress to(PrintWriter err) {
        boolean terminal =
                Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
        return terminal ? new TerminalProgress(err).progress : Progress.silent();
    }

    private void moved() {
        long due = next.get();
        long now = System.nanoTime();
        if (now >= due && next.compareAndSet(due, now + PAUSE)) {
            String left = progress.left()
                    .map(time -> ", " + (time.toSeconds() + 1) + " s left")
                    .orElse("");
            err.printf("\r%d of %d runs%s      ", progress.done(), progress.total(), left);
            err.flush();
        }
    }
}
