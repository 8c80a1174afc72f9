package caselab.app.lesson;

import caselab.app.control.CardGrid;
import caselab.app.control.Paragraph;
import caselab.app.part.FactNote;
import caselab.app.reading.Reader;
import caselab.scenario.Brief;
import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What to read first: the facts of the case in four parts. */
final class BriefPane extends StepPane {

    private final LessonViewModel lesson;

    BriefPane(LessonViewModel lesson) {
        this.lesson = lesson;
        CardGrid parts = new CardGrid();
        parts.getStyleClass().add("lesson-parts");
        for (Brief.Part part : Brief.Part.values()) {
            if (!lesson.lesson().brief().facts(part).isEmpty()) {
                parts.getChildren().add(part(part));
            }
        }
        HBox.setHgrow(parts, Priority.ALWAYS);
        getChildren().add(parts);
        headlineProperty().set(lesson.text().get("headline"));
        wordsProperty().set(lesson.reader().texts().get("lesson.next"));
    }

    private VBox part(Brief.Part part) {
        Reader reader = lesson.reader();
        VBox card = new VBox(new Paragraph(
                reader.texts().get("lesson.part." + part.name().toLowerCase(Locale.ROOT)), "card-title"));
        card.getStyleClass().addAll("lab-card", "lesson-part");
        lesson.lesson()
                .brief()
                .facts(part)
                .forEach(id -> reader.facts().find(id).ifPresent(fact -> {
                    FactNote note = new FactNote(reader, fact);
                    note.getStyleClass().add("lesson-fact");
                    card.getChildren().add(note);
                }));
        return card;
    }

    @Override
    void go() {
        lesson.next();
    }
}
