package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.app.chart.ChartTable.Cell;
import caselab.app.chart.WordPlacer.Box;
import caselab.app.chart.WordPlacer.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartMathsTest {

    static final ChartWords WORDS = new ChartWords(
            v -> "%.0f".formatted(v),
            v -> "¥%.0f".formatted(v),
            "week",
            w -> "Week " + w,
            "10–90 %",
            (low, high) -> low + " to " + high);

    private final SoftAxis axis = new SoftAxis(0, 20, 5);
    private final Plot plot = new Plot(0, 0, 100, 100, 10, axis);

    @ParameterizedTest
    @CsvSource({
        "0, 23.7, 0, 25, 5",
        "-0.1, 23.7, -2.5, 25, 5",
        "0, 410, 0, 500, 100",
        "3, 13, 0, 15, 2.5",
        "0, 25, 0, 25, 5",
        "-7, 0, -7, 2, 2",
        "0, 0, 0, 1, 1"
    })
    void anAxisClearsItsDataByRoundSteps(double low, double high, double min, double max, double step) {
        SoftAxis fitted = SoftAxis.fit(low, high);
        assertThat(fitted.min()).isCloseTo(min, within(1e-9));
        assertThat(fitted.max()).isCloseTo(max, within(1e-9));
        assertThat(fitted.step()).isCloseTo(step, within(1e-9));
    }

    @Test
    void anAxisHasFourToSixIntervalsOrNearly() {
        for (double high = .013; high < 1e7; high *= 1.37) {
            SoftAxis fitted = SoftAxis.fit(0, high);
            assertThat(fitted.ticks()).as("up to %s", high).isBetween(4, 8);
            assertThat(fitted.max()).isGreaterThanOrEqualTo(high * .999999);
        }
    }

    @Test
    void anAxisGrowsAndNeverShrinks() {
        SoftAxis grown = axis.grownTo(SoftAxis.fit(-3, 31));
        assertThat(grown.max()).isGreaterThanOrEqualTo(31);
        assertThat(grown.min()).isLessThanOrEqualTo(-3);
        assertThat(axis.grownTo(SoftAxis.fit(0, 4))).isSameAs(axis);
        assertThat(grown.firstTick() / grown.step())
                .isCloseTo(Math.rint(grown.firstTick() / grown.step()), within(1e-9));
    }

    @Test
    void anExitLeavesRoomBelowZeroForItsWords() {
        Line line = Line.of("a", Role.RUN, "A", "", 5, 3, 0).withExit(2, "out", "out");
        assertThat(SoftAxis.fit(ChartModel.of(10, WORDS, List.of(line))).min()).isNegative();
    }

    @Test
    void labelsKeepTheirPlaceWhereTheyHaveRoom() {
        double[] tops = LabelStack.tops(new double[] {20, 80}, new double[] {16, 16}, 4, 0, 100);
        assertThat(tops).containsExactly(12, 72);
    }

    @Test
    void labelsThatTouchArePushedApartAroundTheirMiddle() {
        double[] tops = LabelStack.tops(new double[] {52, 48, 50}, new double[] {16, 16, 16}, 4, 0, 200);
        assertThat(tops).containsExactly(62, 22, 42);
    }

    @Test
    void labelsStayInsideTheColumn() {
        double[] tops = LabelStack.tops(new double[] {99, 98, 1}, new double[] {16, 16, 16}, 4, 0, 100);
        assertThat(tops).containsExactly(84, 64, 0);
    }

    @Test
    void flagsTakeTheFirstRowWithRoomAndTheThirdKeepsItsPole() {
        int[] rows = FlagRows.rows(new double[] {0, 20, 40, 130}, new double[] {100, 100, 100, 50}, 2, 12, 300);
        assertThat(rows).containsExactly(0, 1, FlagRows.POLE_ONLY, 0);
    }

    @Test
    void flagsThatWouldLeaveTheChartKeepTheirPole() {
        assertThat(FlagRows.rows(new double[] {250}, new double[] {100}, 2, 12, 300))
                .containsExactly(FlagRows.POLE_ONLY);
    }

    @Test
    void wordsMakeWayForOtherWordsAndForLines() {
        Box frame = new Box(0, 0, 200, 200);
        WordPlacer free = new WordPlacer(frame, 5, _ -> 0);
        Side[] sides = {Side.BELOW_RIGHT, Side.BELOW_LEFT};
        assertThat(free.place(110, 100, 50, 16, sides).x()).isEqualTo(115);
        assertThat(free.place(100, 100, 50, 16, sides).x()).isEqualTo(45);
        WordPlacer lined = new WordPlacer(frame, 5, box -> box.x() > 100 ? 3 : 0);
        assertThat(lined.place(110, 100, 50, 16, sides).x()).isEqualTo(55);
    }

    @Test
    void wordsAtTheEdgeArePushedAsideRatherThanOverLines() {
        WordPlacer lined = new WordPlacer(new Box(0, 0, 200, 200), 5, box -> box.y() < 100 ? 30 : 0);
        lined.place(70, 100, 90, 16, Side.BELOW_RIGHT);
        Side[] sides = {Side.BELOW_RIGHT, Side.BELOW_LEFT, Side.ABOVE_RIGHT};
        assertThat(lined.place(60, 100, 70, 16, sides)).isEqualTo(new Box(0, 105, 70, 16));
    }

    @Test
    void aFlagThatFollowsAtOnceTakesTheDetailOfTheOneBefore() {
        double[] width = {100, 50};
        assertThat(FlagRows.crossed(new double[] {15, 127}, width, new int[] {0, 0}, 0, 15))
                .isTrue();
        assertThat(FlagRows.crossed(new double[] {15, 140}, width, new int[] {0, 0}, 0, 15))
                .isFalse();
    }

    @Test
    void weekTicksEndWithTheHorizonAndDoNotCrowdIt() {
        assertThat(WeekTicks.of(104, 13, 800, 36)).containsExactly(0, 13, 26, 39, 52, 65, 78, 91, 104);
        assertThat(WeekTicks.of(104, 13, 200, 36)).containsExactly(0, 26, 52, 78, 104);
        assertThat(WeekTicks.of(54, 13, 400, 36)).containsExactly(0, 13, 26, 39, 54);
    }

    @Test
    void aLineIsCutAtTheEdgeAndLiftedOverGaps() {
        assertThat(trace(10, 30, 30, 10)).containsExactly("M0,50", "L5,0", "M25,0", "L30,50");
        assertThat(trace(10, 10, Double.NaN, 10, 10)).containsExactly("M0,50", "L10,50", "M30,50", "L40,50");
        assertThat(trace(30, 30)).isEmpty();
        assertThat(trace(30, -10)).containsExactly("M3,0", "L8,100");
    }

    private List<String> trace(double... values) {
        List<String> steps = new ArrayList<>();
        Trace.draw(Weekly.of(values), plot, new Trace.Pen() {
            @Override
            public void moveTo(double x, double y) {
                steps.add("M%d,%d".formatted(Math.round(x), Math.round(y)));
            }

            @Override
            public void lineTo(double x, double y) {
                steps.add("L%d,%d".formatted(Math.round(x), Math.round(y)));
            }
        });
        return steps;
    }

    @Test
    void theReadOutGoesFromTheTopAndLeavesOutWhatIsGone() {
        ChartModel model = ChartModel.of(
                2,
                WORDS,
                List.of(
                        Line.of("a", Role.RUN, "A", "", 1, 2, 3),
                        Line.of("b", Role.BASELINE, "B", "", 1, Double.NaN),
                        Line.of("c", Role.WORLD, "C", "", 1, 5, 9)));
        assertThat(ReadOut.fromTop(model, 1).spoken()).isEqualTo("Week 1: C ¥5, A ¥2");
    }

    @Test
    void theTableHasARowAWeekAndAColumnALine() {
        ChartModel model = ChartModel.of(2, WORDS, List.of(Line.of("a", Role.RUN, "A", "", 1, 2)))
                .withBand(ChartModel.Band.of(new double[] {0, 1, 2}, new double[] {2, 3, 4}), List.of());
        ChartTable table = model.table();
        assertThat(table.columns()).containsExactly("week", "A", "10–90 %");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1)).extracting(Cell::words).containsExactly("1", "¥2", "¥1 to ¥3");
        assertThat(table.rows().get(2)).extracting(Cell::words).containsExactly("2", "", "¥2 to ¥4");
        assertThat(table.csv()).isEqualTo("week,A,10–90 %\r\n0,1,¥0 to ¥2\r\n1,2,¥1 to ¥3\r\n2,,¥2 to ¥4\r\n");
    }

    @Test
    void everyEndLabelOfEightRunsHasItsOwnPlace() {
        List<Line> lines = IntStream.range(0, 8)
                .mapToObj(i -> Line.of("r" + i, Role.values()[i], "Run " + i, "¥9", 5, 9 + i * .01))
                .toList();
        ChartModel model = ChartModel.of(1, WORDS, lines);
        ChartLayout layout = ChartLayout.of(
                model, SoftAxis.fit(model), 1, new GroundLook.Canvas(800, 400, 1, (words, _) -> words.length() * 6));
        double[] tops = layout.ends().stream()
                .mapToDouble(ChartLayout.EndLabel::top)
                .sorted()
                .toArray();
        for (int i = 1; i < tops.length; i++) {
            assertThat(tops[i] - tops[i - 1]).isGreaterThanOrEqualTo(20 - 1e-9);
        }
    }
}
