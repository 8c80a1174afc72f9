package caselab.app.lesson;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.control.Paragraph;
import caselab.app.part.TransplantCard;
import caselab.app.part.TransplantText;
import caselab.app.run.Choices;
import caselab.app.words.Texts;
import caselab.scenario.Step;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The question taken to the other case: one case's play in the other's world, and the way there and to the notes. */
final class TransferPane extends StepPane {

    private final LessonViewModel lesson;
    private final Step.Transfer step;
    private final Navigator navigator;
    private final Transfers transfers;
    private final List<TransplantText> plays;

    TransferPane(LessonViewModel lesson, Step.Transfer step, Navigator navigator, Transfers transfers) {
        this.lesson = lesson;
        this.step = step;
        this.navigator = navigator;
        this.transfers = transfers;
        plays = transfers.plays(step, lesson.reader());
        VBox column = new VBox(card());
        column.getStyleClass().add("lesson-main");
        plays.forEach(play -> column.getChildren().add(new TransplantCard(play, transfers.opener())));
        HBox.setHgrow(column, Priority.ALWAYS);
        setFillHeight(false);
        getChildren().add(column);
        headlineProperty().set(say("lesson.step.transfer"));
        wordsProperty().set(say("lesson.transfer.open"));
    }

    private VBox card() {
        Button notes = new Button(say("lesson.toNotebook"));
        notes.setOnAction(_ -> navigator.show(Destination.NOTEBOOK));
        VBox card = new VBox(
                new Paragraph(lesson.text().get("steps." + step.key() + ".say"), "lesson-question"),
                new Paragraph(say("lesson.transfer.help"), "muted"),
                notes);
        if (!lesson.skipped().isEmpty()) {
            String skipped =
                    texts().get("lesson.skipped", "count", lesson.skipped().size());
            card.getChildren().add(new Paragraph(skipped, "caption", "muted"));
        }
        card.getStyleClass().addAll("lab-card", "lesson-card");
        return card;
    }

    private Texts texts() {
        return lesson.reader().texts();
    }

    private String say(String key) {
        return texts().get(key);
    }

    /** The other case, with this case's play if its levers can make it. */
    @Override
    void go() {
        plays.stream()
                .flatMap(play -> play.choices().stream())
                .filter(choices -> choices.scenario().id().equals(step.to()))
                .findFirst()
                .ifPresentOrElse(this::open, () -> navigator.open(step.to(), Destination.STUDIO));
    }

    private void open(Choices choices) {
        transfers.opener().accept(choices);
    }
}
