package caselab.workspace;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A {@link BusyLab} in a process of its own, and what it said before it was killed. */
final class KilledLab {

    private static final Pattern KEPT = Pattern.compile("([0-9a-z]{10}) (\\d{13})");

    /** The last line may have been cut off. */
    private static final Pattern PART = Pattern.compile("[0-9a-z]{0,10} ?\\d{0,13}");

    private final Process process;
    private final Path said;
    private long killed;

    private KilledLab(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Starts one.
     *
     * @param said file for what it says: a pipe would be closed with the process
     */
    static KilledLab start(Path folder, Path said) throws IOException {
        String path = Stream.of(
                        BusyLab.class,
                        Workspace.class,
                        JsonMapper.class,
                        JsonParser.class,
                        SQLiteConfig.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .map(KilledLab::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", path));
        command.addAll(List.of(BusyLab.class.getName(), folder.toString()));
        return new KilledLab(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start(),
                said);
    }

    /** Where a class was loaded from: a jar, or a folder of classes. */
    private static String place(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + name), name);
        String text = url.toString().replaceFirst("^jar:", "");
        String root = text.substring(0, text.length() - name.length()).replaceFirst("!/$", "");
        try {
            return Path.of(new URI(root)).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has kept its first run. */
    void awaitFirst() throws IOException, InterruptedException {
        while (Files.size(said) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
    }

    void kill() {
        killed = System.currentTimeMillis();
        process.destroyForcibly();
    }

    /** The runs it had kept so long before it was killed. */
    List<String> keptBefore(long millis) throws IOException, InterruptedException {
        process.waitFor();
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(said)) {
            Matcher matcher = KEPT.matcher(line);
            if (!matcher.matches() && !PART.matcher(line).matches()) {
                throw new AssertionError("the lab said: " + line);
            }
            if (matcher.matches() && Long.parseLong(matcher.group(2)) <= killed - millis) {
                kept.add(matcher.group(1));
            }
        }
        return kept;
    }
}
