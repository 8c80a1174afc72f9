package caselab.app.lesson;

import caselab.app.action.Screen;
import caselab.app.control.Paragraph;
import caselab.app.words.Texts;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** In the place of a lesson where a scenario has none. */
public final class NoLesson extends VBox implements Screen {

    /** The notice in these words. */
    public NoLesson(Texts texts) {
        getStyleClass().add("lesson");
        getChildren().add(new Paragraph(texts.get("lesson.none"), "muted"));
    }

    @Override
    public Parent view() {
        return this;
    }
}
