package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A reader turns a chart by keyboard, reads its table and copies it. */
@ExtendWith(ApplicationExtension.class)
class ChartCardTest {

    private final ChartCard card = new ChartCard();
    private final WaterfallView chart = new WaterfallView();

    @Start
    void start(Stage stage) {
        chart.setModel(new WaterfallModel(
                List.of(
                        new WaterfallModel.Bar(WaterfallModel.Kind.END, "Baseline", "", 1, "¥1.0 m"),
                        new WaterfallModel.Bar(WaterfallModel.Kind.END, "Your run", "", 3, "¥3.0 m")),
                List.of("bar", "of", "¥"),
                Double::toString));
        chart.summaryProperty().set("Your run ends with ¥3.0 m.");
        card.setWords("Chart", "Table", "Copy as CSV");
        card.setChart(chart);
        stage.setScene(new Scene(card, 600, 400));
        stage.show();
        chart.requestFocus();
    }

    @Test
    void theKeyTurnsTheCardAndBack(FxRobot robot) {
        robot.type(KeyCode.G);
        TableView<?> table = robot.lookup(".table-twin").queryAs(TableView.class);
        assertThat(table.getAccessibleText()).isEqualTo("Your run ends with ¥3.0 m.");
        assertThat(table.getColumns()).extracting("text").containsExactly("bar", "of", "¥");
        assertThat(table.isFocused()).isTrue();
        robot.type(KeyCode.G);
        assertThat(robot.lookup(".table-twin").tryQuery()).isEmpty();
        assertThat(chart.isFocused()).isTrue();
    }

    @Test
    void withoutSingleKeysOnlyTheButtonsTurnIt(FxRobot robot) {
        robot.interact(() -> card.keyedProperty().set(false));
        robot.type(KeyCode.G);
        assertThat(card.tableShownProperty().get()).isFalse();
        robot.clickOn("Table");
        assertThat(card.tableShownProperty().get()).isTrue();
        robot.clickOn("Table");
        assertThat(card.tableShownProperty().get()).isTrue();
    }

    @Test
    void theTableIsCopiedAsText(FxRobot robot) {
        robot.interact(() -> card.tableShownProperty().set(true));
        robot.interact(() -> robot.lookup("Copy as CSV").queryAs(Button.class).fire());
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0])
                .isEqualTo("bar,of,¥\r\nBaseline,,1\r\nYour run,,3\r\n")
                .isEqualTo(card.csv());
    }

    @Test
    void anotherModelShowsInTheTableToo(FxRobot robot) {
        robot.interact(() -> card.tableShownProperty().set(true));
        robot.interact(() -> chart.setModel(new WaterfallModel(List.of(), List.of("a", "b", "c"), Double::toString)));
        TableView<?> table = robot.lookup(".table-twin").queryAs(TableView.class);
        assertThat(table.getItems()).isEmpty();
    }
}
