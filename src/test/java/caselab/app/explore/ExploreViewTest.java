package caselab.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.action.Actions;
import caselab.app.action.Destination;
import caselab.app.action.Section;
import caselab.app.reading.Reader;
import caselab.app.run.ClaimLock;
import caselab.app.run.Inquiry;
import caselab.app.run.LatestRunScheduler;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Explore in the hands of a user, in a window with room for one question at a time. */
@ExtendWith(ApplicationExtension.class)
class ExploreViewTest {

    private final Shelf shelf = new Shelf();
    private final Scenario scenario = shelf.scenario("below-cost-dumping");
    private final Experiments experiments = new Experiments(1);
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final List<Destination> went = new ArrayList<>();
    /** A window that takes in results only when told to. */
    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();

    private final List<RunScheduler> lines = new ArrayList<>();
    private StackPane root;
    private ExploreViewModel model;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, 1000, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        lines.forEach(RunScheduler::close);
        experiments.close();
    }

    private RunScheduler line() {
        RunScheduler line = new LatestRunScheduler(inbox::add);
        lines.add(line);
        return line;
    }

    private void show(FxRobot robot, boolean atOnce) {
        model = new ExploreViewModel(
                open, atOnce ? RunScheduler::immediate : this::line, experiments, new ClaimLock(open, () -> false));
        robot.interact(() -> {
            Reader reader = new Reader(
                    scenario, new Texts(Locale.ENGLISH), shelf.library().facts());
            ExploreView view = new ExploreView(model, reader, went::add);
            Actions actions = new Actions(() -> List.of(new Section("rail.explore", view.actions())), () -> true);
            view.addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
            root.getChildren().setAll(view);
            view.shown();
        });
    }

    @Test
    void oneQuestionAtATimeInASmallWindow(FxRobot robot) {
        show(robot, true);
        robot.interact(
                () -> robot.lookup("#ask-claims").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#claims .answer-row").tryQuery()).isEmpty();
        robot.interact(
                () -> robot.lookup("#reveal-claims").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#matters").tryQuery()).isEmpty();
        assertThat(robot.lookup("#claims .answer-row").queryAll())
                .hasSize(scenario.claims().size());
        robot.type(KeyCode.V);
        assertThat(robot.lookup("#believe .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("You would have to believe"));
    }

    @Test
    void nothingSavesTheFirmIsAFinding(FxRobot robot) {
        show(robot, true);
        robot.interact(() -> {
            model.goal().worldsProperty().set(100);
            scenario.decisions()
                    .forEach(lever -> model.free().set(lever, lever.key().equals("research-share")));
        });
        robot.interact(
                () -> robot.lookup("#ask-saves").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#saves .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Within these limits, nothing saves the firm. Which limit would you lift?");
    }

    @Test
    void escapeStopsASearch(FxRobot robot) {
        show(robot, false);
        robot.interact(
                () -> robot.lookup("#ask-tips").queryAs(ToggleButton.class).fire());
        assertThat(model.tips().stateProperty().get()).isEqualTo(Inquiry.State.WORKING);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.tips().stateProperty().get()).isEqualTo(Inquiry.State.STOPPED);
        assertThat(robot.lookup("#tips .inquiry-bar .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Stopped"));
        assertThat(went).isEmpty();
    }
}
