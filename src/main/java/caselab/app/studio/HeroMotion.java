package caselab.app.studio;

import caselab.app.chart.LineChartView;
import caselab.app.run.Playback;
import caselab.app.run.Player;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.animation.Transition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** What moves on the large chart: the run played week by week, the last change again, the outcomes one by one. */
final class HeroMotion {

    private static final Duration REPLAY = Duration.millis(900);
    private static final Duration GHOST_STAYS = Duration.millis(1200);
    private static final Duration OUTCOME = Duration.millis(500);

    private final Playback playback;
    private final LineChartView chart;
    private final ObservableBooleanValue still;
    private final Consumer<Boolean> ghost;
    private final PauseTransition fade = new PauseTransition(GHOST_STAYS);
    private final Transition drawing = new Drawing();
    private final Timeline outcomes = new Timeline(new KeyFrame(OUTCOME, _ -> nextOutcome()));
    private final Player player;

    /**
     * The motion of a chart.
     *
     * @param still whether every motion is to be a cut
     * @param ghost shows the line as it was before the last change, or takes it away
     */
    HeroMotion(Playback playback, LineChartView chart, ObservableBooleanValue still, Consumer<Boolean> ghost) {
        this.playback = playback;
        this.chart = chart;
        this.still = still;
        this.ghost = ghost;
        player = new Player(playback, still);
        fade.setOnFinished(_ -> ghost.accept(false));
        outcomes.setCycleCount(Animation.INDEFINITE);
        chart.shownUntilProperty().bind(playback.untilProperty());
        chart.animatedProperty().set(!still.get());
        still.subscribe(calm -> chart.animatedProperty().set(!calm));
    }

    /** Plays or pauses; without motion the next quarter. */
    void play() {
        player.toggle();
    }

    /** The last change again. */
    void replay() {
        stop();
        ghost.accept(true);
        if (still.get()) {
            fade.playFromStart();
        } else {
            drawing.playFromStart();
        }
    }

    /** One outcome after the other; without motion one at each call. */
    void playOutcomes() {
        nextOutcome();
        if (!still.get() && chart.playedProperty().get() != LineChartView.ALL_OUTCOMES) {
            outcomes.playFromStart();
        }
    }

    private void nextOutcome() {
        int next = chart.playedProperty().get() + 1;
        boolean more = chart.getModel() != null
                && next < chart.getModel().thin().lines().size();
        chart.playedProperty().set(more ? next : LineChartView.ALL_OUTCOMES);
        if (!more) {
            outcomes.stop();
        }
    }

    /** Ends what is shown of the past: something new is there. */
    void stop() {
        outcomes.stop();
        chart.playedProperty().set(LineChartView.ALL_OUTCOMES);
        if (drawing.getStatus() == Animation.Status.RUNNING || fade.getStatus() == Animation.Status.RUNNING) {
            drawing.stop();
            fade.stop();
            playback.end();
            ghost.accept(false);
        }
    }

    /** Nothing moves any more. */
    void close() {
        stop();
        player.stop();
    }

    /** The new line is drawn over the old. */
    private final class Drawing extends Transition {

        Drawing() {
            setCycleDuration(REPLAY);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(_ -> fade.playFromStart());
        }

        @Override
        protected void interpolate(double part) {
            playback.reveal(part);
        }
    }
}
