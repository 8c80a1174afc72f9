package caselab.app.brief;

import caselab.app.control.FitRow;
import caselab.app.control.Fxml;
import caselab.app.control.Shown;
import caselab.app.words.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The foot of the brief: the words of the trade, what the keys do, and the ways on. */
final class BriefFoot extends VBox {

    private final BriefViewModel model;
    private final TermChips terms;

    @FXML
    private HBox line;

    @FXML
    private FitRow ways;

    @FXML
    private Label hint;

    @FXML
    private ToggleButton reveal;

    @FXML
    private Button ready;

    BriefFoot(BriefViewModel model, TermChips terms, Runnable onReady) {
        this.model = model;
        this.terms = terms;
        Fxml.fill(this);
        Texts texts = model.reader().texts();
        hint.setText(texts.get("brief.hint"));
        String show = texts.get("brief.claim.reveal");
        reveal.setText(show);
        reveal.setAccessibleText(show);
        reveal.setTooltip(new Tooltip(show));
        reveal.setGraphic(new FontIcon("fth-eye"));
        reveal.selectedProperty().bindBidirectional(model.revealedProperty());
        ready.setText(texts.get("brief.ready"));
        ready.setGraphic(new FontIcon("fth-chevron-right"));
        ready.setOnAction(_ -> onReady.run());
        HBox.setHgrow(terms, Priority.ALWAYS);
        ways.canHide(hint);
        ways.givesWay(only -> reveal.setContentDisplay(only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /** The words beside the ways on, or where there is less room above them. */
    void setCompact(boolean compact) {
        getChildren().clear();
        line.getChildren().clear();
        if (compact) {
            getChildren().setAll(terms, ways);
        } else {
            line.getChildren().setAll(terms, ways);
            getChildren().setAll(line);
        }
    }

    /** The way to see results of claims is there as long as there is something to be seen by it. */
    void refresh() {
        Shown.when(model.locked() || model.revealedProperty().get(), reveal);
    }

    /** Shows results of claims before a prediction, or hides them again. */
    void fireReveal() {
        reveal.fire();
    }

    /** Goes on to decide. */
    void fireReady() {
        ready.fire();
    }

    /** What stands here, for the keyboard. */
    List<Node> panes() {
        return List.of(terms, ways);
    }
}
