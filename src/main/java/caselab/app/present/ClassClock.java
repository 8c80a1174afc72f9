package caselab.app.present;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;

/** The time of the class, by the second; it stands still while nobody presents. */
final class ClassClock {

    private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper();
    private final Timeline second =
            new Timeline(new KeyFrame(Duration.seconds(1), _ -> seconds.set(seconds.get() + 1)));

    ClassClock() {
        second.setCycleCount(Animation.INDEFINITE);
    }

    /** Seconds since the class began. */
    ReadOnlyLongProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    void start() {
        second.play();
    }

    void stop() {
        second.pause();
    }
}
