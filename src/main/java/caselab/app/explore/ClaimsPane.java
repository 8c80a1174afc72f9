package caselab.app.explore;

import caselab.app.control.DotArray;
import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.run.ClaimLock;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.report.insight.SensitivityText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** How often do the claims hold? Each with the assumption that decides most. */
final class ClaimsPane implements QuestionPane {

    private static final double APART = 6.4;

    private final Card card;
    private final VBox found = new VBox();
    private final ScrollPane scroll = new ScrollPane(found);
    private final Reader reader;
    private final ClaimLock lock;
    private final ToggleButton reveal = new ToggleButton();
    private final FlowPane locked;

    ClaimsPane(ExploreViewModel model, Reader reader) {
        this.reader = reader;
        lock = model.lock();
        reveal.setId("reveal-claims");
        reveal.setText(reader.texts().get("brief.claim.reveal"));
        reveal.selectedProperty().bindBidirectional(lock.revealedProperty());
        Label closed = new Label(reader.texts().get("brief.claim.locked"), new FontIcon("fth-lock"));
        locked = new FlowPane(12, 8, closed, reveal);
        locked.setAlignment(Pos.CENTER_LEFT);
        card = new Card(reader, Question.CLAIMS, model.claims(), () -> model.ask(Question.CLAIMS));
        card.setId("claims");
        card.about(reader.texts().get("explore.claims.about"));
        found.getStyleClass().add("answer-list");
        scroll.getStyleClass().add("answer-scroll");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(reader.texts().get(Question.CLAIMS.words()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card.getChildren().addAll(locked, scroll);
        model.claims().answerProperty().subscribe(answer -> answer.ifPresent(this::show));
        lock.revealedProperty().subscribe(_ -> unlock());
    }

    private void unlock() {
        boolean on = lock.closed();
        Shown.when(on, locked);
        Shown.when(!on, scroll);
    }

    private void show(List<ClaimLedger> claims) {
        SensitivityText text =
                new SensitivityText(reader.scenario(), reader.texts().locale());
        found.getChildren()
                .setAll(claims.stream()
                        .map(claim -> row(claim, text.claim(claim)))
                        .toList());
    }

    private Node row(ClaimLedger claim, List<String> said) {
        DotArray dots = new DotArray();
        dots.setGrid(50, APART);
        dots.litProperty().set(claim.ofHundred());
        dots.setAccessibleText(reader.texts().get("explore.worlds", "count", claim.ofHundred()));
        VBox row = new VBox(4, Card.label(said.getFirst()), dots);
        row.getStyleClass().add("answer-row");
        said.stream().skip(1).forEach(words -> row.getChildren().add(Card.label(words, "small", "muted")));
        return row;
    }

    @Override
    public Parent view() {
        return card;
    }

    @Override
    public Node start() {
        return lock.closed() ? reveal : scroll;
    }
}
