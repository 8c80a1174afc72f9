package caselab.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** The time of the class by the second, and the time of the run by the frame. */
final class PresenterClock {

    private static final double NANOS = 1e9;

    private final List<LongConsumer> told = new ArrayList<>();
    private final Timeline second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private final Frames frames;
    private long seconds;

    /**
     * A clock.
     *
     * @param run is told how many seconds have gone by since the frame before
     * @param whole is told how many have since the class began
     */
    PresenterClock(DoubleConsumer run, LongConsumer whole) {
        frames = new Frames(run);
        told.add(whole);
        second.setCycleCount(Animation.INDEFINITE);
    }

    void alsoTell(LongConsumer more) {
        told.add(more);
        more.accept(seconds);
    }

    private void tick() {
        seconds++;
        told.forEach(one -> one.accept(seconds));
    }

    void start() {
        second.play();
    }

    void stop() {
        second.pause();
        frames.stop();
    }

    void playing(boolean on) {
        if (on) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private static final class Frames extends AnimationTimer {

        private final DoubleConsumer run;
        private long last;

        Frames(DoubleConsumer run) {
            this.run = run;
        }

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last > 0) {
                run.accept((now - last) / NANOS);
            }
            last = now;
        }
    }
}
