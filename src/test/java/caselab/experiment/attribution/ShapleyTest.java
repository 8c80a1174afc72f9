package caselab.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Games whose Shapley values are known in closed form. */
class ShapleyTest {

    private static final Offset<Double> TINY = within(1e-12);

    private static Game game(LongToDoubleFunction worth) {
        return coalitions -> Arrays.stream(coalitions)
                .mapToObj(s -> new double[] {worth.applyAsDouble(s)})
                .toArray(double[][]::new);
    }

    /** One left glove, two right ones: 2/3 to who has the left, 1/6 to each other (Shapley and Shubik 1969). */
    @Test
    void gloves() {
        Shares shares = Shapley.exact(3, game(s -> (s & 1) != 0 && (s & 6) != 0 ? 1 : 0));
        assertThat(shares.column(0)).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, TINY);
    }

    /** Each lands on a runway as long as the longest plane needs: the stretch is shared by those who need it. */
    @Test
    void airport() {
        double[] needs = {8, 11, 13, 18};
        Shares shares = Shapley.exact(4, game(s -> {
            double longest = 0;
            for (int i = 0; i < 4; i++) {
                longest = (s >> i & 1) != 0 ? Math.max(longest, needs[i]) : longest;
            }
            return longest;
        }));
        assertThat(shares.column(0)).containsExactly(new double[] {2, 3, 4, 9}, TINY);
    }

    @Test
    void unanimityIsSharedEquallyAmongThoseItNeeds() {
        Shares shares = Shapley.exact(5, game(s -> (s & 0b10110) == 0b10110 ? 6 : 0));
        assertThat(shares.column(0)).containsExactly(new double[] {0, 2, 2, 0, 2}, TINY);
    }

    /** For a product game v = x_i x_j on two players all of the pair's worth is interplay. */
    @Test
    void interplayOfUnanimityGames() {
        // 6 for the trio {1, 2, 4}: index 6 / (3 - 1) for pairs inside, 0 outside; 5 for the pair {0, 3}: index 5
        Shares shares =
                Shapley.exact(5, game(s -> ((s & 0b10110) == 0b10110 ? 6 : 0) + ((s & 0b1001) == 0b1001 ? 5 : 0)));
        Interplay interplay = shares.interplay().orElseThrow();
        assertThat(interplay.of(1, 2, 0)).isCloseTo(3, TINY);
        assertThat(interplay.of(2, 4, 0)).isCloseTo(3, TINY);
        assertThat(interplay.of(0, 3, 0)).isCloseTo(5, TINY);
        assertThat(interplay.of(0, 1, 0)).isCloseTo(0, TINY);
        assertThat(interplay.largest(0).orElseThrow()).isEqualTo(new Interplay.Pair(0, 3, interplay.of(0, 3, 0)));
    }

    @Test
    void sharesOfASeriesAreSharesOfEveryWeek() {
        Game series = coalitions -> Arrays.stream(coalitions)
                .mapToObj(s -> new double[] {Long.bitCount(s), (s & 3) == 3 ? 4 : 0})
                .toArray(double[][]::new);
        Shares shares = Shapley.exact(3, series);
        assertThat(shares.series(0)).containsExactly(new double[] {1, 2}, TINY);
        assertThat(shares.series(2)).containsExactly(new double[] {1, 0}, TINY);
        assertThat(shares.alone(0, 1)).isZero();
    }

    @Test
    void addsUpToTheDifferenceToTheLastBit() {
        Shares shares = Shapley.exact(8, game(s -> 0.1 * Math.sin(s * 1.7) + 1e6 * Long.bitCount(s) / 3.0));
        assertThat(Arrays.stream(shares.column(0)).reduce(0, Double::sum))
                .isEqualTo(shares.everybody(0) - shares.nobody(0));
    }

    @Test
    void addsUpToTheLastBitWhateverTheGame() {
        SplittableRandom random = new SplittableRandom(4);
        for (int k = 0; k < 2000; k++) {
            double[] worths = random.doubles(16, -1e7, 1e7).toArray();
            Shares shares = Shapley.exact(4, game(s -> worths[(int) s]));
            assertThat(Arrays.stream(shares.column(0)).reduce(0, Double::sum))
                    .isEqualTo(shares.everybody(0) - shares.nobody(0));
        }
    }

    @Test
    void asksEachCoalitionOnceAndAllTogether() {
        Set<Long> asked = new HashSet<>();
        int[] calls = {0};
        Shapley.exact(6, coalitions -> {
            calls[0]++;
            return Arrays.stream(coalitions)
                    .peek(s -> assertThat(asked.add(s)).isTrue())
                    .mapToObj(s -> new double[] {s})
                    .toArray(double[][]::new);
        });
        assertThat(calls[0]).isEqualTo(1);
        assertThat(asked).hasSize(64);
    }

    @Test
    void sampledSharesAgreeWithExactOnesWithinTheirError() {
        Game game = game(s -> Math.pow(Long.bitCount(s & 0b1010101), 2) + 3 * Long.bitCount(s & 7));
        Shares exact = Shapley.exact(8, game);
        Shares sampled = Shapley.sampled(8, game, 200, 7);
        for (int i = 0; i < 8; i++) {
            assertThat(sampled.of(i, 0)).isCloseTo(exact.of(i, 0), within(4 * sampled.standardError(i, 0) + 1e-9));
        }
        assertThat(sampled.exact()).isFalse();
        assertThat(Arrays.stream(sampled.column(0)).sum()).isCloseTo(exact.difference(0), within(1e-9));
    }

    @Test
    void samplingIsTheSameForTheSameSeed() {
        Game game = game(s -> Math.sin(s));
        double[] once = Shapley.sampled(12, game, 20, 3).column(0);
        assertThat(Shapley.of(12, game, 20, 3).column(0)).isEqualTo(once);
        assertThat(Shapley.of(12, game, 20, 4).column(0)).isNotEqualTo(once);
        assertThat(Shapley.sampled(12, game, 20, 3).standardError(0, 0)).isPositive();
    }

    @Test
    void nobodyAtAll() {
        assertThat(Shapley.exact(0, game(_ -> 5)).difference(0)).isZero();
    }

    @Test
    void saysWhichCoalitionHasNoWorth() {
        assertThatThrownBy(() -> Shapley.exact(2, game(s -> s == 2 ? Double.NaN : 0)))
                .hasMessageContaining("coalition 10");
    }
}
