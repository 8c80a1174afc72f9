package caselab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.model.Chance;
import caselab.model.Market;
import caselab.model.MarketParameter;
import caselab.model.Plan;
import caselab.model.Settings;
import caselab.model.TestMarkets;
import caselab.model.mechanism.WeeklySimulator;
import caselab.model.metric.Measure;
import caselab.model.metric.Metric;
import caselab.model.metric.Metrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExperimentsTest {

    private static final double NOISE = 0.4;
    private static final Metric SALES = Metrics.find("sales").orElseThrow();
    private static final Figure WEEK = Figure.of("sales", SALES, 0, Measure.Reading.END);

    /** A monopoly whom half of a hundred buyers choose; sales are 50 times a lognormal of mean 1. */
    private static Plan noisy() {
        return Plan.compile(new Market(
                1,
                TestMarkets.market(100, 1000).with(MarketParameter.DEMAND_NOISE, NOISE),
                List.of(TestMarkets.segment(1)),
                List.of(),
                List.of(TestMarkets.firm("a")),
                List.of(TestMarkets.product("p", "a", TestMarkets.priced(0)))));
    }

    private static Question question() {
        return new Question(noisy(), 3, List.of(WEEK), List.of(new Track("sales", SALES, 0)));
    }

    /** E = 50, Var = 2500 (exp(sigma^2) - 1), both within four standard errors. */
    @Test
    void hasTheMeanAndVarianceOfALinearMarket() {
        int runs = 20_000;
        try (Experiments experiments = new Experiments(2)) {
            Column sales = experiments
                    .play(question(), Seeds.of(Settings.none(), 1, runs))
                    .table()
                    .column("sales");
            double sd = 50 * Math.sqrt(Math.expm1(NOISE * NOISE));
            assertThat(sales.mean()).isCloseTo(50, Offset.offset(4 * sd / Math.sqrt(runs)));
            assertThat(sales.deviation()).isCloseTo(sd, Offset.offset(4 * sd / Math.sqrt(runs)));
        }
    }

    /** The quantiles of a lognormal, 50 exp(sigma z - sigma^2 / 2), in every week. */
    @Test
    void bandsHoldTheQuantilesOfEveryWeek() {
        try (Experiments experiments = new Experiments(2)) {
            Band band = experiments
                    .play(question(), Seeds.of(Settings.none(), 1, 10_000))
                    .bands()
                    .getFirst();
            for (int week = 0; week < 3; week++) {
                assertThat(band.low()[week]).isCloseTo(quantile(-1.2815515655446), Offset.offset(1.0));
                assertThat(band.median()[week]).isCloseTo(quantile(0), Offset.offset(1.0));
                assertThat(band.high()[week]).isCloseTo(quantile(1.2815515655446), Offset.offset(1.5));
            }
            assertThat(band.paths()).hasSize(Band.PATHS);
            assertThat(band.paths().get(3)).containsExactly(path(3));
        }
    }

    private static double quantile(double z) {
        return 50 * Math.exp(NOISE * z - NOISE * NOISE / 2);
    }

    private static double[] path(int run) {
        Plan plan = noisy();
        return SALES.column(
                WeeklySimulator.play(plan, plan.numbers(), Chance.of(1).future(run), 3), 0);
    }

    /** Sampled quantiles of many more runs than are held at once, against the exact ones of the same runs. */
    @Test
    void quantilesOfMoreRunsThanAreHeldAreWithinAThousandthInRank() {
        int runs = 40_000;
        try (Experiments experiments = new Experiments(2)) {
            Ensemble ensemble = experiments.play(question(), Seeds.of(Settings.none(), 7, runs));
            double[] last = ensemble.table().column("sales").values();
            Arrays.sort(last);
            Band band = ensemble.bands().getFirst();
            assertThat(rank(last, band.low()[2])).isCloseTo(0.1, Offset.offset(2e-3));
            assertThat(rank(last, band.median()[2])).isCloseTo(0.5, Offset.offset(2e-3));
            assertThat(rank(last, band.high()[2])).isCloseTo(0.9, Offset.offset(2e-3));
        }
    }

    /** What is reduced as it comes says the same as ten thousand runs kept whole, but for the luck of those. */
    @Test
    void quantilesOfAFloodOfRunsAreThoseOfTenThousandWithinTheirError() {
        int kept = 10_000;
        try (Experiments experiments = new Experiments(2)) {
            double[] last = experiments
                    .play(question(), Seeds.of(Settings.none(), 11, kept))
                    .table()
                    .column("sales")
                    .values();
            Arrays.sort(last);
            Band flood = experiments
                    .play(
                            Question.track(noisy(), 3, new Track("sales", SALES, 0)),
                            Seeds.of(Settings.none(), 12, 200_000))
                    .bands()
                    .getFirst();
            for (double[] pair :
                    new double[][] {{0.1, flood.low()[2]}, {0.5, flood.median()[2]}, {0.9, flood.high()[2]}}) {
                double luck = 4 * Math.sqrt(pair[0] * (1 - pair[0]) / kept);
                assertThat(rank(last, pair[1])).isCloseTo(pair[0], Offset.offset(luck + 1e-3));
            }
        }
    }

    private static double rank(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, value);
        return (double) (place < 0 ? -place - 1 : place) / sorted.length;
    }

    @Test
    void givesTheSameBitsOnAnyNumberOfThreads() {
        double[] one = bits(1);
        assertThat(bits(2)).containsExactly(one);
        assertThat(bits(5)).containsExactly(one);
    }

    private static double[] bits(int threads) {
        try (Experiments experiments = new Experiments(threads, 0)) {
            Ensemble ensemble = experiments.play(question(), Seeds.of(Settings.none(), 3, 20_000));
            double[] band = ensemble.bands().getFirst().high();
            double[] column = ensemble.table().column("sales").values();
            double[] all = Arrays.copyOf(column, column.length + band.length);
            System.arraycopy(band, 0, all, column.length, band.length);
            return all;
        }
    }

    @Test
    void neverPlaysTheSameFutureTwice() {
        AtomicInteger played = new AtomicInteger();
        Future future = Future.expected(Settings.none());
        List<Future> twins = Collections.nCopies(200, future);
        try (Experiments experiments = counting(1 << 20, played)) {
            experiments.play(question(), twins);
            assertThat(played).hasValue(1);
            Column again = experiments.play(question(), List.of(future)).table().column("sales");
            assertThat(again.at(0)).isCloseTo(50, Offset.offset(1e-9));
            assertThat(played).hasValue(2); // another plan, though an equal one
            Question question = question();
            experiments.play(question, Seeds.of(Settings.none(), 1, 100));
            experiments.play(question, Seeds.of(Settings.none(), 1, 120));
            assertThat(played).hasValue(122);
        }
    }

    @Test
    void forgetsTheOldestWhenThereIsNoRoom() {
        AtomicInteger played = new AtomicInteger();
        try (Experiments experiments = counting(10_000, played)) {
            Question question = question();
            for (int i = 0; i < 50; i++) {
                experiments.play(question, Seeds.of(Settings.none(), i, 1));
            }
            experiments.play(question, Seeds.of(Settings.none(), 49, 1));
            assertThat(played).hasValue(50);
            experiments.play(question, Seeds.of(Settings.none(), 0, 1));
            assertThat(played).hasValue(51);
        }
    }

    /** Work that was cut off after two of three questions plays the third only, and finds the same. */
    @Test
    void goesOnFromATape() {
        List<double[][]> recorded = new ArrayList<>();
        AtomicInteger played = new AtomicInteger();
        Question question = question();
        double[] whole = new double[3];
        try (Experiments experiments = counting(0, played, new ListTape(recorded))) {
            for (int i = 0; i < whole.length; i++) {
                whole[i] = experiments
                        .play(question, Seeds.of(Settings.none(), i, 10))
                        .table()
                        .column("sales")
                        .mean();
            }
        }
        assertThat(played).hasValue(30);
        recorded.removeLast();
        try (Experiments experiments = counting(0, played, new ListTape(recorded))) {
            for (int i = 0; i < whole.length; i++) {
                assertThat(experiments
                                .play(question, Seeds.of(Settings.none(), i, 10))
                                .table()
                                .column("sales")
                                .mean())
                        .isEqualTo(whole[i]);
            }
        }
        assertThat(played).hasValue(40);
    }

    private static final class ListTape implements Tape {

        private final List<double[][]> earlier;
        private final List<double[][]> recorded;

        ListTape(List<double[][]> recorded) {
            this.recorded = recorded;
            earlier = new ArrayList<>(recorded);
        }

        @Override
        public Optional<double[][]> next(Question question, List<Future> futures) {
            return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.removeFirst());
        }

        @Override
        public void add(Question question, List<Future> futures, double[][] rows) {
            recorded.add(rows);
        }
    }

    private static Experiments counting(long cache, AtomicInteger played) {
        return counting(cache, played, Tape.none());
    }

    private static Experiments counting(long cache, AtomicInteger played, Tape tape) {
        Function<Question, Player> players = question -> new Player() {
            private final Player player = new ScalarPlayer(question);

            @Override
            public void play(List<Future> futures, double[][] rows) {
                played.addAndGet(rows.length);
                player.play(futures, rows);
            }
        };
        return new Experiments(2, cache, players, tape);
    }

    @Test
    void stopsWhenCancelled() {
        Progress[] holder = new Progress[1];
        Progress progress = Progress.watched(() -> {
            if (holder[0].done() >= 1000) {
                holder[0].cancel();
            }
        });
        holder[0] = progress;
        try (Experiments experiments = new Experiments(2)) {
            assertThatThrownBy(() -> experiments.play(question(), Seeds.of(Settings.none(), 1, 10_000_000), progress))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("of 10000000 runs");
            assertThat(progress.done()).isBetween(1000L, 2000L);
        }
    }

    /** A metric that read a series it does not name would end the run with a message that says so. */
    @Test
    void followsEveryMetricThroughTheSeriesItNames() {
        List<Track> all = Metrics.all().stream()
                .map(metric -> new Track(metric.key(), metric, 0))
                .toList();
        try (Experiments experiments = new Experiments(2)) {
            for (Track track : all) {
                Band band = experiments
                        .play(Question.track(noisy(), 3, track), Seeds.of(Settings.none(), 1, 3))
                        .bands()
                        .getFirst();
                assertThat(band.weeks()).as(track.key()).isEqualTo(3);
            }
        }
    }

    @Test
    void aMistakeInOneRunEndsAllAndNamesThePath() {
        List<Future> futures = List.of(
                Future.expected(Settings.none()),
                Future.expected(Settings.none().with("/products/q/price", 1)));
        try (Experiments experiments = new Experiments(2)) {
            assertThatThrownBy(() -> experiments.play(question(), futures))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/products/q/price");
            assertThat(experiments
                            .play(question(), futures.subList(0, 1))
                            .table()
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void saysHowLongTheRestWillTake() {
        long[] now = {0};
        Progress progress = Progress.timed(() -> now[0]);
        assertThat(progress.left()).isEmpty();
        progress.expect(400);
        now[0] = 3_000_000_000L;
        progress.advance(100);
        assertThat(progress.fraction()).isEqualTo(0.25);
        assertThat(progress.left()).contains(java.time.Duration.ofSeconds(9));
    }

    @Test
    void countsWhoSurvives() {
        Figure out = Figure.weekOut("out", 0);
        Column column = new Column(out, new double[] {Double.POSITIVE_INFINITY, 30, 52, Double.POSITIVE_INFINITY});
        assertThat(Survival.of(column)).isEqualTo(new Survival(2, 4));
        assertThat(Survival.after(52, column)).isEqualTo(new Survival(3, 4));
        assertThat(new Survival(999, 1000).ofHundred()).isEqualTo(99);
        assertThat(new Survival(1000, 1000).ofHundred()).isEqualTo(100);
    }
}
