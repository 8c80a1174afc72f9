package caselab.app.explore;

import caselab.app.control.DotArray;
import caselab.app.reading.Reader;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.report.insight.SensitivityText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How often do the claims hold? Each with the assumption that decides most. */
final class ClaimsPane implements QuestionPane {

    private static final double APART = 6.4;

    private final Card card;
    private final VBox found = new VBox();
    private final ScrollPane scroll = new ScrollPane(found);
    private final Reader reader;

    ClaimsPane(ExploreViewModel model, Reader reader) {
        this.reader = reader;
        card = new Card(reader, Question.CLAIMS, model.claims(), () -> model.ask(Question.CLAIMS));
        card.setId("claims");
        card.about(reader.texts().get("explore.claims.about"));
        found.getStyleClass().add("answer-list");
        scroll.getStyleClass().add("answer-scroll");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(reader.texts().get(Question.CLAIMS.words()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card.getChildren().add(scroll);
        model.claims().answerProperty().subscribe(answer -> answer.ifPresent(this::show));
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
        return scroll;
    }
}
