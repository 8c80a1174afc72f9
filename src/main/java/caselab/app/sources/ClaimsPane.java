package caselab.app.sources;

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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The claims of the cases, what came of each in the user's world, and on demand in how many plausible worlds. */
final class ClaimsPane extends VBox {

    private static final Duration LOOK = Duration.millis(100);

    private final SourcesViewModel model;
    private final Reader reader;
    private final Label summary = Pages.label("", "strong");
    private final Button start = new Button();
    private final Button stop = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final VBox cards = new VBox();
    private final Timeline watch = new Timeline(new KeyFrame(LOOK, _ -> look()));

    ClaimsPane(SourcesViewModel model) {
        this.model = model;
        reader = model.reader();
        setId("claims");
        getStyleClass().add("sources-cards");
        start.setText(text("sources.claims.try"));
        start.setId("try");
        start.setOnAction(_ -> model.tryClaims());
        stop.setText(text("sources.claims.cancel"));
        stop.setOnAction(_ -> model.cancel());
        bar.setAccessibleText(text("sources.claims.try"));
        bar.setFocusTraversable(false);
        FlowPane tools = new FlowPane(summary, start, bar, percent, stop);
        tools.getStyleClass().add("sources-tools");
        cards.getStyleClass().add("sources-cards");
        var page = Pages.scroll(cards, text("sources.claims"));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(tools, Pages.label(text("sources.claims.note"), "caption", "muted"), page);
        watch.setCycleCount(Animation.INDEFINITE);
        model.claimsProperty().subscribe(_ -> show());
        model.ledgerProperty().subscribe((_, _) -> show());
        model.workingProperty().subscribe(this::work);
    }

    private String text(String key) {
        return reader.texts().get(key);
    }

    private void work(Optional<Progress> progress) {
        boolean on = progress.isPresent();
        for (Node part : List.of(bar, percent, stop)) {
            part.setVisible(on);
            part.setManaged(on);
        }
        start.setDisable(on);
        if (on) {
            look();
            watch.play();
        } else {
            watch.stop();
        }
    }

    private void look() {
        model.workingProperty().get().ifPresent(progress -> {
            bar.setProgress(progress.fraction());
            percent.setText(
                    reader.texts().get("sources.claims.working", "percent", Math.round(100 * progress.fraction())));
        });
    }

    private void show() {
        List<ClaimRow> rows = model.claimsProperty().get();
        long held = rows.stream().filter(ClaimRow::holds).count();
        summary.setText(reader.texts().get("sources.claims.summary", "held", held, "all", rows.size()));
        cards.getChildren().setAll(rows.stream().map(this::card).toList());
    }

    private Node card(ClaimRow row) {
        VBox left = new VBox(Pages.label(row.says(), "sources-says"), Pages.label(basis(row), "caption", "muted"));
        row.source().facts().stream()
                .map(SourceText.FactText::where)
                .forEach(where -> left.getChildren().add(Pages.label(where, "caption", "muted")));
        model.deciding(row).ifPresent(words -> left.getChildren().add(Pages.label(words, "caption")));
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(Pages.label(row.result(), "claim-result"));
        right.getStyleClass().add("claim-side");
        if (!row.told().isEmpty()) {
            right.getChildren().add(Pages.label(row.told(), "caption", "muted"));
        }
        ClaimLedger entry = model.ledgerProperty().get().get(row.claim().key());
        if (entry != null) {
            right.getChildren().add(Pages.label(reader.texts().get("sources.claims.odds", "count", entry.ofHundred())));
        }
        HBox card = new HBox(left, right);
        card.getStyleClass().addAll("lab-card", "sources-card", "sources-line");
        return card;
    }

    private static String basis(ClaimRow row) {
        return row.source().reason().isEmpty()
                ? row.badge().words()
                : row.badge().words() + " · " + row.source().reason();
    }
}
