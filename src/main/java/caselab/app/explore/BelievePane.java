package caselab.app.explore;

import caselab.app.reading.Reader;
import caselab.report.insight.SearchText;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** What would you have to believe? The assumptions in which the plan works, in sentences. */
final class BelievePane implements QuestionPane {

    private final Card card;
    private final VBox found = new VBox();
    private final Reader reader;

    BelievePane(ExploreViewModel model, Reader reader) {
        this.reader = reader;
        card = new Card(reader, Question.BELIEVE, model.believes(), () -> model.ask(Question.BELIEVE));
        card.setId("believe");
        found.getStyleClass().add("answer-list");
        card.getChildren().add(found);
        model.believes().answerProperty().subscribe(answer -> answer.ifPresent(this::show));
    }

    private void show(ExploreViewModel.Believes answer) {
        SearchText text = new SearchText(
                ExploreViewModel.stand(answer.asked().choices()), reader.texts().locale());
        card.about(text.goal(answer.asked().goal()));
        found.getChildren()
                .setAll(text.belief(answer.belief()).stream().map(Card::label).toList());
    }

    @Override
    public Parent view() {
        return card;
    }

    @Override
    public Node start() {
        return card;
    }
}
