package caselab.app.lesson;

import caselab.app.control.Paragraph;
import caselab.app.part.LeverRow;
import caselab.app.reading.Change;
import caselab.app.reading.Reader;
import caselab.scenario.Step;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Some levers, to be moved once; what comes of it is not seen yet. */
final class DecidePane extends StepPane {

    private final LessonViewModel lesson;
    private final VBox changes = new VBox();

    DecidePane(LessonViewModel lesson, Step.Decide step) {
        this.lesson = lesson;
        Reader reader = lesson.reader();
        VBox body = new VBox(
                new Paragraph(reader.texts().get("studio.changes"), "card-title"),
                changes,
                new Paragraph(reader.texts().get("lesson.decide.later"), "muted"));
        body.getStyleClass().addAll("lab-card", "lesson-card");
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        setFillHeight(false);
        getChildren().addAll(levers(lesson, step.levers()), body);
        lesson.open().choicesProperty().subscribe(_ -> changed());
        headlineProperty().set(reader.texts().get("lesson.step.decide"));
        wordsProperty().set(reader.texts().get("lesson.decided"));
    }

    /** The levers that are open in a step, as the Studio has them. */
    static ScrollPane levers(LessonViewModel lesson, List<String> keys) {
        VBox rows = new VBox();
        rows.getStyleClass().add("lever-list");
        for (String key : keys) {
            lesson.scenario()
                    .lever(key)
                    .ifPresent(
                            lever -> rows.getChildren().add(new LeverRow(lesson.open(), lesson.reader(), lever, "")));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().addAll("lab-card", "lesson-levers", "lever-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(lesson.reader().texts().get("lesson.levers"));
        return scroll;
    }

    private void changed() {
        List<Change> all = Change.of(lesson.reader(), lesson.open().choices());
        changes.getChildren()
                .setAll(all.stream()
                        .map(change -> new Paragraph(change.words()))
                        .toList());
        if (all.isEmpty()) {
            changes.getChildren().add(new Paragraph(lesson.reader().texts().get("studio.changes.none")));
        }
    }

    @Override
    void go() {
        lesson.next();
    }
}
