package caselab.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.action.Actions;
import caselab.app.action.Section;
import caselab.app.reading.Reader;
import caselab.app.run.ClaimLock;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A reader of model and sources, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class SourcesViewTest {

    private final Shelf shelf = new Shelf();
    private SourcesViewModel model;

    @Start
    void start(Stage stage) {
        Scenario scenario = shelf.scenario("below-cost-dumping");
        OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
        model = new SourcesViewModel(
                open,
                new Reader(scenario, new Texts(Locale.ENGLISH), shelf.library().facts()),
                RunScheduler.immediate(),
                RunScheduler.immediate(),
                new Experiments(1),
                new ClaimLock(open, () -> true));
        SourcesView view = new SourcesView(model);
        view.shown();
        Actions actions = new Actions(() -> List.of(new Section("rail.sources", view.actions())), () -> true);
        view.addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
        stage.setScene(new Scene(view, 1000, 800));
        stage.show();
    }

    @Test
    void digitsTurnThePagesAndTheSlashFilters(FxRobot robot) {
        assertThat(robot.lookup("#diagram").tryQuery()).isPresent();
        robot.type(KeyCode.DIGIT2);
        assertThat(robot.lookup(".sources-formula").queryAll())
                .hasSize(Equation.all().size());
        robot.type(KeyCode.DIGIT5);
        assertThat(robot.lookup("What the model leaves out").tryQuery()).isPresent();
        robot.type(KeyCode.DIGIT3);
        TableView<?> table = robot.lookup("#numbers").queryTableView();
        int all = table.getItems().size();
        robot.type(KeyCode.SLASH);
        robot.write("dump");
        assertThat(table.getItems()).isNotEmpty().hasSizeLessThan(all);
    }

    @Test
    void claimsAreTriedOnDemand(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);
        assertThat(model.claims().ledgerProperty().get()).isEmpty();
        robot.clickOn("#try");
        assertThat(model.claims().ledgerProperty().get()).isNotEmpty();
        assertThat(robot.lookup("#claims .lab-card").queryAll())
                .hasSize(model.scenario().claims().size());
    }
}
