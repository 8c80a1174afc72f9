package caselab.bench;

import caselab.model.lanes.BatchSimulator;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * The engine timed as the yardstick times itself, with the same commands and the same line of results: {@code one
 * m1|dump SECONDS} and {@code many m1|dump SECONDS THREADS [scalar|batch]}.
 */
public final class Engine {

    private static final double WARM_SECONDS = Double.parseDouble(System.getProperty("warm", "8"));
    private static final int CHUNKS = 4096;

    private Engine() {}

    static void main(String[] args) {
        Ensemble ensemble = new Ensemble(args[1]);
        double seconds = Double.parseDouble(args[2]);
        IO.println(
                "one".equals(args[0])
                        ? one(ensemble, args[1], seconds)
                        : many(
                                ensemble,
                                args[1],
                                seconds,
                                Integer.parseInt(args[3]),
                                args.length > 4 && args[4].equals("batch")));
    }

    private static String one(Ensemble ensemble, String name, double seconds) {
        Ensemble.Player player = ensemble.player();
        for (long end = after(WARM_SECONDS); System.nanoTime() < end; ) {
            player.one(0);
        }
        double[] micros = new double[1_000_000];
        double sum = 0;
        int n = 0;
        for (long end = after(seconds); n < micros.length && System.nanoTime() < end; n++) {
            long start = System.nanoTime();
            sum += player.one(n);
            micros[n] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros, 0, n);
        return "one,engine,%s,best_us,%.3f,median_us,%.3f,check,%.10g"
                .formatted(name, micros[0], micros[n / 2], sum / n);
    }

    private static String many(Ensemble ensemble, String name, double seconds, int threads, boolean batch) {
        Ensemble.Many[] players = IntStream.range(0, threads)
                .mapToObj(_ -> batch ? ensemble.batch() : ensemble.player())
                .toArray(Ensemble.Many[]::new);
        int chunk = batch ? 32 * BatchSimulator.LANES : 2000;
        double[] keep = new double[ensemble.width() * chunk];
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            play(pool, players, 1000, keep);
            double check = Arrays.stream(keep, 0, ensemble.width() * 1000).sum();
            for (long end = after(WARM_SECONDS); System.nanoTime() < end; ) {
                play(pool, players, chunk, keep);
            }
            double[] rate = new double[CHUNKS];
            int k = 0;
            for (long end = after(seconds); k < CHUNKS && (k < 3 || System.nanoTime() < end); k++) {
                long start = System.nanoTime();
                play(pool, players, chunk, keep);
                rate[k] = chunk * 1e9 / (System.nanoTime() - start);
            }
            Arrays.sort(rate, 0, k);
            return "many,engine,%s,threads,%d,best_per_s,%.0f,median_per_s,%.0f,chunk,%d,check1000,%.12g"
                    .formatted(name, threads, rate[k - 1], rate[k / 2], chunk, check);
        }
    }

    /** Plays the first runs of the ensemble, shared evenly among the threads. */
    static void play(ForkJoinPool pool, Ensemble.Many[] players, int runs, double[] keep) {
        var tasks = IntStream.range(0, players.length)
                .mapToObj(i -> pool.submit(
                        () -> players[i].many(runs * i / players.length, runs * (i + 1) / players.length, keep)))
                .toList();
        tasks.forEach(java.util.concurrent.ForkJoinTask::join);
    }

    private static long after(double seconds) {
        return System.nanoTime() + (long) (seconds * 1e9);
    }
}
