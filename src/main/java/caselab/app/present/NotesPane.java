package caselab.app.present;

import caselab.app.words.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What only the teacher needs: what to do now, how long, what comes next. */
final class NotesPane extends VBox {

    private final PresenterViewModel model;
    private final Texts texts;
    private final Label clock = text("present-clock");
    private final Label minutes = text("muted");
    private final Label note = text("present-note");
    private final Label next = text("present-next");

    NotesPane(PresenterViewModel model) {
        this.model = model;
        texts = model.reader().texts();
        getStyleClass().addAll("lab-card", "present-notes");
        clock.setId("present-clock");
        note.setId("present-note");
        getChildren().addAll(clock, minutes, title("present.now"), note, title("present.next"), next);
        model.placeProperty().subscribe((_, _) -> show());
        model.seenProperty().subscribe((_, _) -> show());
        show();
        tick(0);
    }

    private Label title(String key) {
        Label label = text("strong");
        label.setText(texts.get(key));
        return label;
    }

    private static Label text(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void show() {
        minutes.setText(model.minutes());
        note.setText(model.note());
        next.setText(model.next().isEmpty() ? texts.get("present.end") : model.next());
    }

    /** So many seconds have gone by since the class began. */
    void tick(long seconds) {
        clock.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
    }
}
