package caselab.app.notebook;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.control.Paragraph;
import caselab.app.part.TheoryText;
import caselab.app.reading.Headline;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.report.LessonText;
import caselab.scenario.Lesson;
import caselab.scenario.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What happened, so what, now what: three cards about the open experiment, filled from the run. */
final class MeaningPane {

    private final NotebookViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final Label what = new Paragraph("");
    private final Label soWhat = new Paragraph("");
    private final Label paper = new Paragraph("");
    private final Label nowWhat = new Paragraph("");
    private final List<Region> cards;

    MeaningPane(NotebookViewModel model, Navigator navigator) {
        this.model = model;
        reader = model.reader();
        texts = reader.texts();
        Button studio = new Button(texts.get("notebook.studio"));
        studio.setOnAction(_ -> {
            model.takeUp();
            navigator.show(Destination.STUDIO);
        });
        Button other = new Button(texts.get("lesson.transfer.open"));
        transfer().ifPresent(step -> other.setOnAction(_ -> navigator.open(step.to(), Destination.STUDIO)));
        other.setVisible(transfer().isPresent());
        paper.getStyleClass().addAll("caption", "muted");
        cards = List.of(
                card("notebook.what", what, studio),
                card("notebook.soWhat", soWhat, paper),
                card("notebook.nowWhat", nowWhat, other));
        model.selectedProperty().subscribe(this::show);
    }

    List<Region> cards() {
        return cards;
    }

    private VBox card(String title, Label words, Region foot) {
        Label head = new Label(texts.get(title));
        head.getStyleClass().addAll("section-cap", "muted");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox card = new VBox(head, words, space, foot);
        card.getStyleClass().addAll("lab-card", "notebook-card");
        return card;
    }

    private void show(Optional<Entry> selected) {
        selected.ifPresent(entry -> {
            Headline said = Headline.past(reader, model.scenario().outputs().getFirst(), entry.outcome());
            what.setText(texts.get("notebook.sentences", "first", said.answer(), "second", said.context()));
            Optional<TheoryText> theory = model.scenario().theory().stream()
                    .findFirst()
                    .map(card -> TheoryText.of(reader, card, entry.outcome().run()));
            soWhat.setText(theory.map(TheoryText::says).orElse(texts.get("notebook.noTheory")));
            paper.setText(theory.map(TheoryText::title).orElse(""));
            nowWhat.setText(transfer()
                    .flatMap(step -> lesson().map(lesson -> say(lesson, step)))
                    .orElse(""));
        });
    }

    private String say(Lesson lesson, Step step) {
        return new LessonText(lesson, reader.figures(), Map.of()).get("steps." + step.key() + ".say");
    }

    private Optional<Lesson> lesson() {
        return model.scenario().lesson();
    }

    private Optional<Step.Transfer> transfer() {
        return lesson().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .filter(Step.Transfer.class::isInstance)
                .map(Step.Transfer.class::cast)
                .findFirst();
    }
}
