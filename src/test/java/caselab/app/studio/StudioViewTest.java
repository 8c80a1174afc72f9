package caselab.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import caselab.app.Shelf;
import caselab.app.action.Actions;
import caselab.app.action.Destination;
import caselab.app.action.Section;
import caselab.app.chart.LineChartView;
import caselab.app.chart.SparkView;
import caselab.app.control.DetentSlider;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.app.run.Sight;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
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
    private final BooleanProperty still = new SimpleBooleanProperty();
    private OpenCase model;
    private StudioView view;
    private @Nullable Destination visited;

    @Start
    void start(Stage stage) {
        model = new OpenCase(scenario, RunScheduler.immediate());
        view = new StudioView(
                new StudioViewModel(model, RunScheduler::immediate, new Experiments(1)),
                new Reader(scenario, new Texts(Locale.ENGLISH), shelf.library().facts()),
                destination -> visited = destination,
                new RunBook(model, Workspace.inMemory(InstantSource.system()).runs(), "test"),
                still);
        Actions actions = new Actions(() -> List.of(new Section("rail.studio", view.actions())), () -> true);
        view.addEventHandler(KeyEvent.KEY_PRESSED, actions::handle);
        stage.setScene(new Scene(view, 1000, 900));
        stage.getScene().setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
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
        assertThat(robot.lookup("#chart").query().getParent().isVisible()).isFalse();
        assertThat(says(robot)).contains("you last 31 weeks");
        robot.interact(() -> model.drag(Shelf.lever(scenario, "cash-at-start"), 2_000_000));
        assertThat(says(robot)).contains("you last 18 weeks");
        robot.interact(
                () -> robot.lookup("#theoryToggle").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#chart").query().getParent().isVisible()).isTrue();
    }

    @Test
    void theHintGoesWhenItHasBeenFollowed(FxRobot robot) {
        assertThat(robot.lookup("#hint").tryQuery()).isPresent();
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.4));
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
        robot.interact(model::resetAll);
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
    }

    @Test
    void theHintCanBeSentAway(FxRobot robot) {
        robot.interact(() -> robot.lookup("#hint .button").queryAs(Button.class).fire());
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
        assertThat(model.sight().hintProperty().get()).isFalse();
    }

    @Test
    void aDoubleClickPutsALeverBack(FxRobot robot) {
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.4));
        DetentSlider slider = robot.lookup("#lever-oem-share .detent-slider").queryAs(DetentSlider.class);
        Bounds track = slider.localToScreen(slider.getBoundsInLocal());
        robot.moveTo(track.getMinX() + track.getWidth() * 0.4, track.getMinY() + 14)
                .doubleClickOn(MouseButton.PRIMARY);
        assertThat(model.choices().values()).isEmpty();
        assertThat(model.draggingProperty().get()).isFalse();
    }

    @Test
    void theBadgeSaysWhoChangedIt(FxRobot robot) {
        Button badge = robot.lookup("#lever-oem-share .source-badge").queryAs(Button.class);
        assertThat(badge.getText()).startsWith("Case");
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.4));
        assertThat(badge.getText()).isEqualTo("Changed by you");
        robot.interact(model::resetAll);
        assertThat(badge.getText()).startsWith("Case");
    }

    @Test
    void aKeyOpensTheCardOfTheLeverInFocus(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#lever-research-share .detent-slider").query().requestFocus());
        robot.type(KeyCode.I);
        assertThat(robot.lookup(".lever-card").tryQuery()).isPresent();
        assertThat(robot.lookup(".lever-card .card-title").queryAs(Label.class).getText())
                .isEqualTo("R&D share");
        assertThat(robot.lookup(".settings-table .strong").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("none", "lean", "as told", "push");
    }

    @Test
    void theWorldFoldsToWhatWasChangedAndKeepsAReason(FxRobot robot) {
        robot.interact(() -> model.set(Shelf.lever(scenario, "channel-fee"), 0.17));
        TextField reason =
                robot.lookup("#lever-channel-fee .reason .text-field").queryAs(TextField.class);
        robot.interact(() -> reason.setText("shops ask for more"));
        assertThat(model.reasons()).containsEntry("channel-fee", "shops ask for more");
        boolean unfolded = robot.lookup("#assumption-parts").query().isVisible();
        robot.interact(() -> robot.lookup("#fold").queryAs(Button.class).fire());
        assertThat(robot.lookup("#assumption-parts").query().isVisible()).isEqualTo(!unfolded);
        assertThat(robot.lookup("#assumption-channel-fee").query().isVisible()).isTrue();
    }

    @Test
    void chartTableAndTreeShowTheSame(FxRobot robot) {
        robot.interact(() -> robot.lookup("#chart").query().requestFocus());
        robot.type(KeyCode.G);
        TableView<?> table = robot.lookup("#table").queryAs(TableView.class);
        assertThat(table.isVisible()).isTrue();
        assertThat(table.getItems()).hasSize(105);
        robot.interact(() -> model.sight().formProperty().set(Sight.Form.TREE));
        assertThat(robot.lookup("#tree").query().isVisible()).isTrue();
        assertThat(robot.lookup("#tree .label").queryAs(Label.class).getText()).contains("all 104 weeks");
        robot.interact(() -> model.sight().cursorProperty().set(20));
        assertThat(robot.lookup("#tree .label").queryAs(Label.class).getText()).contains("week 20");
    }

    @Test
    void oneCursorForEveryChart(FxRobot robot) {
        LineChartView chart = robot.lookup("#chart").queryAs(LineChartView.class);
        SparkView spark = robot.lookup("#tile-own-sales .spark-view").queryAs(SparkView.class);
        robot.interact(() -> chart.setCursorWeek(30));
        assertThat(spark.cursorWeekProperty().get()).isEqualTo(30);
        assertThat(chart.getAccessibleText()).startsWith("Week 30");
    }

    @Test
    void worldsStandBehindTheRunUntilAKeyTakesThemAway(FxRobot robot) {
        LineChartView chart = robot.lookup("#chart").queryAs(LineChartView.class);
        assertThat(chart.getModel().band()).isNotNull();
        assertThat(robot.lookup("#odds").query().getAccessibleText()).contains("of 100 worlds");
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.U);
        assertThat(chart.getModel().band()).isNull();
        assertThat(robot.lookup("#odds").query().isVisible()).isFalse();
    }

    @Test
    void whatMovedItLeadsToWhy(FxRobot robot) {
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.4));
        assertThat(robot.lookup("#moved .moved-part .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("OEM share");
        robot.interact(
                () -> robot.lookup("#moved .accent").queryAs(Button.class).fire());
        assertThat(visited).isEqualTo(Destination.WHY);
    }

    @Test
    void replayKeepsTheOldLineForAWhile(FxRobot robot) {
        robot.interact(() -> still.set(true));
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.4));
        LineChartView chart = robot.lookup("#chart").queryAs(LineChartView.class);
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.R);
        assertThat(chart.getModel().ghosts()).hasSize(1);
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.7));
        assertThat(chart.getModel().ghosts()).isEmpty();
    }

    @Test
    void theRunIsPlayedByKeys(FxRobot robot) {
        robot.interact(() -> still.set(true));
        LineChartView chart = robot.lookup("#chart").queryAs(LineChartView.class);
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(chart.shownUntilProperty().get()).isEqualTo(13);
        robot.type(KeyCode.SPACE);
        assertThat(chart.shownUntilProperty().get()).isEqualTo(26);
        robot.interact(() -> model.set(Shelf.lever(scenario, "oem-share"), 0.4));
        assertThat(chart.shownUntilProperty().get()).isInfinite();
    }

    /** A screen reader hears the value at once, and what came of it once the hand rests. */
    @Test
    void whatCameOfItIsSaidOncePerPause(FxRobot robot) throws Exception {
        DetentSlider slider = robot.lookup("#lever-oem-share .detent-slider").queryAs(DetentSlider.class);
        List<String> said = new ArrayList<>();
        robot.interact(() -> view.announcer().saidProperty().subscribe((_, words) -> said.add(words)));
        robot.interact(slider::requestFocus);
        CompletableFuture<String> heard = new CompletableFuture<>();
        robot.interact(() -> {
            slider.setValue(10);
            slider.setValue(15);
            slider.setValue(20);
            assertThat(value(slider)).isEqualTo("20\u2009%");
            slider.contextProperty().subscribe((_, words) -> heard.complete(words));
        });
        assertThat(heard.get(30, TimeUnit.SECONDS)).startsWith(answer(robot));
        assertThat(String.valueOf(value(slider))).startsWith("20\u2009%. ").contains(answer(robot));
        assertThat(said).hasSize(1);
    }

    private static Object value(DetentSlider slider) {
        return slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
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
