package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.chart.LineChartView;
import caselab.app.run.RunScheduler;
import caselab.workspace.DataFolder;
import caselab.workspace.Slot;
import caselab.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the library to a compared pair of runs without a mouse; and the next start finds it all. */
@ExtendWith(ApplicationExtension.class)
class KeyboardOnlyTest {

    @TempDir
    private Path folder;

    private final Shelf shelf = new Shelf();
    private AppContext context;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        context = lab();
        stage.setScene(new Scene(new MainWindow(context), 1000, 900));
        new Wardrobe(context.appearance(), context.texts()).dress(stage.getScene());
        stage.show();
    }

    private AppContext lab() {
        Workspace workspace = Workspace.open(folder, InstantSource.system(), _ -> {});
        return new AppContext(
                shelf.library(),
                Locale.ENGLISH,
                RunScheduler::immediate,
                new AppContext.Kept(workspace, new DataFolder(folder, Optional.empty())));
    }

    @Test
    void fromTheLibraryToAComparedPairOfRuns(FxRobot robot) {
        robot.type(KeyCode.F6, KeyCode.SLASH);
        robot.write("49.9 shock");
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("49.9 shock");
        walkTo(robot, "scenario-card");
        robot.type(KeyCode.ENTER);
        assertThat(answer(robot)).contains("out of cash in week 44");
        robot.type(KeyCode.P);
        robot.type(KeyCode.DIGIT2);
        for (int i = 0; i < 4; i++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        }
        assertThat(answer(robot)).doesNotContain("week 44");
        robot.type(KeyCode.P);
        robot.type(KeyCode.C);
        LineChartView chart = robot.lookup("#compare-chart").queryAs(LineChartView.class);
        assertThat(chart.getModel().lines()).extracting("key").containsExactly("A", "B");
        robot.type(KeyCode.V);
        assertThat(chart.getModel().lines().getFirst().values().at(10)).isZero();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(chart.getModel().lines()).extracting("key").containsExactly("B");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.type(KeyCode.S);
        assertThat(answer(robot)).isNotBlank();
        theNextStartFindsItAll(robot);
    }

    private void theNextStartFindsItAll(FxRobot robot) {
        robot.interact(() -> context.close());
        AppContext again = lab();
        robot.interact(() -> {
            MainWindow window = new MainWindow(again);
            stage.getScene().setRoot(window);
            ((Button) window.lookup("#continue")).fire();
            assertThat(window.lookup("#answer").isVisible()).isTrue();
            assertThat(again.book(window.inHand()).pinned()).containsKey(Slot.A);
            assertThat(again.book(window.inHand()).latest(10)).isNotEmpty();
            assertThat(window.inHand().timeline().undoableProperty().get()).isTrue();
        });
        robot.interact(again::close);
    }

    private void walkTo(FxRobot robot, String style) {
        for (int i = 0; i < 20; i++) {
            Node focused = stage.getScene().getFocusOwner();
            if (focused != null && focused.getStyleClass().contains(style)) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError(
                "Tab never came to " + style + " but to " + stage.getScene().getFocusOwner());
    }

    private static String answer(FxRobot robot) {
        return robot.lookup("#answer").queryAs(Label.class).getText();
    }
}
