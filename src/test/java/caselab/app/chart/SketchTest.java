package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.app.chart.Sketch.Point;
import caselab.app.chart.Sketch.Shape;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void betweenTwoPointsTheLineIsStraightAndAfterTheLastItIsLevel() {
        Sketch sketch = Sketch.from(6).with(10, 16).with(20, 0);
        assertThat(sketch.at(5)).isEqualTo(11);
        assertThat(sketch.at(15)).isEqualTo(8);
        assertThat(sketch.values(30)).hasSize(31).endsWith(0, 0, 0);
    }

    @Test
    void onlyTheStartIsALevelLine() {
        assertThat(Sketch.from(4).values(3)).containsExactly(4, 4, 4, 4);
    }

    @Test
    void aStrokeReplacesWhatItPasses() {
        Sketch sketch = Sketch.from(6).with(10, 16).with(20, 0).with(30, 5);
        assertThat(sketch.stroke(new Point(24, 1), new Point(8, 3)).points())
                .containsExactly(new Point(0, 6), new Point(8, 3), new Point(24, 1), new Point(30, 5));
    }

    @Test
    void theStartIsKnownAndStays() {
        Sketch sketch = Sketch.from(6).with(10, 16);
        assertThat(sketch.with(0, 99).at(0)).isEqualTo(6);
        assertThat(sketch.without(0)).isEqualTo(sketch);
        assertThat(sketch.without(10)).isEqualTo(Sketch.from(6));
    }

    @Test
    void shapesBeginAtTheStartAndEndWhereTheySay() {
        for (Shape shape : Shape.values()) {
            double end = shape == Shape.LEVEL ? 6 : 1;
            Sketch sketch = Sketch.of(shape, 6, 1, 104);
            assertThat(sketch.at(0)).as(shape.name()).isEqualTo(6);
            assertThat(sketch.at(104)).as(shape.name()).isCloseTo(end, within(1e-12));
        }
        assertThat(Sketch.of(Shape.COLLAPSES, 6, 0, 104).at(35)).isEqualTo(0);
        assertThat(Sketch.of(Shape.DIPS, 6, 12, 104).at(35)).isLessThan(6);
    }
}
