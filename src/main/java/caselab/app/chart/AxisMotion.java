package caselab.app.chart;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Decides when a chart's value axis may change: not during a drag, then only upwards and gently. */
final class AxisMotion {

    private final Runnable onChange;
    private @Nullable SoftAxis shown;
    private SoftAxis wanted = SoftAxis.fit(0, 1);
    private @Nullable Animation growth;
    private boolean held;

    AxisMotion(Runnable onChange) {
        this.onChange = onChange;
    }

    SoftAxis shown() {
        return shown == null ? wanted : shown;
    }

    /** Says which axis the data would like; the first one is taken as it is. */
    void follow(SoftAxis axis, boolean animated) {
        wanted = axis;
        if (shown == null) {
            shown = axis;
        } else if (!held) {
            grow(animated);
        }
    }

    void hold(boolean on, boolean animated) {
        held = on;
        if (!on && shown != null) {
            grow(animated);
        }
    }

    void reset(SoftAxis axis) {
        stop();
        wanted = axis;
        shown = axis;
        onChange.run();
    }

    private void grow(boolean animated) {
        SoftAxis from = shown();
        SoftAxis to = from.grownTo(wanted);
        if (to.equals(from)) {
            return;
        }
        stop();
        if (animated) {
            growth = new Growth(from, to);
            growth.play();
        } else {
            shown = to;
            onChange.run();
        }
    }

    private void stop() {
        if (growth != null) {
            growth.stop();
        }
    }

    private final class Growth extends Transition {

        private final SoftAxis from;
        private final SoftAxis to;

        Growth(SoftAxis from, SoftAxis to) {
            this.from = from;
            this.to = to;
            setCycleDuration(Duration.millis(200));
            setInterpolator(Interpolator.ofSpline(.2, 0, 0, 1));
        }

        @Override
        protected void interpolate(double part) {
            shown = part >= 1 ? to : from.towards(to, part);
            onChange.run();
        }
    }
}
