package caselab.app.present;

import caselab.app.control.Paragraph;
import caselab.app.words.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What only the teacher needs: what to do now, how long, what comes next. */
final class NotesPane extends VBox {

    private final SlideText text;
    private final Texts texts;
    private final Label clock = new Paragraph("", "present-clock");
    private final Label minutes = new Paragraph("", "muted");
    private final Label note = new Paragraph("", "present-note");
    private final Label next = new Paragraph("", "present-next");

    NotesPane(PresenterViewModel model, ClassClock time) {
        text = model.text();
        texts = model.reader().texts();
        getStyleClass().addAll("lab-card", "present-notes");
        clock.setId("present-clock");
        note.setId("present-note");
        getChildren().addAll(clock, minutes, title("present.now"), note, title("present.next"), next);
        model.placeProperty().subscribe((_, _) -> show());
        model.seenProperty().subscribe((_, _) -> show());
        time.secondsProperty().subscribe(seconds -> tick(seconds.longValue()));
        show();
    }

    private Label title(String key) {
        Label label = new Paragraph("", "strong");
        label.setText(texts.get(key));
        return label;
    }

    private void show() {
        minutes.setText(text.minutes());
        note.setText(text.note());
        next.setText(text.next().isEmpty() ? texts.get("present.end") : text.next());
    }

    private void tick(long seconds) {
        clock.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
    }
}
