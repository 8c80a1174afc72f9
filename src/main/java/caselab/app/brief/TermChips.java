package caselab.app.brief;

import caselab.app.control.Shown;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.PopOver;

/** The words of the trade, each of which says what it means when it is pressed. */
final class TermChips extends FlowPane {

    private static final double WIDTH = 320;

    TermChips(BriefViewModel model) {
        getStyleClass().add("brief-terms");
        Shown.when(!model.terms().isEmpty(), this);
        Label words = new Label(model.reader().texts().get("brief.words"));
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().add(words);
        model.terms().forEach(term -> getChildren().add(chip(term)));
    }

    private Button chip(BriefViewModel.Term term) {
        Button chip = new Button(term.term());
        chip.getStyleClass().addAll("chip", "term");
        chip.setAccessibleHelp(term.means());
        chip.setOnAction(_ -> explain(term, chip));
        return chip;
    }

    private static void explain(BriefViewModel.Term term, Button chip) {
        Label means = FactView.wrapped(term.means(), "term-means");
        means.setPrefWidth(WIDTH);
        PopOver card = new PopOver(means);
        card.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        card.setDetachable(false);
        card.show(chip);
    }
}
