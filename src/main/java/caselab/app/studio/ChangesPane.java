package caselab.app.studio;

import caselab.app.reading.Change;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was changed, each change a button that takes it back. */
final class ChangesPane extends HBox {

    private final OpenCase open;
    private final Reader reader;
    private final FlowPane chips = new FlowPane();

    ChangesPane(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        getStyleClass().addAll("lab-card", "changes-card");
        Label title = new Label(reader.texts().get("studio.changes"));
        title.getStyleClass().add("strong");
        chips.getStyleClass().add("changes");
        HBox.setHgrow(chips, Priority.ALWAYS);
        getChildren().addAll(title, chips);
        open.choicesProperty().subscribe(this::show);
    }

    private void show(Choices choices) {
        List<Change> moved = Change.of(reader, choices);
        chips.getChildren().setAll(moved.stream().map(this::chip).toList());
        if (moved.isEmpty()) {
            Label none = new Label(reader.texts().get("studio.changes.none"));
            none.getStyleClass().add("muted");
            chips.getChildren().add(none);
        }
    }

    private Button chip(Change change) {
        Button chip = new Button(change.words(), new FontIcon("fth-x"));
        chip.getStyleClass().addAll("chip", change.lever().kind() == Lever.Kind.ASSUMPTION ? "world" : "decision");
        chip.setAccessibleHelp(reader.texts().get("change.reset"));
        chip.setOnAction(_ -> open.reset(change.lever()));
        return chip;
    }
}
