package caselab.app.lesson;

import caselab.app.control.Paragraph;
import caselab.app.control.Shown;
import caselab.app.words.Texts;
import caselab.report.LessonText;
import caselab.scenario.Prompt;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** A question about the run; whatever is answered, the model says what the run bears out. */
final class PromptCard extends VBox {

    private final LessonViewModel lesson;
    private final Prompt prompt;
    private final VBox answer = new VBox();

    PromptCard(LessonViewModel lesson, Prompt prompt) {
        this.lesson = lesson;
        this.prompt = prompt;
        getStyleClass().add("lesson-prompt");
        answer.getStyleClass().add("lesson-feedback");
        setId("prompt-" + prompt.key());
        String ask = lesson.text().get("prompts." + prompt.key() + ".ask");
        getChildren().add(new Paragraph(ask, "strong"));
        if (prompt.open()) {
            write(ask);
        } else {
            choose();
        }
        getChildren().add(answer);
        Shown.when(false, answer);
        if (!words().get().isBlank()) {
            answered();
        }
    }

    /** What the run of the moment bears out, in words. */
    static List<String> feedback(LessonViewModel lesson, Prompt prompt) {
        LessonText text = lesson.text();
        return prompt.borneOut(lesson.figures()).stream()
                .map(found -> text.get("prompts." + prompt.key() + ".answers." + found.key() + ".feedback"))
                .toList();
    }

    private void write(String ask) {
        TextField field = new TextField();
        field.setAccessibleText(ask);
        field.textProperty().bindBidirectional(words());
        field.setOnAction(_ -> answered());
        getChildren().add(field);
    }

    /** What is written, or the key of the answer that was chosen; kept with the lesson. */
    private StringProperty words() {
        return words(lesson, prompt);
    }

    private static StringProperty words(LessonViewModel lesson, Prompt prompt) {
        return lesson.writtenProperty("prompt." + prompt.key());
    }

    /** Takes back what was answered: it was about another run. */
    static void forget(LessonViewModel lesson, Prompt prompt) {
        words(lesson, prompt).set("");
    }

    private void choose() {
        ToggleGroup group = new ToggleGroup();
        LessonText text = lesson.text();
        for (Prompt.Answer possible : prompt.answers()) {
            RadioButton pick =
                    new RadioButton(text.get("prompts." + prompt.key() + ".answers." + possible.key() + ".text"));
            pick.setId("answer-" + possible.key());
            pick.setWrapText(true);
            pick.getStyleClass().add("lesson-pick");
            pick.setToggleGroup(group);
            pick.setSelected(words().get().equals(possible.key()));
            pick.setOnAction(_ -> {
                words().set(possible.key());
                answered();
            });
            getChildren().add(pick);
        }
    }

    private void answered() {
        Texts texts = lesson.reader().texts();
        List<String> says = feedback(lesson, prompt);
        answer.getChildren().setAll(new Paragraph(texts.get("lesson.model"), "caption", "muted"));
        (says.isEmpty() ? List.of(texts.get("lesson.model.nothing")) : says)
                .forEach(words -> answer.getChildren().add(new Paragraph(words)));
        Shown.when(true, answer);
    }
}
