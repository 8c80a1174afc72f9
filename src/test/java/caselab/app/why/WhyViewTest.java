package caselab.app.why;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.action.Actions;
import caselab.app.action.Destination;
import caselab.app.action.Section;
import caselab.app.chart.CausalMapView;
import caselab.app.chart.ChartTable;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Why in the hands of a user. */
@ExtendWith(ApplicationExtension.class)
class WhyViewTest {

    private final Shelf shelf = new Shelf();
    private final Scenario scenario = shelf.scenario("below-cost-dumping");
    private final Experiments experiments = new Experiments(1);
    private final Workspace workspace = Workspace.inMemory(InstantSource.system());
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final List<Destination> went = new ArrayList<>();
    private WhyView view;

    @Start
    void start(Stage stage) {
        WhyViewModel model = new WhyViewModel(
                open, new RunBook(open, workspace.runs(), "test"), RunScheduler.immediate(), experiments);
        view = new WhyView(
                model,
                new Reader(scenario, new Texts(Locale.ENGLISH), shelf.library().facts()),
                went::add);
        Actions actions = new Actions(() -> List.of(new Section("rail.why", view.actions())), () -> true);
        view.addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
        stage.setScene(new Scene(view, 1000, 900));
        stage.show();
        view.shown();
    }

    @AfterEach
    void close() {
        experiments.close();
        workspace.close();
    }

    @Test
    void nothingToExplainLeadsToTheStudioAndBack(FxRobot robot) {
        assertThat(headline(robot)).isEqualTo("Nothing to explain: same decisions, same world, same seed.");
        robot.interact(() -> robot.lookup("#toStudio").queryAs(Button.class).fire());
        assertThat(went).containsExactly(Destination.STUDIO);
        change(robot);
        String told = headline(robot);
        assertThat(told).startsWith("OEM share made most of the");
        robot.interact(() -> {
            open.resetAll();
            view.shown();
        });
        assertThat(headline(robot)).startsWith("Nothing to explain");
        change(robot);
        assertThat(headline(robot)).isEqualTo(told);
    }

    @Test
    void theLoopMapFollowsItsWeek(FxRobot robot) {
        change(robot);
        robot.type(KeyCode.DIGIT3);
        CausalMapView map = robot.lookup("#loop-map").queryAs(CausalMapView.class);
        ChartTable last = map.table();
        robot.interact(() -> robot.lookup("#loop-week").queryAs(Slider.class).requestFocus());
        robot.type(KeyCode.HOME);
        assertThat(robot.lookup("#loop-week").query().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("Week 0");
        assertThat(map.table()).isNotEqualTo(last);
    }

    @Test
    void theTableHasTheSameFigures(FxRobot robot) {
        change(robot);
        robot.type(KeyCode.DIGIT5);
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        assertThat(table.getItems()).hasSize(6);
        robot.type(KeyCode.DIGIT1);
        assertThat(robot.lookup(".table-view").tryQuery()).isEmpty();
    }

    private void change(FxRobot robot) {
        robot.interact(() -> {
            open.set(Shelf.lever(scenario, "oem-share"), .4);
            open.set(Shelf.lever(scenario, "research-share"), .1);
            open.set(Shelf.lever(scenario, "feature-fit"), .1);
            open.set(Shelf.lever(scenario, "channel-fee"), .17);
            view.shown();
        });
        robot.interact(() -> robot.lookup("#waterfall .chart-view").query().requestFocus());
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#headline").queryAs(Label.class).getText();
    }
}
