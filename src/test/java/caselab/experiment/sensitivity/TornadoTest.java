package caselab.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornadoTest {

    @Test
    void movesOneInputAtATimeAndPutsTheWidestFirst() {
        List<Span> inputs = List.of(new Span("a", 0, 1, 2), new Span("b", -1, 0, 3), new Span("c", 5, 5, 5));
        Tornado tornado = Tornado.of(
                inputs,
                points -> Arrays.stream(points)
                        .mapToDouble(x -> 2 * x[0] - 4 * x[1] + x[2])
                        .toArray());
        assertThat(tornado.present()).isEqualTo(7);
        assertThat(tornado.bars().stream().map(bar -> bar.input().key())).containsExactly("b", "a", "c");
        assertThat(tornado.bars().getFirst()).isEqualTo(new Tornado.Bar(inputs.get(1), 11, -5));
        assertThat(tornado.bars().get(1)).isEqualTo(new Tornado.Bar(inputs.get(0), 5, 9));
    }

    /** Both ends may lie on the same side of the present outcome. */
    @Test
    void theRangeHoldsThePresentOutcome() {
        Tornado tornado = Tornado.of(
                List.of(new Span("hill", -1, 0, 1), new Span("slope", 0, 0, 0.5)),
                points -> Arrays.stream(points)
                        .mapToDouble(x -> -x[0] * x[0] + x[1])
                        .toArray());
        assertThat(tornado.bars().getFirst().input().key()).isEqualTo("hill");
    }
}
