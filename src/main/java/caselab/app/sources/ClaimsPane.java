package caselab.app.sources;

import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.experiment.Progress;
import caselab.experiment.sensitivity.ClaimLedger;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The claims of the cases, what came of each in the user's world, and on demand in how many plausible worlds. */
final class ClaimsPane extends VBox {

    private static final Duration LOOK = Duration.millis(100);

    private final ClaimTrial trial;
    private final Reader reader;
    private final Label summary = Pages.label("", "strong");
    private final ToggleButton reveal = new ToggleButton();
    private final Label note = Pages.label("", "caption", "muted");
    private final Button start = new Button();
    private final Button stop = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final VBox cards = new VBox();
    private final Timeline watch = new Timeline(new KeyFrame(LOOK, _ -> look()));

    ClaimsPane(ClaimTrial trial, Reader reader) {
        this.trial = trial;
        this.reader = reader;
        setId("claims");
        getStyleClass().add("sources-cards");
        note.setText(text("sources.claims.note"));
        reveal.setText(text("brief.claim.reveal"));
        reveal.selectedProperty().bindBidirectional(trial.lock().revealedProperty());
        start.setText(text("sources.claims.try"));
        start.setId("try");
        start.setOnAction(_ -> trial.start());
        stop.setText(text("sources.claims.cancel"));
        stop.setOnAction(_ -> trial.cancel());
        bar.setAccessibleText(text("sources.claims.try"));
        bar.setFocusTraversable(false);
        FlowPane tools = new FlowPane(summary, reveal, start, bar, percent, stop);
        tools.getStyleClass().add("sources-tools");
        cards.getStyleClass().add("sources-cards");
        var page = Pages.scroll(cards, text("sources.claims"));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(tools, note, page);
        watch.setCycleCount(Animation.INDEFINITE);
        trial.rowsProperty().subscribe(_ -> show());
        trial.ledgerProperty().subscribe((_, _) -> show());
        trial.lock().revealedProperty().subscribe((_, _) -> show());
        trial.workingProperty().subscribe(this::work);
    }

    private String text(String key) {
        return reader.texts().get(key);
    }

    private void work(Optional<Progress> progress) {
        boolean on = progress.isPresent();
        Shown.when(on, bar, percent, stop);
        start.setDisable(on);
        if (on) {
            look();
            watch.play();
        } else {
            watch.stop();
        }
    }

    private void look() {
        trial.workingProperty().get().ifPresent(progress -> {
            bar.setProgress(progress.fraction());
            percent.setText(
                    reader.texts().get("sources.claims.working", "percent", Math.round(100 * progress.fraction())));
        });
    }

    private void show() {
        boolean locked = trial.lock().closed();
        Shown.when(locked, reveal);
        Shown.when(!locked, start, note);
        List<ClaimRow> rows = trial.rowsProperty().get();
        long held = rows.stream().filter(ClaimRow::holds).count();
        summary.setText(
                locked
                        ? text("brief.claim.locked")
                        : reader.texts().get("sources.claims.summary", "held", held, "all", rows.size()));
        cards.getChildren().setAll(rows.stream().map(this::card).toList());
    }

    private Node card(ClaimRow row) {
        VBox left = new VBox(Pages.label(row.says(), "sources-says"), Pages.label(basis(row), "caption", "muted"));
        row.source().facts().stream()
                .map(SourceText.FactText::where)
                .forEach(where -> left.getChildren().add(Pages.label(where, "caption", "muted")));
        HBox card = new HBox(left);
        card.getStyleClass().addAll("lab-card", "sources-card", "sources-line");
        if (!trial.lock().closed()) {
            trial.deciding(row).ifPresent(words -> left.getChildren().add(Pages.label(words, "caption")));
            card.getChildren().add(result(row));
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        return card;
    }

    private Node result(ClaimRow row) {
        VBox right = new VBox(Pages.label(row.result(), "claim-result"));
        right.getStyleClass().add("claim-side");
        if (!row.told().isEmpty()) {
            right.getChildren().add(Pages.label(row.told(), "caption", "muted"));
        }
        ClaimLedger entry = trial.ledgerProperty().get().get(row.claim().key());
        if (entry != null) {
            right.getChildren().add(Pages.label(reader.texts().get("sources.claims.odds", "count", entry.ofHundred())));
        }
        return right;
    }

    private static String basis(ClaimRow row) {
        return row.source().reason().isEmpty()
                ? row.badge().words()
                : row.badge().words() + " · " + row.source().reason();
    }
}
