package caselab.app;

import caselab.app.words.Pseudo;
import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shipped scenarios with English texts of twice their length, in a folder of their own. */
final class PseudoLibrary {

    private static final Pattern TEXT = Pattern.compile(":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private PseudoLibrary() {}

    static ScenarioLibrary load() {
        LabFolders shipped = LabFolders.find();
        try {
            Path copy = Files.createDirectories(
                    Path.of("target", "pseudo-" + ProcessHandle.current().pid()));
            try (Stream<Path> files = Files.walk(shipped.scenarios())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = copy.resolve(shipped.scenarios().relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.writeString(to, doubled(file));
                }
            }
            return ScenarioLibrary.load(new LabFolders(copy, shipped.seeds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String doubled(Path file) throws IOException {
        String json = Files.readString(file);
        if (!file.getFileName().toString().endsWith("text.en.json")) {
            return json;
        }
        return TEXT.matcher(json)
                .replaceAll(found -> found.group(1).contains("schema.json")
                        ? java.util.regex.Matcher.quoteReplacement(found.group())
                        : java.util.regex.Matcher.quoteReplacement(": \"" + Pseudo.of(found.group(1)) + "\""));
    }
}
