import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Trains the caches (JEP 514) that let the packaged lab and command line start faster. Run by the build with the
 * directory of the package. A cache that cannot be made is a warning: everything works without, only slower.
 */
class AotCache {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Path home;

    private AotCache(Path home) {
        this.home = home;
    }

    static void main(String[] args) throws InterruptedException {
        AotCache build = new AotCache(Path.of(args[0]).toAbsolutePath());
        String out = build.home.resolve("lib/train.csv").toString();
        build.train("cli.aot", "", List.of("run", "online-flash-sales", "--out", out), Duration.ZERO);
        List<String> many = List.of("ensemble", "below-cost-dumping", "--worlds", "2000", "--out", out);
        build.train("work.aot", "", many, Duration.ZERO);
        // No display is needed: JavaFX brings a platform without one. The lab closes itself by being asked to end.
        String window = "-Dglass.platform=Headless -Dprism.order=sw";
        build.train("lab.aot", window, List.of("lab", "below-cost-dumping"), Duration.ofSeconds(15));
    }

    private void train(String name, String options, List<String> arguments, Duration closeAfter)
            throws InterruptedException {
        Path cache = home.resolve("lib").resolve(name);
        try {
            Files.deleteIfExists(cache);
            run(cache, options, arguments, closeAfter);
            Files.deleteIfExists(home.resolve("lib/train.csv"));
            Files.deleteIfExists(home.resolve("lib").resolve(name + ".config"));
            String size =
                    Files.exists(cache) ? Files.size(cache) / 1_000_000 + " MB" : "not made: starts will be slower";
            IO.println("[%s] start-up cache %s: %s".formatted(Files.exists(cache) ? "INFO" : "WARNING", name, size));
        } catch (IOException e) {
            IO.println("[WARNING] start-up cache " + name + " not made: " + e.getMessage());
        }
    }

    private void run(Path cache, String options, List<String> arguments, Duration closeAfter)
            throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(home.resolve(windows ? "bin\\caselab.bat" : "bin/caselab").toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.put("CASELAB_JAVA_HOME", System.getProperty("java.home"));
        environment.put("CASELAB_DATA", home.resolveSibling("training").toString());
        environment.put("CASELAB_JAVA_OPTS", "-XX:AOTCacheOutput=" + home.relativize(cache) + " " + options);
        builder.directory(home.toFile());
        Process process = builder.start();
        if (!closeAfter.isZero() && !process.waitFor(closeAfter.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
        }
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
