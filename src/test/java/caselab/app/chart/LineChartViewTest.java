package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Snapshots;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineChartViewTest {

    private LineChartView view = Snapshots.onFx(LineChartView::new);

    @BeforeEach
    void show() {
        Snapshots.onFx(() -> {
            view.animatedProperty().set(false);
            view.setModel(model(10));
            return new Scene(view, 600, 400);
        });
    }

    private static ChartModel model(double last) {
        return ChartModel.of(2, ChartMathsTest.WORDS, List.of(Line.of("a", Role.RUN, "A", "", 1, 2, last)));
    }

    private void press(KeyCode code) {
        Snapshots.onFx(() -> {
            view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }

    @Test
    void theCursorMovesByKeysAndSpeaks() {
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(view.getCursorWeek()).isEqualTo(1);
        assertThat(view.readOutProperty().get()).isEqualTo("Week 1: A ¥2");
        assertThat(view.getAccessibleText()).isEqualTo("Week 1: A ¥2");
        press(KeyCode.END);
        assertThat(view.getCursorWeek()).isEqualTo(2);
        press(KeyCode.ESCAPE);
        assertThat(view.getCursorWeek()).isEqualTo(LineChartView.NO_WEEK);
    }

    @Test
    void withoutACursorTheSummaryIsSpoken() {
        Snapshots.onFx(() -> {
            view.summaryProperty().set("Cash grows.");
            return true;
        });
        assertThat(view.getAccessibleText()).isEqualTo("Cash grows.");
    }

    @Test
    void theAxisHoldsStillDuringADragAndGrowsOnRelease() {
        AxisMotion axis = new AxisMotion(() -> {});
        axis.follow(SoftAxis.fit(0, 10), false);
        axis.hold(true, false);
        axis.follow(SoftAxis.fit(0, 100), false);
        assertThat(axis.shown().max()).isEqualTo(10);
        axis.hold(false, false);
        assertThat(axis.shown().max()).isEqualTo(100);
        axis.follow(SoftAxis.fit(0, 10), false);
        assertThat(axis.shown().max()).isEqualTo(100);
        axis.reset(SoftAxis.fit(0, 10));
        assertThat(axis.shown().max()).isEqualTo(10);
    }
}
