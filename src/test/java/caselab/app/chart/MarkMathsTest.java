package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import caselab.app.chart.ChartTable.Cell;
import caselab.app.chart.ContourPath.Point;
import caselab.app.chart.WordPlacer.Box;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Where marks stand, without a toolkit. */
class MarkMathsTest {

    /** Two mechanisms that answer each other, as many times as there are pairs: what their links say is apart. */
    @Test
    void linksOfAMapDoNotWriteOverEachOther() {
        List<String> keys = List.of("a", "b", "c", "d", "e", "f");
        List<CausalMapModel.Link> links = keys.stream()
                .flatMap(from -> keys.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> new CausalMapModel.Link(from, to, 1, "100 %")))
                .toList();
        CausalMapModel model = new CausalMapModel(
                keys.stream().map(key -> new CausalMapModel.Node(key, key, "1")).toList(),
                links,
                List.of("from", "to", "carried"));
        List<WordPlacer.Box> words = CausalMapLayout.of(model, CANVAS).words();
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.subList(i + 1, words.size())).noneMatch(words.get(i)::meets);
        }
    }

    private static final GroundLook.Canvas CANVAS =
            new GroundLook.Canvas(600, 400, 1, (words, _) -> words.length() * 6);

    private static WaterfallModel.Bar bar(WaterfallModel.Kind kind, double amount) {
        return new WaterfallModel.Bar(kind, "a", "", amount, "");
    }

    private static final WaterfallModel WATERFALL = new WaterfallModel(
            List.of(
                    bar(WaterfallModel.Kind.END, 2),
                    bar(WaterfallModel.Kind.DECISION, 5),
                    bar(WaterfallModel.Kind.WORLD, -3),
                    bar(WaterfallModel.Kind.END, 4)),
            List.of("bar", "of", "amount"),
            Double::toString);

    @Test
    void eachStepOfAWaterfallBeginsWhereTheOneBeforeEnds() {
        WaterfallLayout layout = WaterfallLayout.of(WATERFALL, CANVAS);
        List<WaterfallLayout.Spot> spots = layout.spots();
        assertThat(foot(spots.get(1))).isCloseTo(spots.get(0).bar().y(), within(1e-9));
        assertThat(spots.get(2).bar().y()).isCloseTo(spots.get(1).bar().y(), within(1e-9));
        assertThat(foot(spots.get(2))).isCloseTo(spots.get(3).bar().y(), within(1e-9));
        assertThat(foot(spots.get(3))).isCloseTo(layout.plot().y(0), within(1e-9));
        assertThat(spots).extracting(WaterfallLayout.Spot::above).containsExactly(true, true, false, true);
    }

    private static double foot(WaterfallLayout.Spot spot) {
        return spot.bar().y() + spot.bar().height();
    }

    @Test
    void theBarsOfATornadoBeginAtTheCentre() {
        TornadoModel.Factor factor = new TornadoModel.Factor(
                "fee", new TornadoModel.End(8, "low", ""), new TornadoModel.End(2, "high", "out"));
        TornadoModel model = new TornadoModel(
                5,
                "now",
                List.of(factor),
                new TornadoModel.Text("l", "h", "m", List.of("a", "b", "c", "d", "e"), Double::toString));
        TornadoLayout layout = TornadoLayout.of(model, CANVAS);
        TornadoLayout.Spot spot = layout.spots().getFirst();
        assertThat(spot.low().x()).isCloseTo(layout.centre(), within(1e-9));
        assertThat(spot.high().x() + spot.high().width()).isCloseTo(layout.centre(), within(1e-9));
        assertThat(model.table().rows().getFirst())
                .extracting(Cell::words)
                .containsExactly("fee", "low", "8.0", "high", "2.0, out");
    }

    @Test
    void aHatchStaysInItsBoxAndLeansAt45Degrees() {
        Box box = new Box(10, 20, 50, 30);
        assertThat(Hatch.of(box, 6)).hasSizeGreaterThan(7).allSatisfy(line -> {
            assertThat(line.x2() - line.x1()).isCloseTo(line.y1() - line.y2(), within(1e-9));
            assertThat(line.x1()).isBetween(10., 60.);
            assertThat(line.x2()).isBetween(10., 60.);
            assertThat(line.y1()).isBetween(20., 50. + 1e-9);
            assertThat(line.y2()).isBetween(20. - 1e-9, 50.);
        });
    }

    private static HeatMapModel grid(double[][] values) {
        List<String> up =
                IntStream.range(0, values.length).mapToObj(i -> "u" + i).toList();
        List<String> across =
                IntStream.range(0, values[0].length).mapToObj(i -> "a" + i).toList();
        return new HeatMapModel(
                new HeatMapModel.Lever("across", across),
                new HeatMapModel.Lever("up", up),
                HeatMapModel.rows(values),
                new HeatMapModel.Scale(0, 100, v -> String.format(Locale.ROOT, "%.0f", v), v -> v + " worlds"),
                List.of(),
                null,
                null);
    }

    @Test
    void aContourRunsWhereTheValueIsBetweenCells() {
        List<List<Point>> lines = ContourPath.of(grid(new double[][] {{0, 100}, {0, 100}, {40, 60}}), 50);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .hasSize(3)
                .allSatisfy(point -> assertThat(point.column()).isCloseTo(.5, within(1e-9)));
    }

    @Test
    void aContourAroundAPeakIsARing() {
        List<Point> ring = ContourPath.of(grid(new double[][] {{0, 0, 0}, {0, 100, 0}, {0, 0, 0}}), 50)
                .getFirst();
        assertThat(ring).hasSize(5).startsWith(ring.getLast());
    }

    @Test
    void aContourLeavesOutWhatIsNotWorkedOut() {
        assertThat(ContourPath.of(grid(new double[][] {{0, 100}, {0, Double.NaN}}), 50))
                .isEmpty();
        assertThat(ContourPath.of(grid(new double[][] {{0, 10}, {0, 20}}), 50)).isEmpty();
    }

    @Test
    void arrowsGoToTheCellBeside() {
        HeatMapLayout map = HeatMapLayout.of(grid(new double[4][5]), CANVAS);
        int cell = 5 + 2;
        assertThat(Neighbour.of(map, cell, KeyCode.RIGHT)).isEqualTo(cell + 1);
        assertThat(Neighbour.of(map, cell, KeyCode.LEFT)).isEqualTo(cell - 1);
        assertThat(Neighbour.of(map, cell, KeyCode.UP)).isEqualTo(cell + 5);
        assertThat(Neighbour.of(map, cell, KeyCode.DOWN)).isEqualTo(cell - 5);
        assertThat(Neighbour.of(map, 0, KeyCode.LEFT)).isZero();
    }

    @Test
    void theTableOfAMapHasTheHighestRowFirst() {
        ChartTable table = grid(new double[][] {{1, 2}, {3, Double.NaN}}).table();
        assertThat(table.rows().getFirst()).extracting(Cell::words).containsExactly("u1", "3", "");
        assertThat(table.rows().getLast()).extracting(Cell::words).containsExactly("u0", "1", "2");
    }

    @Test
    void aLinkToNowhereIsRefusedWithItsName() {
        assertThatThrownBy(() -> new CausalMapModel(
                        List.of(new CausalMapModel.Node("a", "A", "")),
                        List.of(new CausalMapModel.Link("a", "b", 1, "+1")),
                        List.of("from", "to", "by")))
                .hasMessageContaining("'b'");
    }

    @Test
    void linksAreAsWideAsTheyCountAndEndAtTheirNodes() {
        CausalMapModel model = new CausalMapModel(
                List.of(node("a"), node("b"), node("c")),
                List.of(
                        new CausalMapModel.Link("a", "b", 4, ""),
                        new CausalMapModel.Link("b", "c", -1, ""),
                        new CausalMapModel.Link("c", "a", 0, "")),
                List.of("from", "to", "by"));
        CausalMapLayout layout = CausalMapLayout.of(model, CANVAS);
        assertThat(layout.arcs()).extracting(CausalMapLayout.Arc::width).containsExactly(9., 3., 0.);
        Box end = layout.box(1);
        CausalMapLayout.Arc arc = layout.arcs().getFirst();
        assertThat(arc.x2()).isBetween(end.x() - 12, end.x() + end.width() + 12);
        assertThat(arc.y2()).isBetween(end.y() - 12, end.y() + end.height() + 12);
    }

    private static CausalMapModel.Node node(String key) {
        return new CausalMapModel.Node(key, key, "");
    }

    @Test
    void aFigureStandsBesideTheMiddleOfItsPartsAndNoneOverlap() {
        ProfitTreeModel.Node left = tree("", tree("×"), tree("×"));
        ProfitTreeLayout layout = ProfitTreeLayout.of(
                new ProfitTreeModel(tree("", left, tree("−")), List.of("figure", "value", "by")), CANVAS);
        assertThat(layout.spots()).extracting(ProfitTreeLayout.Spot::whole).containsExactly(-1, 0, 1, 1, 0);
        double middle = (layout.box(2).y() + layout.box(3).y()) / 2;
        assertThat(layout.box(1).y()).isCloseTo(middle, within(1e-9));
        for (int i = 0; i < layout.count(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(layout.box(i).meets(layout.box(j)))
                        .as("%d and %d", i, j)
                        .isFalse();
            }
        }
    }

    private static ProfitTreeModel.Node tree(String sign, ProfitTreeModel.Node... parts) {
        return new ProfitTreeModel.Node(sign, "n", "1", "", null, List.of(parts));
    }

    @Test
    void fewAnswersAreDotsAndManyAreBars() {
        assertThat(HistogramLayout.of(answers(10), CANVAS).dot()).isPositive();
        assertThat(HistogramLayout.of(answers(500), CANVAS).dot()).isZero();
    }

    private static HistogramModel answers(int count) {
        return new HistogramModel(
                List.of(new HistogramModel.Bin("1", count), new HistogramModel.Bin("2", 0)),
                List.of(),
                List.of("a", "n"));
    }

    @Test
    void predictionsAtTheSamePlaceStandBesideOneAnother() {
        CalibrationModel.Point point = new CalibrationModel.Point(0, 4, "1", "", false);
        CalibrationModel model = new CalibrationModel(
                List.of(point, point, point),
                List.of(new CalibrationModel.Level("1", "")),
                "",
                "",
                List.of("a", "b", "c"),
                Double::toString);
        CalibrationLayout layout = CalibrationLayout.of(model, CANVAS);
        assertThat(List.of(layout.box(0).x(), layout.box(1).x(), layout.box(2).x()))
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsWithoutRoomEndInDotsOrGoOnBelow() {
        Ruler ruler = CANVAS.ruler();
        assertThat(Elide.fit("price", 30, false, ruler)).isEqualTo("price");
        assertThat(Elide.fit("price rule", 36, false, ruler)).isEqualTo("price…");
        assertThat(Elide.twoRows("out of cash week", 66, ruler)).containsExactly("out of cash", "week");
    }

    @Test
    void csvQuotesWhatNeedsItAndWritesNumbersInFull() {
        ChartTable table = new ChartTable(
                List.of("a, b", "c"), List.of(List.of(Cell.of("say \"x\""), Cell.of("¥1.2 m", 1234567.5))));
        assertThat(table.csv()).isEqualTo("\"a, b\",c\r\n\"say \"\"x\"\"\",1234567.5\r\n");
        assertThatThrownBy(() -> new ChartTable(List.of("a"), List.of(List.of())))
                .hasMessageContaining("0 cells");
    }
}
