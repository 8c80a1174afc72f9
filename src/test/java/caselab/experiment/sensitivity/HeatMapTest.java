package caselab.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.experiment.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static final double[] AXIS =
            IntStream.range(0, 41).mapToDouble(k -> (k - 20) / 10.0).toArray();
    private static final Response HILL = points ->
            Arrays.stream(points).mapToDouble(p -> p[0] * p[0] + p[1] * p[1]).toArray();

    @Test
    void drawsCoarseFirstAndAsksEachCellOnce() {
        Set<List<Double>> asked = new HashSet<>();
        List<HeatMap> pictures = new ArrayList<>();
        HeatMap map = HeatMap.of(
                AXIS,
                AXIS,
                points -> {
                    Arrays.stream(points)
                            .forEach(p ->
                                    assertThat(asked.add(List.of(p[0], p[1]))).isTrue());
                    return HILL.at(points);
                },
                pictures::add);
        assertThat(pictures.stream().map(HeatMap::stride)).containsExactly(8, 4, 2, 1);
        assertThat(asked).hasSize(41 * 41);
        assertThat(map.finished()).isTrue();
        assertThat(map.at(40, 0)).isEqualTo(8);
        assertThat(pictures.getFirst().at(15, 7)).isEqualTo(map.at(8, 0));
    }

    @Test
    void aRingIsOneClosedLineOfItsRadius() {
        HeatMap map = HeatMap.of(AXIS, AXIS, HILL, _ -> {});
        List<Contour> rings = map.contours(1);
        assertThat(rings).hasSize(1);
        List<Contour.Point> points = rings.getFirst().points();
        assertThat(points.getFirst()).isEqualTo(points.getLast());
        assertThat(points).allSatisfy(p -> assertThat(Math.hypot(p.x(), p.y())).isCloseTo(1, within(0.01)));
    }

    @Test
    void aSlopeIsCutByOneOpenLine() {
        double[] x = {0, 1, 2};
        double[] y = {0, 10};
        HeatMap map = HeatMap.of(
                x, y, points -> Arrays.stream(points).mapToDouble(p -> p[0]).toArray(), _ -> {});
        assertThat(map.contours(0.5)).hasSize(1);
        assertThat(map.contours(0.5).getFirst().points())
                .containsExactlyInAnyOrder(new Contour.Point(0.5, 0), new Contour.Point(0.5, 10));
        assertThat(map.contours(5)).isEmpty();
    }

    @Test
    void aSaddleIsCutTwice() {
        double[][] saddle = {{1, 0}, {0, 1}};
        List<Contour> lines = Contour.of(new double[] {0, 1}, new double[] {0, 1}, saddle, 0.4);
        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> assertThat(line.points()).hasSize(2));
    }

    @Test
    void leavesOutWhatIsNotANumber() {
        double[][] cells = {{0, Double.NaN}, {1, 1}};
        assertThat(Contour.of(new double[] {0, 1}, new double[] {0, 1}, cells, 0.5))
                .isEmpty();
    }
}
