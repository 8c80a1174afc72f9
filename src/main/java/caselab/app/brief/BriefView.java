package caselab.app.brief;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.ChoiceBar;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.scenario.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;

/** The case brief: facts in four parts, what they feed, the words of the trade, and the way on. */
public final class BriefView extends VBox implements Screen {

    private static final double NARROW = 1116;
    private static final double TERM_WIDTH = 320;

    private final BriefViewModel model;
    private final Navigator navigator;
    private final Destination next;
    private final BriefBody body;
    private final Narrow narrow;

    @FXML
    private HBox head;

    @FXML
    private HBox titles;

    @FXML
    private FlowPane tools;

    @FXML
    private VBox stack;

    @FXML
    private Label headline;

    @FXML
    private Label minutes;

    @FXML
    private ComboBox<Optional<BriefViewModel.RoleText>> role;

    @FXML
    private ChoiceBar parts;

    @FXML
    private Label secret;

    @FXML
    private VBox foot;

    @FXML
    private HBox line;

    @FXML
    private FlowPane terms;

    @FXML
    private HBox ways;

    @FXML
    private Label hint;

    @FXML
    private ToggleButton reveal;

    @FXML
    private Button ready;

    /**
     * The brief of a view model.
     *
     * @param next where one goes on to decide
     */
    public BriefView(BriefViewModel model, Navigator navigator, Destination next) {
        this.model = model;
        this.navigator = navigator;
        this.next = next;
        Fxml.fill(this);
        body = new BriefBody(model, this::follow);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(getChildren().size() - 1, body);
        titles();
        parts();
        roles();
        terms();
        ways();
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(this::fit);
    }

    /** In a narrow window what one picks stands below the headline. */
    private void fit(boolean compact) {
        hint.setVisible(!compact);
        hint.setManaged(!compact);
        if (compact) {
            head.getChildren().setAll(titles);
            stack.getChildren().setAll(tools);
            foot.getChildren().setAll(terms, ways);
        } else {
            line.getChildren().setAll(terms, ways);
            foot.getChildren().setAll(line);
            stack.getChildren().clear();
            head.getChildren().setAll(titles, tools);
        }
    }

    private String text(String key) {
        return model.reader().texts().get(key);
    }

    private void titles() {
        headline.setText(model.headline());
        minutes.setText(model.reader().texts().get("brief.minutes", "minutes", model.minutes()));
        only(minutes, model.minutes() > 0);
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void parts() {
        parts.setChoices(model.parts().stream().map(this::name).toList());
        parts.setAccessibleText(text("brief.parts"));
        model.partProperty()
                .subscribe(
                        part -> parts.selectedIndexProperty().set(model.parts().indexOf(part)));
        parts.selectedIndexProperty().subscribe((_, place) -> model.read(place.intValue()));
    }

    private String name(Brief.Part part) {
        return switch (part) {
            case SITUATION -> text("brief.situation");
            case PEOPLE -> text("brief.people");
            case CHOICES -> text("brief.choices");
            case NUMBERS -> text("brief.numbers");
        };
    }

    private void roles() {
        role.getItems().add(Optional.empty());
        model.roles().forEach(one -> role.getItems().add(Optional.of(one)));
        role.setConverter(new RoleNames());
        role.setAccessibleText(text("brief.role"));
        only(role, role.getItems().size() > 1);
        role.valueProperty().subscribe(picked -> tell(picked == null ? Optional.empty() : picked));
        role.setValue(Optional.empty());
    }

    private void tell(Optional<BriefViewModel.RoleText> picked) {
        secret.setText(picked.map(BriefViewModel.RoleText::brief).orElse(""));
        only(secret, picked.isPresent());
    }

    private void terms() {
        List<BriefViewModel.Term> all = model.terms();
        only(terms, !all.isEmpty());
        Label words = new Label(text("brief.words"));
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        terms.getChildren().add(words);
        all.forEach(term -> terms.getChildren().add(chip(term)));
    }

    private Button chip(BriefViewModel.Term term) {
        Button chip = new Button(term.term());
        chip.getStyleClass().addAll("chip", "term");
        chip.setAccessibleHelp(term.means());
        chip.setOnAction(_ -> explain(term, chip));
        return chip;
    }

    private void explain(BriefViewModel.Term term, Button chip) {
        Label means = FactView.wrapped(term.means(), "term-means");
        means.setPrefWidth(TERM_WIDTH);
        PopOver card = new PopOver(means);
        card.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        card.setDetachable(false);
        card.show(chip);
    }

    private void ways() {
        hint.setText(text("brief.hint"));
        reveal.setText(text("brief.claim.reveal"));
        reveal.selectedProperty().bindBidirectional(model.revealedProperty());
        only(reveal, model.locked());
        ready.setText(text("brief.ready"));
        ready.setGraphic(new FontIcon("fth-chevron-right"));
        ready.setOnAction(_ -> navigator.show(next));
    }

    /** A lever is moved in the Studio, a number is explained among the sources, a claim shows what came of it. */
    private void follow(Feed feed) {
        switch (feed.kind()) {
            case LEVER, EVIDENCE -> navigator.show(Destination.STUDIO);
            case NUMBERS -> navigator.show(Destination.SOURCES);
            case CLAIM -> model.revealedProperty().set(true);
        }
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        List<Node> panes = new ArrayList<>(List.of(parts));
        panes.addAll(body.panes());
        panes.addAll(List.of(terms, ways));
        return panes;
    }

    @Override
    public void shown() {
        model.refresh();
        only(reveal, model.locked() || model.revealedProperty().get());
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("nextCard", () -> body.step(1), "Right"),
                Action.of("previousCard", () -> body.step(-1), "Left"),
                Action.of("revealClaims", reveal::fire, "R"),
                Action.of("brief.ready", ready::fire, "Shortcut+Enter")));
        for (int place = 0; place < model.parts().size(); place++) {
            int at = place;
            actions.add(Action.of("brief.part." + (place + 1), () -> model.read(at), String.valueOf(place + 1)));
        }
        return actions;
    }

    /** Roles as they are picked from. */
    private final class RoleNames extends StringConverter<Optional<BriefViewModel.RoleText>> {

        @Override
        public String toString(Optional<BriefViewModel.RoleText> picked) {
            return picked == null || picked.isEmpty()
                    ? text("brief.role.none")
                    : model.reader()
                            .texts()
                            .get("brief.role.is", "role", picked.get().name());
        }

        @Override
        public Optional<BriefViewModel.RoleText> fromString(String words) {
            return role.getItems().stream()
                    .filter(item -> toString(item).equals(words))
                    .findFirst()
                    .orElse(Optional.empty());
        }
    }
}
