package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The command line starts in a process of its own that has no JavaFX on its path. */
class WithoutJavaFxTest {

    @Test
    void runsAScenarioWithNoJavaFxOnThePath() throws IOException, InterruptedException {
        String path = Stream.of(
                        Main.class,
                        CommandLine.class,
                        JsonMapper.class,
                        JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .map(WithoutJavaFxTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(path.toLowerCase(java.util.Locale.ROOT)).doesNotContain("javafx");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                path,
                Main.class.getName()));
        command.addAll(List.of("run", "below-cost-dumping", "--weeks", "52"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        assertThat(answer).contains("week 31", "small-1 … small-6");
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
