package caselab.app.studio;

import caselab.app.control.DotArray;
import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.run.Outlook;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Beside the headline: in how many of a hundred plausible worlds the firm survives, as dots and in words. */
final class OddsPane extends HBox {

    private final StudioViewModel model;
    private final Reader reader;
    private final DotArray dots = new DotArray();
    private final Label odds = new Label();
    private final Label beside = new Label();

    OddsPane(StudioViewModel model, Reader reader) {
        this.model = model;
        this.reader = reader;
        setId("odds");
        getStyleClass().add("odds");
        setAccessibleRole(AccessibleRole.TEXT);
        odds.getStyleClass().add("card-title");
        odds.setMinWidth(USE_PREF_SIZE);
        beside.getStyleClass().addAll("small", "muted");
        beside.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(odds, beside);
        words.getStyleClass().add("odds-words");
        getChildren().addAll(dots, words);
        model.outlookProperty().subscribe(_ -> show());
        model.open().sight().worldsProperty().subscribe((_, _) -> show());
        model.open().choicesProperty().subscribe((_, _) -> fade());
    }

    private void show() {
        Optional<Outlook> found = model.outlookProperty().get();
        boolean on = found.isPresent() && model.open().sight().worldsProperty().get();
        Shown.when(on, this);
        found.ifPresent(this::show);
        fade();
    }

    private void show(Outlook outlook) {
        int own = outlook.own().ofHundred();
        dots.litProperty().set(own);
        odds.setText(reader.texts().get("odds.worlds", "count", own));
        boolean untouched = outlook.choices().values().isEmpty();
        beside.setText(
                untouched
                        ? reader.texts().get("odds.told", "firm", reader.firm())
                        : reader.texts()
                                .get("odds.beside", "baseline", outlook.told().ofHundred()));
        setAccessibleText(odds.getText() + ": " + beside.getText());
    }

    /** What is older than the choices stays until the new worlds are there, fainter. */
    private void fade() {
        setOpacity(model.outlookIsStale() ? .6 : 1);
    }

    /** Without the dots where there is little room. */
    void setCompact(boolean compact) {
        Shown.when(!compact, dots);
    }
}
