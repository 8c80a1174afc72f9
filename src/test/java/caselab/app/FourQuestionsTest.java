package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.chart.HeatMapView;
import caselab.app.chart.TornadoView;
import caselab.app.chart.WaterfallView;
import caselab.app.run.RunScheduler;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The four questions people really ask, answered by keyboard alone: how sure, what matters, what saves it, why. */
@ExtendWith(ApplicationExtension.class)
class FourQuestionsTest {

    private final Shelf shelf = new Shelf();
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        AppContext context = new AppContext(shelf.library(), Locale.ENGLISH, RunScheduler::immediate);
        window = new MainWindow(context);
        stage.setScene(new Scene(window, 1000, 900));
        new Wardrobe(context.appearance(), context.texts()).dress(stage.getScene());
        stage.show();
        window.open(shelf.scenario("below-cost-dumping"));
    }

    @Test
    void howSureWhatMattersWhatSavesAndWhy(FxRobot robot) {
        howSure(robot);
        whatMatters(robot);
        whereItTips(robot);
        whatSaves(robot);
        why(robot);
    }

    private static void howSure(FxRobot robot) {
        robot.type(KeyCode.X);
        assertThat(label(robot, "#odds")).matches("MiLi survives in \\d+ of 100 worlds");
    }

    private void whatMatters(FxRobot robot) {
        robot.type(KeyCode.T);
        assertThat(label(robot, "#headline")).endsWith("decides more than any other assumption");
        TornadoView chart = (TornadoView) focused();
        robot.type(KeyCode.DOWN);
        assertThat(chart.readOutProperty().get()).isNotEmpty();
    }

    /** A cell is loaded with Enter; undo takes the one step back. */
    private void whereItTips(FxRobot robot) {
        robot.type(KeyCode.H);
        HeatMapView map = (HeatMapView) focused();
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(map.readOutProperty().get()).contains("of 100 worlds");
        robot.type(KeyCode.ENTER);
        assertThat(label(robot, "#answer")).isNotEmpty();
        assertThat(window.inHand().choices().values().keySet()).isEqualTo(Set.of("oem-share"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(window.inHand().choices().values()).isEmpty();
    }

    private void whatSaves(FxRobot robot) {
        robot.type(KeyCode.X).type(KeyCode.R);
        Node load = focused();
        assertThat(load.getId()).isEqualTo("load-0");
        assertThat(load.getAccessibleText()).contains("detents").contains("of 100 worlds");
        robot.type(KeyCode.SPACE);
        assertThat(window.inHand().choices().values()).isNotEmpty();
        assertThat(label(robot, "#answer")).contains("MiLi is still in business");
    }

    /** The bars one by one, then a sentence, whose chart is one key away. */
    private void why(FxRobot robot) {
        robot.type(KeyCode.W);
        assertThat(label(robot, "#headline")).contains("made most of the");
        robot.type(KeyCode.DIGIT1);
        WaterfallView chart = (WaterfallView) focused();
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(chart.readOutProperty().get()).isNotEmpty();
        robot.type(KeyCode.DIGIT4);
        assertThat(focused().getStyleClass()).contains("sentence");
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#answer").tryQuery()).isPresent();
        assertThat(window.inHand().sight().cursorProperty().get()).isEqualTo(103);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
