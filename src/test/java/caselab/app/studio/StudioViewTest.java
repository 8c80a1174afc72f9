package caselab.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.action.Actions;
import caselab.app.action.Section;
import caselab.app.chart.LineChartView;
import caselab.app.control.DetentSlider;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A user at the Studio: mouse and keys move levers, and chart, tiles and words answer. */
@ExtendWith(ApplicationExtension.class)
class StudioViewTest {

    private final Shelf shelf = new Shelf();
    private final Scenario scenario = shelf.scenario("below-cost-dumping");
    private OpenCase model;

    @Start
    void start(Stage stage) {
        model = new OpenCase(scenario, RunScheduler.immediate());
        StudioView view = new StudioView(
                new StudioViewModel(model, RunScheduler.immediate()),
                new Texts(Locale.ENGLISH),
                shelf.library().facts());
        Actions actions = new Actions(() -> List.of(new Section("rail.studio", view.actions())), () -> true);
        view.addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
        stage.setScene(new Scene(view, 1000, 900));
        stage.getScene()
                .getStylesheets()
                .add(getClass().getResource("/caselab/app/tokens-light.css").toExternalForm());
        stage.getScene()
                .getStylesheets()
                .add(getClass().getResource("/caselab/app/lab.css").toExternalForm());
        stage.getScene()
                .getStylesheets()
                .add(getClass().getResource("/caselab/app/screens.css").toExternalForm());
        stage.show();
    }

    @Test
    void draggingALeverMovesChartTilesAndWords(FxRobot robot) {
        DetentSlider slider = robot.lookup("#lever-oem-share .detent-slider").queryAs(DetentSlider.class);
        String tile = tile(robot);
        String before = answer(robot);
        Bounds track = slider.localToScreen(slider.getBoundsInLocal());
        robot.moveTo(track.getMinX() + 8, track.getMinY() + 14)
                .press(MouseButton.PRIMARY)
                .moveTo(track.getMinX() + track.getWidth() * 0.3, track.getMinY() + 14);
        assertThat(model.draggingProperty().get()).isTrue();
        robot.moveTo(track.getMinX() + track.getWidth() * 0.7, track.getMinY() + 14)
                .release(MouseButton.PRIMARY);
        assertThat(model.draggingProperty().get()).isFalse();
        assertThat(model.choices().value(Shelf.lever(scenario, "oem-share"))).isBetween(0.5, 0.9);
        assertThat(answer(robot)).isNotEqualTo(before);
        assertThat(tile(robot)).isNotEqualTo(tile);
        LineChartView chart = robot.lookup("#chart").queryAs(LineChartView.class);
        assertThat(chart.getModel().lines()).hasSize(2);
        assertThat(chart.summaryProperty().get()).contains(answer(robot));
        robot.interact(model.timeline()::undo);
        assertThat(answer(robot)).isEqualTo(before);
        assertThat(slider.getValue()).isZero();
    }

    @Test
    void keysFocusMoveAndResetALever(FxRobot robot) {
        robot.clickOn("#answer");
        robot.interact(() -> robot.lookup("#chart").query().requestFocus());
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(model.choices().value(Shelf.lever(scenario, "oem-share"))).isEqualTo(0.02);
        robot.type(KeyCode.PAGE_UP);
        assertThat(model.choices().value(Shelf.lever(scenario, "oem-share"))).isEqualTo(0.2);
        robot.type(KeyCode.BACK_SPACE);
        assertThat(model.choices().values()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(model.choices().value(Shelf.lever(scenario, "oem-share"))).isEqualTo(0.2);
        robot.type(KeyCode.B);
        assertThat(model.baselineShownProperty().get()).isFalse();
    }

    @Test
    void aTileBecomesTheLargeChart(FxRobot robot) {
        robot.interact(() -> ((Button) robot.lookup("#tile-unit-share").query()).fire());
        assertThat(model.heroProperty().get().key()).isEqualTo("unit-share");
        assertThat(robot.lookup("#heroUnit").queryAs(Label.class).getText()).isEqualTo("of all banks sold");
    }

    @Test
    void anAssumptionOpensAndTurnsIntoItsOwnColour(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assumption-channel-fee .assumption-line")
                .queryAs(Button.class)
                .fire());
        DetentSlider slider = robot.lookup("#lever-channel-fee .detent-slider").queryAs(DetentSlider.class);
        assertThat(slider.kindProperty().get()).isEqualTo(DetentSlider.Kind.WORLD);
        robot.interact(() -> slider.setValue(17));
        assertThat(model.outcome().worldChanged()).isTrue();
        assertThat(robot.lookup("#worldCount").queryAs(Label.class).getText()).startsWith("1 of 7");
    }

    /** In a narrow window the cards take the chart's place. */
    @Test
    void aKeyOpensTheTheoryAndItFollowsADrag(FxRobot robot) {
        robot.interact(() -> robot.lookup("#chart").query().requestFocus());
        assertThat(robot.lookup("#theory").query().isVisible()).isFalse();
        robot.type(KeyCode.T);
        assertThat(robot.lookup("#theory").query().isVisible()).isTrue();
        assertThat(robot.lookup("#chart").query().isVisible()).isFalse();
        assertThat(says(robot)).contains("you last 31 weeks");
        robot.interact(() -> model.drag(Shelf.lever(scenario, "cash-at-start"), 2_000_000));
        assertThat(says(robot)).contains("you last 18 weeks");
        robot.interact(
                () -> robot.lookup("#theoryToggle").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#chart").query().isVisible()).isTrue();
    }

    private static String says(FxRobot robot) {
        return robot.lookup(".theory-says").queryAs(Label.class).getText();
    }

    private static String answer(FxRobot robot) {
        return robot.lookup("#answer").queryAs(Label.class).getText();
    }

    private static String tile(FxRobot robot) {
        return robot.lookup("#tile-own-sales").query().getAccessibleText();
    }
}
