package caselab.app.part;

import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** "Because …": why an assumption was changed. There only while it is. */
final class ReasonField extends HBox {

    private final TextField field = new TextField();

    ReasonField(OpenCase open, Reader reader, Lever lever) {
        getStyleClass().add("reason");
        Label because = new Label(reader.texts().get("lever.because"));
        because.getStyleClass().addAll("strong", "world-word");
        because.setLabelFor(field);
        because.setMinWidth(USE_PREF_SIZE);
        field.setPromptText(reader.texts().get("lever.because.prompt"));
        field.setAccessibleText(reader.texts().get("lever.because.about", "name", reader.name(lever)));
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(because, field);
        field.setText(open.reasons().getOrDefault(lever.key(), ""));
        field.textProperty().subscribe((_, words) -> keep(open, lever.key(), words));
        open.reasons().addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(lever.key()) && !field.isFocused()) {
                field.setText(open.reasons().getOrDefault(lever.key(), ""));
            }
        });
        open.choicesProperty().subscribe(choices -> {
            Shown.when(choices.changed(lever), this);
        });
    }

    private static void keep(OpenCase open, String lever, String words) {
        if (words.isBlank()) {
            open.reasons().remove(lever);
        } else if (!words.equals(open.reasons().get(lever))) {
            open.reasons().put(lever, words);
        }
    }
}
