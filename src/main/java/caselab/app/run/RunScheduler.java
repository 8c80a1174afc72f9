package caselab.app.run;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work away from the window and brings the result back to it. */
public interface RunScheduler extends AutoCloseable {

    /**
     * Asks for work. A newer request takes the place of one that still waits, and of one that is under way: only the
     * newest result is delivered.
     *
     * @param onResult gets the result, on the window's thread
     */
    <T> void request(Callable<T> work, Consumer<T> onResult);

    /** Stops all of it: nothing is delivered afterwards. */
    @Override
    void close();

    /** Does everything at once, on the caller's thread; for tests. */
    static RunScheduler immediate() {
        return new ImmediateRunScheduler();
    }
}
