package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.chart.HistogramView;
import caselab.app.chart.LineChartView;
import caselab.app.control.Appearance.Look;
import caselab.app.run.RunScheduler;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A class from the projector by keyboard alone: brief, hands, prediction, reveal, freeze, notes, and back. */
@ExtendWith(ApplicationExtension.class)
class PresenterTest {

    private final Shelf shelf = new Shelf();
    private AppContext context;
    private MainWindow window;

    @Start
    void start(Stage stage) {
        context = new AppContext(shelf.library(), Locale.ENGLISH, RunScheduler::immediate);
        context.appearance().reducedMotionProperty().set(true);
        window = new MainWindow(context);
        stage.setScene(new Scene(window, 1000, 900));
        new Wardrobe(context.appearance(), context.texts()).dress(stage.getScene());
        stage.show();
        window.open(shelf.scenario("below-cost-dumping"));
    }

    @Test
    void theScriptOfAClass(FxRobot robot) {
        robot.type(KeyCode.F11);
        assertThat(robot.lookup("#rail").query().isVisible()).isFalse();
        assertThat(context.appearance().seenProperty().get()).isEqualTo(Look.PROJECTOR);
        assertThat(words(robot, "#present-title")).isEqualTo("A rival sells below what your parts cost");
        hands(robot);
        reveal(robot);
        freeze(robot);
        notes(robot);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#teach-parts").tryQuery()).isPresent();
        assertThat(robot.lookup("#rail").query().isVisible()).isTrue();
        assertThat(context.appearance().seenProperty().get()).isNotEqualTo(Look.PROJECTOR);
    }

    private static void hands(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT7, KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3, KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
        HistogramView chart = robot.lookup("#hands-chart").query();
        assertThat(Objects.requireNonNull(chart.getModel()).bins())
                .extracting(bin -> bin.count())
                .containsExactly(12, 7, 3, 4);
        assertThat(chart.getModel().markers()).isEmpty();
        robot.type(KeyCode.R);
        assertThat(Objects.requireNonNull(chart.getModel()).markers()).hasSize(4);
        assertThat(chart.getModel().markers().getFirst().words()).isEqualTo("week 15");
    }

    private static void reveal(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(words(robot, "#present-week")).isEqualTo("week 0 of 104");
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(words(robot, "#present-week")).isEqualTo("week 13 of 104");
        assertThat(words(robot, "#present-question")).startsWith("What do you see?");
    }

    private static void freeze(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        LineChartView chart = robot.lookup("#present-chart").query();
        Object before = chart.getModel();
        robot.type(KeyCode.F, KeyCode.DIGIT2, KeyCode.RIGHT);
        assertThat(chart.getModel()).isSameAs(before);
        assertThat(robot.lookup("#present-frozen").query().isVisible()).isTrue();
        robot.type(KeyCode.F);
        assertThat(chart.getModel()).isNotSameAs(before);
        assertThat(robot.lookup("#present-lever").query().isVisible()).isFalse();
        robot.type(KeyCode.DIGIT2);
        assertThat(robot.lookup("#present-lever").query().isVisible()).isTrue();
        robot.type(KeyCode.DIGIT2);
        assertThat(robot.lookup("#present-lever").query().isVisible()).isFalse();
    }

    private static void notes(FxRobot robot) {
        assertThat(robot.lookup("#present-notes").query().isVisible()).isFalse();
        robot.type(KeyCode.N);
        assertThat(robot.lookup("#present-notes").query().isVisible()).isTrue();
        assertThat(words(robot, "#present-notes #present-note")).isNotBlank();
    }

    @Test
    void noKeyHasTwoMeaningsWhilePresenting(FxRobot robot) {
        robot.interact(() -> window.show(Destination.PRESENT));
        assertThat(window.actions().sections().stream()
                        .flatMap(section -> section.actions().stream())
                        .flatMap(action -> action.keys().stream()))
                .doesNotHaveDuplicates();
        assertThat(window.actions().sections().stream()
                        .flatMap(section -> section.actions().stream())
                        .map(action -> context.texts().get(action.words())))
                .noneMatch(name -> name.startsWith("action."));
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }
}
