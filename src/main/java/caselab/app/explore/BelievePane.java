package caselab.app.explore;

import caselab.app.reading.Reader;
import caselab.app.run.Outlook;
import caselab.report.insight.SearchText;
import java.util.stream.Stream;
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
        String counted = reader.texts()
                .get("explore.believe.worlds", "worlds", ExploreViewModel.BELIEFS, "hundred", Outlook.WORLDS);
        card.about(text.goal(answer.asked().goal()));
        found.getChildren()
                .setAll(Stream.concat(text.belief(answer.belief(), answer.asked().goal()).stream(), Stream.of(counted))
                        .map(Card::label)
                        .toList());
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
