package caselab.app.lesson;

import caselab.app.run.Playback;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;

/** Lets the time of a reveal go by; where motion is not wanted, it goes by in steps. */
final class Player extends AnimationTimer {

    private static final double NANOS = 1e9;

    private final Playback playback;
    private final ObservableBooleanValue still;
    private long last;

    Player(Playback playback, ObservableBooleanValue still) {
        this.playback = playback;
        this.still = still;
        playback.playingProperty().subscribe(playing -> {
            if (playing) {
                start();
            } else {
                stop();
            }
        });
    }

    /** Goes on, or pauses. */
    void toggle() {
        if (still.get()) {
            playback.step();
        } else {
            playback.toggle();
        }
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last > 0) {
            playback.advance((now - last) / NANOS);
        }
        last = now;
    }
}
