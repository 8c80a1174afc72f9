package caselab.app.run;

import java.util.Collection;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * A run shown week by week: up to where it is seen, and whether it goes on. It pauses by itself where there is
 * something to see, and knows no clock: whoever shows it says how much time has gone by.
 */
public final class Playback {

    /** Everything is seen. */
    public static final double ALL = Double.POSITIVE_INFINITY;
    /** Weeks in a second. */
    public static final double PACE = 8;
    /** Weeks in a step. */
    public static final int STEP = 13;

    private final ReadOnlyDoubleWrapper until = new ReadOnlyDoubleWrapper(this, "until", ALL);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final int weeks;
    private TreeSet<Integer> pauses = new TreeSet<>();

    /** A run of so many weeks, all of it seen. */
    public Playback(int weeks) {
        this.weeks = weeks;
    }

    /** Up to when the run is seen, in weeks and parts of one; {@link #ALL} when none of it is hidden. */
    public ReadOnlyDoubleProperty untilProperty() {
        return until.getReadOnlyProperty();
    }

    /** Whether time goes on. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Weeks at which to pause; those that are no weeks of the run do not count. */
    public void pauseAt(Collection<Integer> stops) {
        pauses = new TreeSet<>(stops);
        pauses.removeIf(week -> week <= 0 || week >= weeks);
    }

    /** Starts, from the beginning if all was seen; or pauses. */
    public void toggle() {
        if (!playing.get() && until.get() == ALL) {
            until.set(0);
        }
        playing.set(!playing.get());
    }

    /** Time goes by, in seconds. */
    public void advance(double seconds) {
        if (playing.get()) {
            double from = until.get();
            double to = from + seconds * PACE;
            Integer stop = pauses.higher((int) Math.floor(from));
            if (stop != null && stop <= to) {
                until.set(stop);
                playing.set(false);
            } else {
                show(to);
            }
        }
    }

    /** On by a quarter of a year, from the beginning if all was seen. */
    public void step() {
        playing.set(false);
        show(until.get() == ALL ? STEP : (Math.floor(until.get() / STEP) + 1) * STEP);
    }

    /** Shows the run up to a part of it, 0 to 1, without playing. */
    public void reveal(double part) {
        playing.set(false);
        show(part * weeks);
    }

    /** Everything is seen again. */
    public void end() {
        playing.set(false);
        until.set(ALL);
    }

    private void show(double week) {
        if (week >= weeks) {
            end();
        } else {
            until.set(week);
        }
    }
}
