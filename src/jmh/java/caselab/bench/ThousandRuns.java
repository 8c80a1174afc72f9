package caselab.bench;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand runs of an ensemble, on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ThousandRuns {

    private static final int RUNS = 1000;

    /** Which market. */
    @Param({"m1", "dump"})
    public String scenario;

    /** On how many threads. */
    @Param({"1", "2"})
    public int threads;

    /** One after the other, or side by side. */
    @Param({"scalar", "batch"})
    public String kind;

    private Ensemble.Many[] players;
    private double[] keep;
    private ForkJoinPool pool;

    /** Makes room once. */
    @Setup
    public void prepare() {
        Ensemble ensemble = new Ensemble(scenario);
        players = IntStream.range(0, threads)
                .mapToObj(_ -> kind.equals("batch") ? ensemble.batch() : ensemble.player())
                .toArray(Ensemble.Many[]::new);
        keep = new double[ensemble.width() * RUNS];
        pool = new ForkJoinPool(threads);
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        pool.close();
    }

    /** What is kept of all runs. */
    @Benchmark
    public double[] runs() {
        Engine.play(pool, players, RUNS, keep);
        return keep;
    }
}
