package caselab.app.teach;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.ChoiceBar;
import caselab.app.control.FocusInSight;
import caselab.app.control.Paragraph;
import caselab.app.control.SideBySide;
import caselab.app.words.Texts;
import caselab.report.page.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The teacher's side of a case: the plan of its lesson, the debrief of a class, and the play carried to another case.
 */
public final class TeachView extends ScrollPane implements Screen {

    private static final int PLAN = 0;
    private static final int DEBRIEF = 1;

    private final TeachViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final DebriefViewModel classRuns;
    private final DebriefPane debrief;
    private final caselab.app.control.Page page = new caselab.app.control.Page();
    private final ChoiceBar parts = new ChoiceBar();
    private final StackPane shown = new StackPane();
    private final Label said = new Paragraph("", "muted");
    private final SideBySide head = new SideBySide();

    /** The teacher's side of a view model. */
    public TeachView(TeachViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        texts = model.reader().texts();
        classRuns = new DebriefViewModel(model);
        PlanPane plan = new PlanPane(model);
        debrief = new DebriefPane(classRuns);
        TransplantPane transplants = new TransplantPane(model);
        shown.getStyleClass().add("teach-parts-pane");
        head();
        parts.setId("teach-parts");
        parts.setMinHeight(USE_PREF_SIZE);
        parts.setAccessibleText(texts.get("teach.parts"));
        parts.setChoices(List.of(texts.get("teach.plan"), texts.get("teach.debrief"), texts.get("teach.transplant")));
        parts.getStyleClass().add("teach-parts");
        List<Node> panes = List.of(plan, debrief, transplants);
        parts.selectedIndexProperty().subscribe(place -> {
            shown.getChildren().setAll(panes.get(Math.max(PLAN, place.intValue())));
            said.setText("");
        });
        parts.selectedIndexProperty().set(PLAN);
        VBox.setVgrow(shown, Priority.ALWAYS);
        said.setId("teach-said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        page.getStyleClass().add("teach-page");
        page.getChildren().addAll(head, parts, said, shown);
        getStyleClass().addAll("teach", "screen-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(page);
        FocusInSight.keep(this);
    }

    private void head() {
        Label title = new Paragraph("", "headline");
        Label goal = new Paragraph("", "muted");
        model.planProperty().subscribe(made -> {
            title.setText(made.map(lesson -> lesson.title()).orElse(texts.get("teach.none")));
            goal.setText(made.map(lesson -> lesson.goal()).orElse(""));
        });
        VBox words = new VBox(title, goal);
        words.getStyleClass().add("teach-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getStyleClass().add("teach-head");
        HBox tools = new HBox(button("teach.save", this::save), present());
        tools.getStyleClass().add("teach-tools");
        tools.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(words, tools);
    }

    private Button present() {
        Button present = button("teach.present", () -> navigator.show(Destination.PRESENT));
        present.getStyleClass().add("accent");
        return present;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Saves what is shown: the debrief if that is open and there is one, else the teacher's edition. */
    private void save() {
        boolean ofClass = parts.selectedIndexProperty().get() == DEBRIEF;
        Optional<Page> page = ofClass ? classRuns.page() : model.page();
        String name = model.scenario().id() + (ofClass ? "-debrief" : "-teacher");
        said.setText(page.map(made -> SavePage.ask(
                        texts, made, model.edition(), name, getScene().getWindow()))
                .orElse(texts.get("teach.nothing")));
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return List.of(head, parts, shown);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("savePage", this::save, "Shortcut+E"),
                Action.of("openClass", this::openClass, "Shortcut+Shift+O"),
                Action.of("back", () -> navigator.show(Destination.STUDIO), "Escape"));
    }

    private void openClass() {
        parts.selectedIndexProperty().set(DEBRIEF);
        debrief.ask();
    }

    /** The debrief, for whoever hands it files without asking. */
    DebriefViewModel debrief() {
        return classRuns;
    }

    @Override
    public void shown() {
        model.prepare();
    }

    @Override
    public void close() {
        model.close();
    }
}
