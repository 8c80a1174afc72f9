package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Snapshots;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/** Charts by keyboard, and what they say. */
class MarkChartsTest {

    private static final HeatMapModel HEAT = new HeatMapModel(
            new HeatMapModel.Lever("OEM share", List.of("0 %", "20 %", "40 %")),
            new HeatMapModel.Lever("fit", List.of("0 %", "50 %")),
            HeatMapModel.rows(new double[][] {{11, 38, 80}, {40, 75, Double.NaN}}),
            new HeatMapModel.Scale(0, 100, v -> Math.round(v) + "", v -> Math.round(v) + " of 100 worlds"),
            List.of(new HeatMapModel.Contour(50, "50", false)),
            new HeatMapModel.Mark(1, 0, "you"),
            null);

    private static <V extends ChartView> V laidOut(V view) {
        return Snapshots.onFx(() -> {
            Scene scene = new Scene(view, 600, 400);
            scene.snapshot(null);
            return view;
        });
    }

    private static void press(ChartView view, KeyCode code, boolean shift) {
        Snapshots.onFx(() -> {
            view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            return true;
        });
    }

    private static void press(ChartView view, KeyCode code) {
        press(view, code, false);
    }

    private static HeatMapView heatMap() {
        return laidOut(Snapshots.onFx(() -> {
            HeatMapView view = new HeatMapView();
            view.setModel(HEAT);
            view.summaryProperty().set("More OEM work saves more worlds.");
            return view;
        }));
    }

    @Test
    void theKeyboardBeginsAtTheReadersOwnCellAndGoesFromCellToCell() {
        HeatMapView view = heatMap();
        assertThat(view.getAccessibleText()).isEqualTo("More OEM work saves more worlds.");
        press(view, KeyCode.RIGHT);
        assertThat(view.getAccessibleText()).isEqualTo("OEM share 20 %, fit 0 %, 38 of 100 worlds, you");
        press(view, KeyCode.UP);
        assertThat(view.readOutProperty().get()).isEqualTo("OEM share 20 %, fit 50 %, 75 of 100 worlds");
        press(view, KeyCode.RIGHT);
        assertThat(view.readOutProperty().get()).isEqualTo("OEM share 40 %, fit 50 %");
        press(view, KeyCode.ESCAPE);
        assertThat(view.getAccessibleText()).isEqualTo("More OEM work saves more worlds.");
    }

    @Test
    void enterActsOnTheCell() {
        HeatMapView view = heatMap();
        List<Integer> chosen = new ArrayList<>();
        view.setOnAction(chosen::add);
        press(view, KeyCode.ENTER);
        assertThat(chosen).isEmpty();
        press(view, KeyCode.END);
        press(view, KeyCode.ENTER);
        assertThat(chosen).containsExactly(5);
    }

