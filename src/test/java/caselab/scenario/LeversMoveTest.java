package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No lever is dead: somewhere in its range it visibly moves a headline output, the hero or one of the five beside it.
 * First with everything else as told, then with chance, then with the other levers elsewhere: what a launch costs shows
 * only once there is a launch.
 */
class LeversMoveTest {

    private static final int HEADLINES = 6;
    private static final double VISIBLE = 0.005;
    private static final int FUTURES = 3;
    private static final int ELSEWHERE = 20;

    static Stream<String> levers() {
        return Shipped.LIBRARY.scenarios().stream()
                .flatMap(s -> s.levers().stream().map(lever -> s.id() + " " + lever.key()));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void movesAHeadline(String name) {
        Scenario scenario = Shipped.scenario(name.substring(0, name.indexOf(' ')));
        Lever lever = scenario.lever(name.substring(name.indexOf(' ') + 1)).orElseThrow();
        double most = largest(scenario, lever, Settings.none(), Chance.expected());
        for (int run = 0; run < FUTURES && most < VISIBLE; run++) {
            most = Math.max(
                    most,
                    largest(
                            scenario,
                            lever,
                            Settings.none(),
                            Chance.of(scenario.seed()).future(run)));
        }
        for (Settings others : LeverSamples.of(scenario, ELSEWHERE, 6)) {
            most = most < VISIBLE ? largest(scenario, lever, others, Chance.expected()) : most;
        }
        assertThat(most)
                .as("%s: largest relative change of a headline output", name)
                .isGreaterThanOrEqualTo(VISIBLE);
    }

    private static double largest(Scenario scenario, Lever lever, Settings others, Chance chance) {
        Trajectory told = run(scenario, others, chance);
        return values(lever)
                .mapToObj(value -> run(scenario, others.with(lever.settings(value)), chance))
                .flatMapToDouble(other -> headlines(scenario).stream().mapToDouble(o -> change(o, told, other)))
                .max()
                .orElse(0);
    }

    private static DoubleStream values(Lever lever) {
        DoubleStream named = lever.detents().stream().mapToDouble(Lever.Detent::value);
        DoubleStream spread = IntStream.rangeClosed(0, 4)
                .mapToDouble(i -> lever.snap(lever.low() + i * (lever.high() - lever.low()) / 4));
        return DoubleStream.concat(named, spread).distinct();
    }

    private static List<Scenario.Output> headlines(Scenario scenario) {
        return scenario.outputs()
                .subList(0, Math.min(HEADLINES, scenario.outputs().size()));
    }

    /** Largest difference of any week, against the largest value of the run it is compared with. */
    private static double change(Scenario.Output output, Trajectory told, Trajectory other) {
        double[] one = output.metric().column(told, output.index());
        double[] two = output.metric().column(other, output.index());
        double size = DoubleStream.of(one)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        double moved = IntStream.range(0, one.length)
                .mapToDouble(t -> Math.abs(one[t] - two[t]))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return size == 0 ? moved : moved / size;
    }

    private static Trajectory run(Scenario scenario, Settings settings, Chance chance) {
        return WeeklySimulator.play(scenario.plan(), scenario.plan().numbers(settings), chance, scenario.weeks());
    }
}
