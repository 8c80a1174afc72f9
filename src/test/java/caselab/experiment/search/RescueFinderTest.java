package caselab.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.experiment.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RescueFinderTest {

    private static final Dial A = new Dial("a", ladder(0, 20, 40, 70, 100), 0, 1, false);
    private static final Dial B = new Dial("b", ladder(0, 25, 50, 100, 200), 0, 5, false);
    private static final Dial C = new Dial("c", ladder(0, 1, 2), 0, 1, true);

    private static Response odds(ToDoubleFunction<double[]> odds) {
        return points -> Arrays.stream(points).mapToDouble(odds).toArray();
    }

    private static Rescues find(List<Dial> dials, ToDoubleFunction<double[]> odds, double goal) {
        return new RescueFinder(dials, odds(odds), odds(odds), goal, 300, 1).find();
    }

    private static List<Double> ladder(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Test
    void oneLeverIsFoundByBisectionDownToItsStep() {
        Rescues rescues = find(List.of(A), x -> x[0] / 100, 0.63);
        assertThat(rescues.found()).hasSize(1);
        Rescue rescue = rescues.found().getFirst();
        assertThat(rescue.values()).containsExactly(63.0);
        assertThat(rescue.effort()).isCloseTo(2 + 23 / 30.0, within(1e-9));
        assertThat(rescue.confirmed()).isTrue();
        assertThat(rescues.bySize()).extracting(Rescues.Best::odds).containsExactly(0.0, 0.2, 0.4, 0.7);
    }

    /** The smallest change over a grid of every step, tried out one by one. */
    @Test
    void findsWhatBruteForceFinds() {
        ToDoubleFunction<double[]> odds =
                x -> Math.min(1, x[0] / 125 + x[1] / 250 + (x[0] > 30 && x[1] > 20 ? 0.25 : 0));
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a <= 100; a++) {
            for (int b = 0; b <= 200; b += 5) {
                if (odds.applyAsDouble(new double[] {a, b}) >= 0.8) {
                    least = Math.min(least, A.effort(a) + B.effort(b));
                }
            }
        }
        Rescues rescues = find(List.of(A, B), odds, 0.8);
        assertThat(rescues.found().getFirst().effort()).isCloseTo(least, within(0.05));
        assertThat(rescues.found().getFirst().moved()).containsExactly(0, 1);
        assertThat(rescues.found()).extracting(Rescue::moved).doesNotHaveDuplicates();
    }

    /** Three levers that work only together are beyond pairs; evolution finds them and takes back what is too much. */
    @Test
    void threeLeversThatWorkOnlyTogether() {
        Dial d = new Dial("d", ladder(0, 10, 20, 30, 40), 0, 1, false);
        Rescues rescues = find(List.of(A, B, d), x -> Math.min(Math.min(x[0] / 50, x[1] / 80), x[2] / 25), 0.9);
        Rescue rescue = rescues.found().getFirst();
        assertThat(rescue.moved()).containsExactly(0, 1, 2);
        assertThat(rescue.values()).containsExactly(45.0, 75.0, 23.0);
    }

    @Test
    void aChoiceIsOneDetentWhicheverItIs() {
        Rescues rescues = find(List.of(A, C), x -> x[1] == 2 ? 0.9 : x[0] / 100, 0.85);
        assertThat(rescues.found().getFirst().values()).containsExactly(0.0, 2.0);
        assertThat(rescues.found().getFirst().effort()).isEqualTo(1);
        assertThat(rescues.found()).hasSize(2);
    }

    @Test
    void saysHonestlyThatThereIsNoneAndWhichLimitIsNearest() {
        Rescues rescues = find(List.of(A, B), x -> 0.004 * x[0] + 0.0005 * x[1], 0.8);
        assertThat(rescues.found()).isEmpty();
        assertThat(rescues.best().odds()).isCloseTo(0.5, within(1e-9));
        Rescues.Limit limit = rescues.nearest().orElseThrow();
        assertThat(limit.dial()).isZero();
        assertThat(limit.value()).isEqualTo(100);
        assertThat(limit.gain()).isCloseTo(0.12, within(1e-9));
    }

    @Test
    void whatIsNotBorneOutByFreshWorldsIsSaid() {
        Response search = odds(x -> x[0] / 100);
        Response never = odds(_ -> 0.1);
        Rescues rescues = new RescueFinder(List.of(A), search, never, 0.5, 100, 1).find();
        assertThat(rescues.found().getFirst().confirmed()).isFalse();
        assertThat(rescues.found().getFirst().fresh()).isEqualTo(0.1);
    }

    @Test
    void aRescueThatFallsShortIsSearchedForAgain() {
        Response search = odds(x -> x[0] / 100);
        Response harder = odds(x -> x[0] / 100 - 0.05);
        Rescue rescue = new RescueFinder(List.of(A), search, harder, 0.5, 100, 1)
                .find()
                .found()
                .getFirst();
        assertThat(rescue.confirmed()).isTrue();
        assertThat(rescue.values().getFirst()).isBetween(55.0, 58.0);
        assertThat(rescue.odds()).isGreaterThan(rescue.fresh());
    }

    /** B counts only in the worlds of the search: what is found with it comes back as A alone, and further. */
    @Test
    void noRescueIsAnotherOrAnotherTakenFurther() {
        Response search = odds(x -> x[0] / 100 + (x[1] >= 25 ? 0.1 : 0));
        Response harder = odds(x -> x[0] / 100 - 0.05);
        List<Rescue> found = new RescueFinder(List.of(A, B), search, harder, 0.5, 100, 1)
                .find()
                .found();
        assertThat(found).extracting(Rescue::moved).containsExactly(List.of(0));
        assertThat(found.getFirst().values().getFirst()).isBetween(55.0, 58.0);
    }

    @Test
    void nothingIsNeededWhereTheGoalIsMet() {
        Rescues rescues = find(List.of(A), _ -> 0.95, 0.8);
        assertThat(rescues.unneeded()).isTrue();
        assertThat(rescues.found()).isEmpty();
        assertThat(rescues.nearest()).isEmpty();
    }

    @Test
    void isTheSameEveryTime() {
        ToDoubleFunction<double[]> odds = x -> Math.sin(x[0] / 30) * Math.cos(x[1] / 90);
        assertThat(find(List.of(A, B, C), odds, 0.7)).isEqualTo(find(List.of(A, B, C), odds, 0.7));
    }

    @Test
    void placesOnTheLadderAreInProportion() {
        assertThat(A.place(30)).isEqualTo(1.5);
        assertThat(A.value(1.5)).isEqualTo(30);
        assertThat(A.at(20).effort(85)).isEqualTo(2.5);
        assertThat(B.value(0.5)).isEqualTo(10); // 12.5 is not on a step of 5
        assertThat(C.effort(2)).isEqualTo(1);
    }
}
