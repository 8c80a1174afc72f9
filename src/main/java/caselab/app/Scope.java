package caselab.app;

import caselab.app.run.RunScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What a screen has as long as it stands: lines of work, and a hold on what lives longer than it. Closing it ends the
 * work and lets go, so that nothing of a screen outlives it.
 */
final class Scope implements AutoCloseable {

    private final Supplier<RunScheduler> schedulers;
    private final List<Runnable> ends = new ArrayList<>();

    /**
     * The scope of a screen that is about to be made.
     *
     * @param schedulers makes lines of work
     */
    Scope(Supplier<RunScheduler> schedulers) {
        this.schedulers = schedulers;
    }

    /** A line of work of its own: what is asked for there is not overtaken by what is asked for elsewhere. */
    RunScheduler line() {
        RunScheduler line = schedulers.get();
        ends.add(line::close);
        return line;
    }

    /** The same value, for the screen to listen to without being held by it for ever. */
    ObservableBooleanValue follow(ObservableBooleanValue lasting) {
        BooleanProperty own = new SimpleBooleanProperty();
        own.bind(lasting);
        ends.add(own::unbind);
        return own;
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
