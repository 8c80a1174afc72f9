package caselab.app.library;

import caselab.app.chart.Role;
import caselab.app.chart.SparkModel;
import caselab.app.chart.SparkView;
import caselab.app.chart.Weekly;
import caselab.app.run.Outcome;
import caselab.app.run.OutputLine;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A scenario: its question, and the case as told in one line. */
final class ScenarioCard extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String key;

    ScenarioCard(LibraryViewModel.Card card, Texts texts, Runnable open) {
        key = card.id();
        getStyleClass().setAll("scenario-card");
        setId("scenario-" + card.id());
        Label title = label(card.title(), "strong");
        Label question = label(card.question(), "small", "muted");
        question.setWrapText(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label foot = label(card.foot(), "caption", "muted", "card-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        VBox body = new VBox(title, spark(card.scenario().orElseThrow()), question, space, foot);
        body.getStyleClass().add("scenario-card-body");
        setGraphic(body);
        setAccessibleText(texts.get("library.open", "title", card.title(), "question", card.question()));
        setOnAction(_ -> open.run());
    }

    /** Which scenario it opens. */
    String key() {
        return key;
    }

    /** Marks the scenario that the doors of its case lead into. */
    void setChosen(boolean yes) {
        pseudoClassStateChanged(CHOSEN, yes);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static SparkView spark(Scenario scenario) {
        OutputLine line =
                OutputLine.of(Outcome.baseline(scenario), scenario.outputs().getFirst());
        SparkView view = new SparkView();
        view.setModel(new SparkModel(
                scenario.weeks(),
                List.of(new SparkModel.SparkLine(Weekly.of(line.values()), Role.RUN, line.exit())),
                List.of(),
                true));
        return view;
    }
}
