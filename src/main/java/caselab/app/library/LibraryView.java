package caselab.app.library;

import caselab.app.action.Action;
import caselab.app.action.Screen;
import caselab.app.control.Fxml;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first screen: pick a scenario. */
public final class LibraryView extends VBox implements Screen {

    private final LibraryViewModel model;
    private final Texts texts;
    private final Consumer<Scenario> open;

    @FXML
    private TextField search;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox cases;

    @FXML
    private Label nothing;

    /**
     * The library of a view model.
     *
     * @param open what to do with the scenario that is picked
     */
    public LibraryView(LibraryViewModel model, Texts texts, Consumer<Scenario> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        Fxml.fill(this);
        search.setPromptText(texts.get("library.search"));
        search.setAccessibleText(texts.get("library.search"));
        model.searchProperty().bindBidirectional(search.textProperty());
        model.searchProperty().subscribe(_ -> fill());
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("search", search::requestFocus, "/"));
    }

    private void fill() {
        cases.getChildren().clear();
        if (!model.problems().isEmpty()) {
            cases.getChildren().add(new ProblemList(texts.get("library.general"), model.problems()));
        }
        model.cases().forEach(this::add);
        boolean empty = model.cases().isEmpty();
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        scroll.setVisible(!empty || !model.problems().isEmpty());
        scroll.setManaged(scroll.isVisible());
        nothing.setText(
                model.isEmpty() ? texts.get("library.none") : texts.get("library.empty", "search", search.getText()));
    }

    private void add(LibraryViewModel.Case found) {
        if (!found.title().isEmpty()) {
            Label title = new Label(found.title());
            title.getStyleClass().add("card-title");
            title.setMinWidth(USE_PREF_SIZE);
            Label tagline = new Label(found.tagline());
            tagline.getStyleClass().addAll("small", "muted");
            HBox head = new HBox(title, tagline);
            head.getStyleClass().add("case-head");
            cases.getChildren().add(head);
        }
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("case-cards");
        found.cards().forEach(card -> cards.getChildren().add(card(card)));
        cases.getChildren().add(cards);
    }

    private javafx.scene.Node card(LibraryViewModel.Card card) {
        return card.scenario().isPresent()
                ? new ScenarioCard(
                        card, texts, () -> open.accept(card.scenario().get()))
                : new BrokenCard(card, texts);
    }
}
