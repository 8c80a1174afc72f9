package caselab.app.run;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;

/** Lets the time of a playback go by, frame by frame; where motion is not wanted, it goes by in steps. */
public final class Player {

    private static final double NANOS = 1e9;

    private final Playback playback;
    private final ObservableBooleanValue still;
    private final Frames frames = new Frames();

    /**
     * Plays whenever the playback does.
     *
     * @param still whether every motion is to be a cut
     */
    public Player(Playback playback, ObservableBooleanValue still) {
        this.playback = playback;
        this.still = still;
        playback.playingProperty().subscribe(playing -> {
            if (playing) {
                frames.start();
            } else {
                frames.stop();
            }
        });
    }

    /** Goes on, or pauses; without motion on by a step. */
    public void toggle() {
        if (still.get()) {
            playback.step();
        } else {
            playback.toggle();
        }
    }

    /** Shows no more frames, whatever the playback does meanwhile. */
    public void stop() {
        frames.stop();
    }

    private final class Frames extends AnimationTimer {

        private long last;

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
}
