package caselab.app.run;

import caselab.experiment.Progress;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** How far a question has come, with a way to stop it; not seen when it is answered at once. */
public final class InquiryBar extends HBox {

    private static final Duration LOOK = Duration.millis(100);
    /** So many looks go by before anything is said. */
    private static final int PATIENCE = 3;

    private static final double OLDER = .6;

    /**
     * What it says.
     *
     * @param cancel on the button that stops the work
     * @param again on the button that asks again
     * @param stopped after it was stopped
     * @param count how far it has come
     */
    public record Words(String cancel, String again, String stopped, Function<Progress, String> count) {}

    private final Inquiry<?, ?> inquiry;
    private final Words words;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final Button button = new Button();
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private int looked;

    /**
     * The bar of a question.
     *
     * @param again asks it again
     */
    public InquiryBar(Inquiry<?, ?> inquiry, Words words, Runnable again) {
        this.inquiry = inquiry;
        this.words = words;
        getStyleClass().add("inquiry-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().addAll("small", "muted");
        count.setWrapText(true);
        count.setMinWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(words.cancel());
        HBox.setHgrow(bar, Priority.ALWAYS);
        button.setOnAction(_ -> pressed(again));
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, count, button);
        looks.setCycleCount(Animation.INDEFINITE);
        inquiry.stateProperty().subscribe(this::show);
    }

    /** Fades what is older than what was asked, as long as there is something to say about it. */
    public void fade(Node older) {
        older.opacityProperty()
                .bind(Bindings.when(visibleProperty()).then(OLDER).otherwise(1));
    }

    private void pressed(Runnable again) {
        if (inquiry.stateProperty().get() == Inquiry.State.WORKING) {
            inquiry.cancel();
        } else {
            again.run();
        }
    }

    private void show(Inquiry.State state) {
        boolean working = state == Inquiry.State.WORKING;
        boolean stopped = state == Inquiry.State.STOPPED;
        looked = 0;
        bar.setVisible(working);
        bar.setManaged(working);
        seen(stopped);
        count.setText(stopped ? words.stopped() : "");
        button.setText(stopped ? words.again() : words.cancel());
        if (working) {
            looks.play();
        } else {
            looks.stop();
        }
    }

    private void look() {
        inquiry.look();
        looked++;
        seen(looked > PATIENCE);
        Progress progress = inquiry.progress();
        bar.setProgress(progress.fraction());
        count.setText(words.count().apply(progress));
    }

    private void seen(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
