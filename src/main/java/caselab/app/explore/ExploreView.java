package caselab.app.explore;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.DotArray;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.control.Page;
import caselab.app.control.Picks;
import caselab.app.control.Tabs;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.report.insight.SensitivityText;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The questions of Explore: three to a page where there is room, one at a time where there is not. */
public final class ExploreView extends ScrollPane implements Screen {

    /** Below this width one question is seen at a time. */
    private static final double NARROW = 1116;

    private final ExploreViewModel model;
    private final Navigator navigator;
    private final Reader reader;
    private final Texts texts;
    private final Map<Question, QuestionPane> panes = new EnumMap<>(Question.class);
    private final Narrow narrow;

    @FXML
    private Page stage;

    @FXML
    private Label headline;

    @FXML
    private Label outcome;

    @FXML
    private HBox outcomePick;

    @FXML
    private Label odds;

    @FXML
    private DotArray dots;

    @FXML
    private Tabs<Question> questions;

    @FXML
    private VBox page;

    /** The screen of a view model. */
    public ExploreView(ExploreViewModel model, Reader reader, Navigator navigator) {
        this.model = model;
        this.reader = reader;
        this.navigator = navigator;
        texts = reader.texts();
        Fxml.fill(this);
        FocusInSight.keep(this);
        panes.put(Question.MATTERS, new MattersPane(model, reader));
        panes.put(Question.TIPS, new TipsPane(model, reader, this::loadCell));
        panes.put(Question.SAVES, new SavesPane(model, reader, rescue -> {
            model.load(rescue);
            navigator.show(Destination.STUDIO);
        }));
        panes.put(Question.REPLY, new ReplyPane(model, reader));
        panes.put(Question.CLAIMS, new ClaimsPane(model, reader));
        panes.put(Question.BELIEVE, new BelievePane(model, reader));
        head();
        tabs();
        narrow = new Narrow(stage, NARROW);
        narrow.subscribe(compact -> panes.values().forEach(pane -> pane.setCompact(compact)));
        narrow.subscribe((_, _) -> turn());
        model.questionProperty().subscribe((_, _) -> turn());
        lay();
    }

    private void head() {
        outcome.setText(texts.get("explore.outcome"));
        ComboBox<Scenario.Output> pick = Picks.of(reader.scenario().outputs(), reader::name);
        pick.setId("outcome");
        pick.setAccessibleText(texts.get("explore.outcome"));
        pick.valueProperty().bindBidirectional(model.open().heroProperty());
        outcomePick.getChildren().add(pick);
        model.fate().answerProperty().subscribe(fate -> fate.ifPresent(this::show));
        model.matters().answerProperty().subscribe(found -> found.ifPresent(this::show));
        headline.setText(texts.get("explore.title"));
        headline.setMinHeight(Region.USE_PREF_SIZE);
        dots.setGrid(50, 6);
    }

    private void show(double fate) {
        int worlds = (int) Math.round(100 * fate);
        dots.litProperty().set(worlds);
        String words = texts.get("explore.sure", "firm", reader.firm(), "count", worlds);
        odds.setText(words);
        dots.setAccessibleText(words);
    }

    private void show(Matters found) {
        headline.setText(new SensitivityText(reader.scenario(), texts.locale())
                .tornado(found.tornado(), found.asked().output())
                .getFirst());
    }

    private void tabs() {
        for (Question question : Question.values()) {
            questions
                    .add(question, texts.get(question.words()), question.key(), () -> ask(question))
                    .setId("ask-" + question.name().toLowerCase(Locale.ROOT));
        }
    }

    private void ask(Question question) {
        model.questionProperty().set(question);
        lay();
        pane(question).start().requestFocus();
    }

    private QuestionPane pane(Question question) {
        return Objects.requireNonNull(panes.get(question));
    }

    /** The questions in sight. */
    private List<Question> inSight() {
        Question question = model.questionProperty().get();
        return narrow.get() ? List.of(question) : question.page();
    }

    private void turn() {
        lay();
        model.look(inSight());
    }

    private void lay() {
        questions.select(model.questionProperty().get());
        page.getChildren().clear();
        List<Question> seen = new ArrayList<>(inSight());
        if (seen.size() == 1) {
            add(seen.getFirst());
            VBox.setVgrow(pane(seen.getFirst()).view(), Priority.ALWAYS);
            return;
        }
        boolean below = seen.remove(Question.SAVES);
        HBox row = new HBox();
        row.getStyleClass().add("question-row");
        seen.forEach(question -> add(row, question));
        VBox.setVgrow(row, Priority.ALWAYS);
        page.getChildren().add(row);
        if (below) {
            add(Question.SAVES);
            VBox.setVgrow(pane(Question.SAVES).view(), Priority.NEVER);
        }
    }

    /** A question over the whole width. */
    private void add(Question question) {
        Region card = (Region) pane(question).view();
        card.setMinWidth(Region.USE_COMPUTED_SIZE);
        card.setPrefWidth(Region.USE_COMPUTED_SIZE);
        page.getChildren().add(card);
    }

    private void add(HBox row, Question question) {
        Parent card = pane(question).view();
        HBox.setHgrow(card, Priority.ALWAYS);
        // all cards of a row get the same width, whatever their words would like
        ((Region) card).setMinWidth(1);
        ((Region) card).setPrefWidth(1);
        row.getChildren().add(card);
    }

    private void loadCell(int column, int row) {
        model.load(column, row);
        navigator.show(Destination.STUDIO);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Question question : Question.values()) {
            actions.add(Action.of(question.words(), () -> ask(question), question.key()));
        }
        actions.add(Action.of("stop", model::cancel, "Esc"));
        actions.add(Action.said("loadCell", "Enter"));
        return actions;
    }

    @Override
    public List<Node> panes() {
        List<Node> all = new ArrayList<>(List.of(questions));
        inSight().forEach(question -> all.add(pane(question).view()));
        return all;
    }

    @Override
    public void shown() {
        model.look(inSight());
    }

    @Override
    public void close() {
        model.close();
    }
}
