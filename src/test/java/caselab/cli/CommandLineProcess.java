package caselab.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line in a process of its own, with the jars it cannot do without on its path.
 *
 * @param code how it ended
 * @param said all that it said
 */
record CommandLineProcess(int code, String said) {

    static CommandLineProcess of(List<String> arguments) throws IOException, InterruptedException {
        return ended(builder(arguments).redirectErrorStream(true).start());
    }

    /** With its output going to a file, so that only what goes wrong is heard. */
    static CommandLineProcess into(File file, List<String> arguments) throws IOException, InterruptedException {
        Process process = builder(arguments).redirectOutput(file).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineProcess(process.waitFor(), said);
    }

    private static CommandLineProcess ended(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineProcess(process.waitFor(), said);
    }

    private static ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                path(),
                Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** The path it gets. */
    static String path() {
        return Stream.of(
                        Main.class,
                        CommandLine.class,
                        JsonMapper.class,
                        JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .map(CommandLineProcess::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
