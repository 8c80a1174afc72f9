package caselab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Times the engine beside the yardstick in C, in turns and in a new process each time, and prints ratios: best over
 * best, and the median and range of the ratios of each round. Absolute figures are of no use on another machine or day.
 *
 * <p>Arguments: rounds (5 unless told otherwise), seconds per measurement (1).
 */
public final class Compare {

    /** Rows lie alike to the lines of the cache, as those of the yardstick do. */
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:ObjectAlignmentInBytes=64");

    private static final String VECTORS = "--add-modules=jdk.incubator.vector";

    private final Path yardstick;
    private final int rounds;
    private final String seconds;

    private Compare(Path yardstick, int rounds, String seconds) {
        this.yardstick = yardstick;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** The two processes of one round. */
    private record Pair(Reading yardstick, Reading engine) {}

    /** What a process printed: names and values in turns. */
    private record Reading(List<String> words) {
        double value(String name) {
            return Double.parseDouble(words.get(words.indexOf(name) + 1));
        }
    }

    static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        String seconds = args.length > 1 ? args[1] : "1";
        Compare compare = new Compare(Path.of("bench", "yardstick", "yardstick"), rounds, seconds);
        IO.println("%d rounds; time of the engine over time of C, scalar or batch alike; below 1 the engine is faster"
                .formatted(rounds));
        for (String scenario : List.of("m1", "dump")) {
            compare.one(scenario);
            compare.both(scenario, "scalar", false);
            compare.both(scenario, "batch", false);
            compare.both(scenario, "batch", true);
        }
    }

    private void both(String scenario, String kind, boolean vectors) throws IOException {
        List<Pair> alone = many(scenario, "1", kind, vectors);
        List<Pair> together = many(scenario, "2", kind, vectors);
        gain(scenario, kind, alone, together);
    }

    private void one(String scenario) throws IOException {
        List<Pair> pairs = measure(false, "one", scenario, seconds);
        check(pairs, "check");
        print("one run, " + scenario, pairs, "best_us", "median_us", false);
    }

    private List<Pair> many(String scenario, String threads, String kind, boolean vectors) throws IOException {
        List<Pair> pairs = measure(vectors, "many", scenario, seconds, threads, kind);
        check(pairs, "check1000");
        String how = vectors ? kind + ", vectors" : kind;
        print("%s, %s, threads: %s".formatted(how, scenario, threads), pairs, "best_per_s", "median_per_s", true);
        return pairs;
    }

    private List<Pair> measure(boolean vectors, String... command) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            pairs.add(new Pair(read(List.of(yardstick.toString()), command), read(engine(vectors), command)));
        }
        return pairs;
    }

    private static List<String> engine(boolean vectors) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        if (vectors) {
            command.add(VECTORS);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Engine.class.getName()));
        return command;
    }

    private static Reading read(List<String> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Reading(List.of(line.split(",", -1)));
    }

    /** Both must have done the same work, or their times mean nothing. */
    private static void check(List<Pair> pairs, String name) {
        double c = pairs.getFirst().yardstick().value(name);
        double java = pairs.getFirst().engine().value(name);
        if (Math.abs(c - java) > 1e-9 * Math.abs(c)) {
            throw new IllegalStateException("%s: the yardstick has %s, the engine %s".formatted(name, c, java));
        }
    }

    private static void print(String what, List<Pair> pairs, String best, String median, boolean rate) {
        double top = extreme(pairs, p -> p.engine().value(best), rate)
                / extreme(pairs, p -> p.yardstick().value(best), rate);
        double[] ratios = pairs.stream()
                .mapToDouble(p -> p.engine().value(median) / p.yardstick().value(median))
                .map(ratio -> rate ? 1 / ratio : ratio)
                .sorted()
                .toArray();
        IO.println("%-30s best over best %.2f, median %.2f [%.2f to %.2f]"
                .formatted(
                        what, rate ? 1 / top : top, ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]));
    }

    private static double extreme(List<Pair> pairs, ToDoubleFunction<Pair> of, boolean largest) {
        var values = pairs.stream().mapToDouble(of);
        return (largest ? values.max() : values.min()).orElseThrow();
    }

    private static void gain(String scenario, String kind, List<Pair> alone, List<Pair> together) {
        double engine = extreme(together, p -> p.engine().value("best_per_s"), true)
                / extreme(alone, p -> p.engine().value("best_per_s"), true);
        double c = extreme(together, p -> p.yardstick().value("best_per_s"), true)
                / extreme(alone, p -> p.yardstick().value("best_per_s"), true);
        IO.println("%-30s engine %.2f, C %.2f".formatted("second thread's gain, " + kind + " " + scenario, engine, c));
    }
}
