package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.control.DetentSlider;
import caselab.app.run.RunScheduler;
import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window by keyboard alone: palette, help, panes, screens, language. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private final Shelf shelf = new Shelf();
    private final AtomicInteger lines = new AtomicInteger();
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
    }

    @Test
    void thePaletteOpensAScenarioByAPartOfItsName(FxRobot robot) {
        palette(robot, "49.9 shock");
        assertThat(robot.lookup("#title").queryAs(Label.class).getText()).isEqualTo("The 49.9 shock");
        assertThat(robot.lookup("#palette-search").tryQuery()).isEmpty();
    }

    @Test
    void thePaletteDoesWhatTheScreenCanDo(FxRobot robot) {
        robot.interact(() -> window.open(shelf.scenario("below-cost-dumping")));
        palette(robot, "lever 2");
        Node focused = stage.getScene().getFocusOwner();
        assertThat(focused).isInstanceOf(DetentSlider.class);
        robot.type(KeyCode.RIGHT);
        palette(robot, "undo");
        assertThat(((DetentSlider) focused).getValue()).isZero();
    }

    @Test
    void aQuestionMarkShowsTheKeysOfThisScreen(FxRobot robot) {
        robot.interact(() -> window.open(shelf.scenario("below-cost-dumping")));
        robot.interact(() -> robot.lookup("#chart").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#keys-help .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Undo", "Go to lever 2", "Do anything");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#keys-help").tryQuery()).isEmpty();
    }

    @Test
    void singleKeysRestWhileSomeoneTypes(FxRobot robot) {
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        robot.type(KeyCode.S);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("s");
        assertThat(robot.lookup("#answer").tryQuery()).isEmpty();
    }

    @Test
    void f6WalksThroughThePanesAndBack(FxRobot robot) {
        robot.interact(() -> window.open(shelf.scenario("below-cost-dumping")));
        robot.interact(() -> robot.lookup("#heroPick").query().requestFocus());
        Node chart = stage.getScene().getFocusOwner();
        robot.type(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getId()).startsWith("tile-");
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(chart);
    }

    @Test
    void everyActionHasANameAndNoKeyTwoMeanings(FxRobot robot) {
        for (Destination destination : Destination.values()) {
            if (robot.lookup("#rail-" + destination.key()).tryQuery().isEmpty()) {
                continue;
            }
            robot.interact(() -> window.show(destination));
            assertThat(window.actions().sections().stream()
                            .flatMap(section -> section.actions().stream())
                            .map(action -> new caselab.app.words.Texts(Locale.ENGLISH).get(action.words())))
                    .as(destination.key())
                    .noneMatch(name -> name.startsWith("action."));
            assertThat(window.actions().sections().stream()
                            .flatMap(section -> section.actions().stream())
                            .flatMap(action -> action.keys().stream()))
                    .as(destination.key())
                    .doesNotHaveDuplicates();
        }
    }

    private void palette(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.interact(
                () -> robot.lookup("#palette-search").queryAs(TextField.class).setText(words));
        robot.interact(() -> robot.lookup("#palette-search").query().requestFocus());
        robot.type(KeyCode.ENTER);
    }

    @Test
    void anotherLanguageKeepsWhatWasDone(FxRobot robot) {
        robot.interact(() -> {
            window.open(shelf.scenario("below-cost-dumping"));
            window.inHand().set(Shelf.lever(window.inHand().scenario(), "oem-share"), .4);
        });
        palette(robot, "中文");
        assertThat(stage.getScene().getRoot()).isNotSameAs(window);
        assertThat(robot.lookup("#answer").queryAs(Label.class).getText()).contains("周");
        assertThat(robot.lookup("#lever-oem-share .detent-slider")
                        .queryAs(DetentSlider.class)
                        .getValue())
                .isEqualTo(40);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#lever-oem-share .detent-slider")
                        .queryAs(DetentSlider.class)
                        .getValue())
                .isZero();
    }

    /** Screens of a window that has given way keep no thread busy, and nothing that lasts holds them. */
    @Test
    void aWindowThatGivesWayLeavesNothingBehind() throws Exception {
        AppContext lab = new AppContext(shelf.library(), Locale.ENGLISH, this::line);
        int before = lines.get();
        WeakReference<MainWindow> old = Snapshots.onFx(() -> everyScreenSeen(lab));
        int busy = lines.get();
        Snapshots.onFx(() -> {
            lab.texts().setLocale(Locale.SIMPLIFIED_CHINESE);
            return lab;
        });
        assertThat(lines.get()).isLessThan(busy);
        for (int i = 0; i < 50 && old.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        }
        assertThat(old.get()).isNull();
        lab.close();
        assertThat(lines.get()).isLessThan(before);
    }

    private WeakReference<MainWindow> everyScreenSeen(AppContext lab) {
        MainWindow seen = new MainWindow(lab);
        Scene scene = new Scene(seen, 1000, 800);
        for (Destination destination : Destination.values()) {
            seen.show(destination);
            scene.snapshot(null);
        }
        scene.setRoot(new Pane());
        return new WeakReference<>(seen);
    }

    /** Counts those that are open. */
    private RunScheduler line() {
        lines.incrementAndGet();
        RunScheduler line = RunScheduler.immediate();
        return new RunScheduler() {
            @Override
            public <T> void request(Callable<T> work, Consumer<T> onResult) {
                line.request(work, onResult);
            }

            @Override
            public void close() {
                lines.decrementAndGet();
            }
        };
    }
}
