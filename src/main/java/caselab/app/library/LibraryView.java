package caselab.app.library;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Screen;
import caselab.app.control.Fxml;
import caselab.app.control.Shown;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The first screen: pick a scenario. */
public final class LibraryView extends VBox implements Screen {

    private final LibraryViewModel model;
    private final Texts texts;
    private final BiConsumer<Scenario, Destination> open;
    private final List<CaseHead> heads = new ArrayList<>();
    private final List<ScenarioCard> shown = new ArrayList<>();

    @FXML
    private TextField search;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox cases;

    @FXML
    private Label nothing;

    @FXML
    private VBox head;

    private final ContinueBar again;

    /**
     * The library of a view model.
     *
     * @param open what to do with the scenario that is picked, and at which screen
     */
    public LibraryView(LibraryViewModel model, Texts texts, BiConsumer<Scenario, Destination> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        Fxml.fill(this);
        again = new ContinueBar(texts, open);
        head.getChildren().addFirst(again);
        search.setPromptText(texts.get("library.search"));
        search.setAccessibleText(texts.get("library.search"));
        model.searchProperty().bindBidirectional(search.textProperty());
        model.searchProperty().subscribe(_ -> fill());
        model.chosenProperty().subscribe(_ -> choose());
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        again.show(model.lastSeen());
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("search", search::requestFocus, "/"));
    }

    private void choose() {
        heads.forEach(CaseHead::refresh);
        shown.forEach(
                card -> card.setChosen(card.key().equals(model.chosenProperty().get())));
    }

    private void fill() {
        cases.getChildren().clear();
        heads.clear();
        shown.clear();
        if (!model.problems().isEmpty()) {
            cases.getChildren().add(new ProblemList(texts.get("library.general"), model.problems()));
        }
        model.cases().forEach(this::add);
        choose();
        boolean empty = model.cases().isEmpty();
        Shown.when(empty, nothing);
        scroll.setVisible(!empty || !model.problems().isEmpty());
        scroll.setManaged(scroll.isVisible());
        nothing.setText(
                model.isEmpty() ? texts.get("library.none") : texts.get("library.empty", "search", search.getText()));
    }

    private void add(LibraryViewModel.Case found) {
        if (!found.title().isEmpty()) {
            CaseHead head = new CaseHead(model, found, texts, open);
            heads.add(head);
            cases.getChildren().add(head);
        }
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("case-cards");
        found.cards().forEach(card -> cards.getChildren().add(card(card)));
        cases.getChildren().add(cards);
    }

    private Node card(LibraryViewModel.Card card) {
        return card.scenario().<Node>map(scenario -> card(card, scenario)).orElseGet(() -> new BrokenCard(card, texts));
    }

    private ScenarioCard card(LibraryViewModel.Card card, Scenario scenario) {
        ScenarioCard view = new ScenarioCard(card, texts, () -> open.accept(scenario, Destination.STUDIO));
        view.focusedProperty().subscribe(on -> {
            if (on) {
                model.chosenProperty().set(card.id());
            }
        });
        shown.add(view);
        return view;
    }
}
