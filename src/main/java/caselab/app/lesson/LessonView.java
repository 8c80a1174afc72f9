package caselab.app.lesson;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.control.Page;
import caselab.app.control.Shown;
import caselab.app.words.Texts;
import caselab.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A lesson: the steps in a row, what to do in the present one, and the step itself. */
public final class LessonView extends ScrollPane implements Screen {

    /** Below this width of the design the row of steps names the present one only. */
    private static final double SHORT = 760;

    private final LessonViewModel model;
    private final Navigator navigator;
    private final ObservableBooleanValue still;
    private final Transfers transfers;
    private final Texts texts;
    private final Narrow narrow;
    private @Nullable StepPane pane;

    @FXML
    private Page page;

    @FXML
    private Label answer;

    @FXML
    private Label context;

    @FXML
    private HBox strip;

    @FXML
    private Label goal;

    @FXML
    private HBox hintBar;

    @FXML
    private Label hint;

    @FXML
    private ToggleButton ask;

    @FXML
    private Button free;

    @FXML
    private Button skip;

    @FXML
    private Button next;

    @FXML
    private StackPane body;

    /**
     * The lesson of a view model.
     *
     * @param still whether every motion is to be a cut
     * @param transfers where its last step leads
     */
    public LessonView(LessonViewModel model, Navigator navigator, ObservableBooleanValue still, Transfers transfers) {
        this.model = model;
        this.navigator = navigator;
        this.still = still;
        this.transfers = transfers;
        texts = model.reader().texts();
        Fxml.fill(this);
        words();
        goal.setText(texts.get("lesson.goal", "goal", model.text().get("goal")));
        ask.selectedProperty().bindBidirectional(model.hintProperty());
        hintBar.visibleProperty().bind(model.hintProperty());
        hintBar.managedProperty().bind(hintBar.visibleProperty());
        free.setOnAction(_ -> navigator.show(Destination.STUDIO));
        skip.setOnAction(_ -> model.skip());
        next.setOnAction(_ -> go());
        narrow = new Narrow(page, SHORT);
        for (int i = 0; i < model.steps().size(); i++) {
            strip.getChildren().add(new StepButton(model, i, narrow));
        }
        FocusInSight.keep(this);
        model.placeProperty().subscribe(_ -> show());
    }

    private void words() {
        ask.setText(texts.get("lesson.hint"));
        free.setText(texts.get("lesson.free"));
        free.setAccessibleHelp(texts.get("lesson.free.help"));
        skip.setText(texts.get("lesson.skip"));
        skip.setAccessibleHelp(texts.get("lesson.skip.help"));
    }

    private void show() {
        leave();
        Step step = model.step();
        StepPane now = pane(step);
        pane = now;
        body.getChildren().setAll(now);
        answer.textProperty().bind(now.headlineProperty());
        context.setText(model.text().get("steps." + step.key() + ".say"));
        hint.setText(step.hint() ? model.text().get("steps." + step.key() + ".hint") : "");
        Shown.when(step.hint(), ask);
        next.textProperty().bind(now.wordsProperty());
        next.disableProperty().bind(now.readyProperty().not());
        skip.setVisible(!model.isLast());
        // what a scroll pane holds is in the window only once that is dressed, and takes no focus before
        applyCss();
        now.first().orElse(next).requestFocus();
    }

    private StepPane pane(Step step) {
        return switch (step) {
            case Step.Brief _ -> new BriefPane(model);
            case Step.Decide decide -> new DecidePane(model, decide);
            case Step.Predict predict -> new PredictPane(model, predict);
            case Step.Reveal reveal -> new RevealPane(model, reveal, still);
            case Step.Reflect reflect -> new ReflectPane(model, reflect);
            case Step.Retry retry -> new RetryPane(model, retry);
            case Step.Theory theory -> new TheoryStepPane(model, theory);
            case Step.Transfer transfer -> new TransferPane(model, transfer, navigator, transfers);
        };
    }

    private void leave() {
        StepPane before = pane;
        if (before != null) {
            before.left();
        }
    }

    private void go() {
        StepPane now = pane;
        if (now != null && now.readyProperty().get()) {
            now.go();
        }
    }

    /** The levers may stand elsewhere since: a step shows the run of the moment. */
    @Override
    public void shown() {
        show();
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return List.of(body, next, strip);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("pace.go", this::go, "Enter"),
                Action.of(
                                "lesson.hint",
                                () -> model.hintProperty()
                                        .set(!model.hintProperty().get()),
                                "H")
                        .when(ask.visibleProperty()),
                Action.of("lesson.skip", model::skip, "K").when(skip.visibleProperty()),
                Action.of("pace.back", () -> model.goTo(model.placeProperty().get() - 1), "Shortcut+Left")));
        StepPane now = pane;
        if (now != null) {
            actions.addAll(now.actions());
        }
        return actions;
    }

    @Override
    public void close() {
        leave();
    }
}
