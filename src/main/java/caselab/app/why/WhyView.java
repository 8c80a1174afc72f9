package caselab.app.why;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.control.Page;
import caselab.app.control.Picks;
import caselab.app.control.Shown;
import caselab.app.control.Tabs;
import caselab.app.reading.InquiryWords;
import caselab.app.reading.Reader;
import caselab.app.run.InquiryBar;
import caselab.app.words.Texts;
import caselab.report.insight.WhyText;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why two runs differ: bars, weeks, mechanisms, words and a table. */
public final class WhyView extends ScrollPane implements Screen {

    private static final double NARROW = 1116;

    private final WhyViewModel model;
    private final Navigator navigator;
    private final Reader reader;
    private final Texts texts;
    private final WhyCards cards;
    private final Narrow narrow;
    private Optional<WhyText> title = Optional.empty();

    @FXML
    private Page stage;

    @FXML
    private Label headline;

    @FXML
    private Label context;

    @FXML
    private Tabs<Aspect> aspects;

    @FXML
    private FlowPane picks;

    @FXML
    private VBox waiting;

    @FXML
    private HBox page;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyWords;

    @FXML
    private Button toStudio;

    @FXML
    private Label footer;

    /** The screen of a view model. */
    public WhyView(WhyViewModel model, Reader reader, Navigator navigator) {
        this.model = model;
        this.reader = reader;
        this.navigator = navigator;
        texts = reader.texts();
        Fxml.fill(this);
        FocusInSight.keep(this);
        cards = new WhyCards(model, reader, this::go);
        head();
        tabs();
        InquiryBar bar = new InquiryBar(model.inquiry(), InquiryWords.of(texts), model::ask);
        bar.fade(page);
        waiting.getChildren().add(bar);
        toStudio.setText(texts.get("why.studio"));
        toStudio.setOnAction(_ -> navigator.show(Destination.STUDIO));
        narrow = new Narrow(stage, NARROW);
        narrow.subscribe((_, _) -> lay());
        model.aspectProperty().subscribe((_, _) -> lay());
        model.matterProperty().subscribe((_, _) -> lay());
        model.inquiry().answerProperty().subscribe(found -> found.ifPresent(this::show));
        lay();
    }

    private void head() {
        ComboBox<Against> against = Picks.of(List.of(), other -> other.said(reader));
        against.setItems(model.others());
        against.setId("against");
        against.setAccessibleText(texts.get("why.against"));
        against.valueProperty().bindBidirectional(model.againstProperty());
        ComboBox<Scenario.Output> output = Picks.of(reader.scenario().outputs(), reader::name);
        output.setId("why-output");
        output.setAccessibleText(texts.get("why.output"));
        output.valueProperty().bindBidirectional(model.open().heroProperty());
        picks.getChildren().addAll(muted("why.output"), output, muted("why.against"), against);
    }

    private Label muted(String words) {
        Label label = new Label(texts.get(words));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private void tabs() {
        for (Aspect aspect : Aspect.values()) {
            aspects.add(aspect, texts.get(aspect.words()), aspect.key(), () -> look(aspect))
                    .setId("aspect-" + aspect.key());
        }
    }

    private void look(Aspect aspect) {
        model.aspectProperty().set(aspect);
        lay();
        cards.start(aspect).requestFocus();
    }

    private void show(Found found) {
        WhyText text = new WhyText(found.comparison(), found.why(), texts.locale());
        title = Optional.of(text);
        head(text);
        cards.show(found, text);
        footer.setText(text.footer());
    }

    private void head(WhyText text) {
        headline.setText(text.title());
        context.setText(text.sources().stream().limit(2).collect(Collectors.joining(texts.get("why.sentences"))));
    }

    private void lay() {
        Aspect aspect = model.aspectProperty().get();
        aspects.select(aspect);
        boolean difference = model.matterProperty().get() == WhyViewModel.Matter.DIFFERENCE;
        Shown.when(difference, page, aspects, footer);
        Shown.when(!difference, empty);
        if (!difference) {
            say();
            return;
        }
        title.ifPresent(this::head);
        page.getChildren().setAll(cards.laid(aspect, narrow.get()));
    }

    private void say() {
        boolean many = model.matterProperty().get() == WhyViewModel.Matter.TOO_MANY;
        headline.setText(texts.get(many ? "why.many" : "why.nothing"));
        context.setText("");
        emptyWords.setText(texts.get(many ? "why.many.way" : "why.nothing.way"));
    }

    private void go(Said said) {
        model.point(said.output(), said.week());
        navigator.show(Destination.STUDIO);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            actions.add(Action.of(aspect.words(), () -> look(aspect), aspect.key())
                    .when(model.matterProperty().isEqualTo(WhyViewModel.Matter.DIFFERENCE)));
        }
        actions.add(Action.of("output.next", () -> model.open().turnHero(1), "Alt+Down"));
        actions.add(Action.of("output.previous", () -> model.open().turnHero(-1), "Alt+Up"));
        actions.add(Action.of("stop", model::cancel, "Esc"));
        return actions;
    }

    @Override
    public List<Node> panes() {
        List<Node> all = new ArrayList<>(List.of(picks, aspects));
        all.addAll(page.getChildren());
        all.add(empty);
        return all;
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public void close() {
        model.close();
    }
}