    @Test
    void thePointerReadsTheCellUnderIt() {
        HeatMapView view = heatMap();
        Snapshots.onFx(() -> {
            view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 300, 60));
            return true;
        });
        assertThat(view.readOutProperty().get()).startsWith("OEM share 20 %, fit 50 %");
    }

    @Test
    void aMapThatFillsKeepsTheReaderWhereHeIs() {
        HeatMapView view = heatMap();
        press(view, KeyCode.END);
        Snapshots.onFx(() -> {
            view.setModel(new HeatMapModel(
                    HEAT.across(),
                    HEAT.up(),
                    HeatMapModel.rows(new double[][] {{11, 38, 80}, {40, 75, 99}}),
                    HEAT.scale(),
                    HEAT.contours(),
                    null,
                    null));
            return true;
        });
        assertThat(view.readOutProperty().get()).isEqualTo("OEM share 40 %, fit 50 %, 99 of 100 worlds");
    }

    @Test
    void aNodeSaysWhatItDrives() {
        CausalMapView view = laidOut(Snapshots.onFx(() -> {
            CausalMapView map = new CausalMapView();
            map.setModel(new CausalMapModel(
                    List.of(new CausalMapModel.Node("p", "Price", "¥66"), new CausalMapModel.Node("s", "Sales", "")),
                    List.of(new CausalMapModel.Link("p", "s", -1, "−1.0")),
                    List.of("from", "to", "by")));
            return map;
        }));
        press(view, KeyCode.DOWN);
        assertThat(view.readOutProperty().get()).isEqualTo("Price ¥66, → Sales −1.0");
        press(view, KeyCode.DOWN);
        assertThat(view.readOutProperty().get()).isEqualTo("Sales");
    }

    @Test
    void everyChartIsReachedByKeyboardAndHasARole() {
        List<ChartView> views = Snapshots.onFx(() -> List.of(
                new LineChartView(),
                new WaterfallView(),
                new TornadoView(),
                new HeatMapView(),
                new HistogramView(),
                new CausalMapView(),
                new ProfitTreeView(),
                new CalibrationView()));
        assertThat(views).allSatisfy(view -> {
            assertThat(view.isFocusTraversable()).isTrue();
            assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
            assertThat(view.table().columns()).isEmpty();
            assertThat(view.twin()).hasSameClassAs(view);
        });
    }

    private static LineChartView drawing() {
        return laidOut(Snapshots.onFx(() -> {
            LineChartView view = new LineChartView();
            view.animatedProperty().set(false);
            view.setModel(ChartModel.of(104, ChartMathsTest.WORDS, List.of()));
            view.setReach(0, 20);
            view.sketchLabelProperty().set("You");
            view.sketchProperty().set(Sketch.from(10));
            view.drawingProperty().set(true);
            return view;
        }));
    }

    @Test
    void arrowsDrawAtTheCursor() {
        LineChartView view = drawing();
        press(view, KeyCode.END);
        press(view, KeyCode.UP, true);
        assertThat(view.sketchProperty().get()).isEqualTo(Sketch.from(10).with(104, 15));
        assertThat(view.getAccessibleText()).isEqualTo("Week 104: You ¥15");
        press(view, KeyCode.DOWN);
        assertThat(view.sketchProperty().get()).isEqualTo(Sketch.from(10).with(104, 14));
        press(view, KeyCode.DELETE);
        assertThat(view.sketchProperty().get()).isEqualTo(Sketch.from(10));
        Snapshots.onFx(() -> {
            view.drawingProperty().set(false);
            return true;
        });
        press(view, KeyCode.UP);
        assertThat(view.sketchProperty().get()).isEqualTo(Sketch.from(10));
    }

    @Test
    void aDragDrawsALineOfAFewPoints() {
        LineChartView view = drawing();
        Snapshots.onFx(() -> {
            view.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 100, 200));
            for (double x = 100; x <= 400; x += 3) {
                view.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x, 300));
            }
            return true;
        });
        Sketch sketch = view.sketchProperty().get();
        assertThat(sketch.points()).hasSizeBetween(10, 27);
        assertThat(sketch.points().stream().map(Sketch.Point::week)).allMatch(week -> week % 4 == 0);
        assertThat(sketch.at(60)).isBetween(3.5, 4.5);
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_MOVED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void aChartThatIsPlayedSaysNothingOfWhatIsToCome() {
        LineChartView view = Snapshots.onFx(() -> {
            LineChartView chart = new LineChartView();
            chart.setModel(ChartModel.of(2, ChartMathsTest.WORDS, List.of(Line.of("a", Role.RUN, "A", "", 1, 2, 3))));
            chart.shownUntilProperty().set(1);
            chart.setCursorWeek(2);
            return chart;
        });
        assertThat(view.readOutProperty().get()).doesNotContain("¥3");
        Snapshots.onFx(() -> {
            view.shownUntilProperty().set(2);
            return true;
        });
        assertThat(view.readOutProperty().get()).isEqualTo("Week 2: A ¥3");
    }

    @Test
    void oneCursorServesAllCharts() {
        List<LineChartView> two = Snapshots.onFx(() -> List.of(new LineChartView(), new LineChartView()));
        two.getFirst().cursorWeekProperty().bindBidirectional(two.getLast().cursorWeekProperty());
        two.getFirst().setCursorWeek(7);
        assertThat(two.getLast().getCursorWeek()).isEqualTo(7);
    }
}
