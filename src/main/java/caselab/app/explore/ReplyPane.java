package caselab.app.explore;

import caselab.app.control.DotArray;
import caselab.app.reading.Reader;
import caselab.experiment.search.BestReply;
import caselab.report.insight.SearchText;
import caselab.study.Rivals;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** What does the rival reply? A lazy, a normal and a ruthless one. */
final class ReplyPane implements QuestionPane {

    private static final double APART = 6.4;

    private final Card card;
    private final VBox found = new VBox();
    private final Reader reader;

    ReplyPane(ExploreViewModel model, Reader reader) {
        this.reader = reader;
        card = new Card(reader, Question.REPLY, model.replies(), () -> model.ask(Question.REPLY));
        card.setId("reply");
        card.about(reader.texts().get("explore.reply.about"));
        found.getStyleClass().add("answer-list");
        card.getChildren().add(found);
        card.setFocusTraversable(false);
        model.replies().answerProperty().subscribe(answer -> answer.ifPresent(this::show));
    }

    private void show(Replies replies) {
        SearchText text = new SearchText(
                ExploreViewModel.stand(replies.asked().choices()),
                reader.texts().locale());
        found.getChildren().clear();
        if (replies.rivals().isEmpty()) {
            found.getChildren().add(Card.label(text.noRival()));
        } else {
            Rivals rivals = replies.rivals().get();
            replies.replies().forEach(reply -> found.getChildren().add(row(replies, reply, rivals, text)));
        }
    }

    private Node row(Replies replies, BestReply reply, Rivals rivals, SearchText text) {
        int worlds = (int) Math.round(100 * reply.after().odds());
        DotArray dots = new DotArray();
        dots.setGrid(50, APART);
        dots.litProperty().set(worlds);
        dots.setAccessibleText(reader.texts().get("explore.worlds", "count", worlds));
        VBox row = new VBox(4);
        row.getStyleClass().add("answer-row");
        var said = text.reply(reply, rivals, replies.asked().goal());
        row.getChildren().addAll(Card.label(said.getFirst()), dots, Card.label(said.getLast(), "strong"));
        return row;
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
