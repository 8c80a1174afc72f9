package caselab.app.compare;

import caselab.app.reading.Reader;
import caselab.app.run.RunBook;
import caselab.scenario.Scenario;
import caselab.workspace.SavedRun;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One run of the strip: press it to take it up again, open its menu for the rest. */
final class RunCard extends SplitMenuButton {

    private final CompareViewModel model;
    private final RunBook book;
    private final Reader reader;
    private final SavedRun run;

    RunCard(CompareViewModel model, SavedRun run, Runnable takeUp) {
        this.model = model;
        this.run = run;
        book = model.book();
        reader = model.reader();
        getStyleClass().add("run-card");
        setId("run-" + book.number(run));
        setGraphic(face());
        setAccessibleText(model.name(run) + ", " + result());
        setAccessibleHelp(text("history.takeUp"));
        setOnAction(_ -> takeUp.run());
        getItems()
                .addAll(
                        item("history.takeUp", takeUp),
                        run.slot().isPresent()
                                ? item("history.unpin", () -> book.unpin(run))
                                : item("history.pin", this::pin),
                        item(
                                "history.rename",
                                () -> ask("history.rename", run.name()).ifPresent(name -> book.rename(run, name))),
                        item(
                                "history.note",
                                () -> ask("history.note", run.note()).ifPresent(note -> book.annotate(run, note))),
                        item("history.duplicate", () -> book.duplicate(run)),
                        item("history.delete", () -> book.delete(run)));
    }

    private void pin() {
        book.pin(run);
    }

    private HBox face() {
        Label slot = new Label(run.slot().map(Enum::name).orElse("·"));
        slot.getStyleClass().add("key-cap");
        Label name = new Label(model.name(run));
        name.getStyleClass().add("strong");
        Label result = new Label(result());
        result.getStyleClass().addAll("caption", "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(slot, new VBox(name, result));
        face.getStyleClass().add("run-face");
        return face;
    }

    private String result() {
        if (!run.note().isEmpty()) {
            return run.note();
        }
        if (run.result().out().isPresent()) {
            return reader.texts().get("compare.out", "week", run.result().out().getAsInt());
        }
        Scenario.Output first = book.scenario().outputs().getFirst();
        Double value = run.result().figures().get(first.key());
        return reader.name(first) + (value == null ? "" : " " + reader.value(first, value));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Optional<String> ask(String key, String before) {
        TextInputDialog dialog = new TextInputDialog(before);
        dialog.initOwner(getScene().getWindow());
        dialog.setTitle(text(key));
        dialog.setHeaderText(model.name(run));
        dialog.setContentText(text(key));
        return dialog.showAndWait();
    }

    private String text(String key) {
        return reader.texts().get(key);
    }
}
