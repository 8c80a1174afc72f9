package caselab.app.studio;

import caselab.app.control.FitRow;
import caselab.app.control.RangeMark;
import caselab.app.part.LeverRow;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
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
    private final Label basis = new Label();
    private boolean open;

    AssumptionRow(OpenCase shared, Reader reader, Lever lever, Supplier<LeverRow> full) {
        this.reader = reader;
        this.lever = lever;
        this.full = full;
        getStyleClass().add("assumption-row");
        setId("assumption-" + lever.key());
        line.getStyleClass().setAll("assumption-line");
        line.setGraphic(content());
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> open());
        line.setAccessibleHelp(reader.texts().get("lever.open", "name", reader.name(lever)));
        getChildren().setAll(line);
        shared.choicesProperty().subscribe(this::show);
    }

    private HBox content() {
        Label name = new Label(reader.name(lever));
        name.setMinWidth(0);
        basis.setText(SourceText.of(reader, reader.facts(), lever).badge().words());
        basis.getStyleClass().addAll("caption", "muted", "basis");
        basis.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().addAll("strong", "assumption-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region mark = mark();
        FitRow content = new FitRow();
        content.setSpacing(8);
        content.getChildren().addAll(name, space, basis, mark, value);
        content.canHide(basis);
        content.canHide(mark);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(line.widthProperty().subtract(6));
        return content;
    }

    private Region mark() {
        if (lever.isChoice()) {
            return new Region();
        }
        double width = lever.plausibleHigh() - lever.plausibleLow();
        return new RangeMark(width > 0 ? (lever.baseline() - lever.plausibleLow()) / width : .5);
    }

    private void open() {
        unfold();
        ((LeverRow) getChildren().getFirst()).focusLever();
    }

    private void unfold() {
        if (!open) {
            open = true;
            getChildren().setAll(full.get());
        }
    }

    private void show(Choices choices) {
        String words = reader.value(lever, choices.value(lever));
        if (!words.equals(value.getText())) {
            value.setText(words);
            line.setAccessibleText(reader.name(lever) + " " + words + ", " + basis.getText());
        }
        if (choices.changed(lever)) {
            unfold();
        }
    }

    /** Which lever it is about. */
    Lever lever() {
        return lever;
    }
}
