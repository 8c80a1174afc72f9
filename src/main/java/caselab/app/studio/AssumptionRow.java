package caselab.app.studio;

import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An assumption: one quiet line while it stands as the case has it, a whole lever once it is opened or changed. */
final class AssumptionRow extends VBox {

    private final Reader reader;
    private final Lever lever;
    private final Supplier<LeverRow> full;
    private final Button line = new Button();
    private final Label value = new Label();
    private boolean open;

    AssumptionRow(OpenCase shared, Reader reader, Lever lever, Supplier<LeverRow> full) {
        this.reader = reader;
        this.lever = lever;
        this.full = full;
        getStyleClass().add("assumption-row");
        setId("assumption-" + lever.key());
        Label name = new Label(reader.name(lever));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        value.getStyleClass().add("strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(name, space, value);
        content.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().setAll("assumption-line");
        line.setGraphic(content);
        line.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(line.widthProperty().subtract(16));
        line.setOnAction(_ -> open());
        shared.choicesProperty().subscribe(this::show);
    }

    private void open() {
        open = true;
        LeverRow row = full.get();
        getChildren().setAll(row);
        row.focusLever();
    }

    private void show(Choices choices) {
        String words = reader.value(lever, choices.value(lever));
        value.setText(words);
        line.setAccessibleText(reader.name(lever) + " " + words);
        if (choices.changed(lever) && !open) {
            open = true;
            getChildren().setAll(full.get());
        } else if (!open) {
            getChildren().setAll(line);
        }
    }

    /** Which lever it is about. */
    Lever lever() {
        return lever;
    }
}
