package caselab.bench;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** One run of 104 weeks, as a lever's move asks for. {@code -prof gc} must show nothing allocated. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SingleRun {

    /** Which market. */
    @Param({"m1", "dump"})
    public String scenario;

    private Ensemble.Player player;
    private int runs;

    /** Makes room once; a run itself allocates nothing. */
    @Setup
    public void prepare() {
        player = new Ensemble(scenario).player();
    }

    /** One run, never the same twice in a row. */
    @Benchmark
    public double run() {
        return player.one(runs++);
    }
}
