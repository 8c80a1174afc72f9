package caselab.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of reports: none missing, none unused, both languages with the same keys and placeholders. */
class ReportWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/caselab/report/words");
    private static final Path CODE = Path.of("src/main/java/caselab/report");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern ASKED = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
    /** Keys that code puts together; what follows the stem is data. */
    private static final List<String> STEMS = List.of("grade.", "sources.grade.", "teach.part.");

    private final Properties english = read("report.properties");
    private final Properties chinese = read("report_zh.properties");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyIsUsedAndEveryKeyAskedForIsThere() throws IOException {
        String code = code();
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> STEMS.stream().noneMatch(key::startsWith))
                        .filter(key -> !code.contains("\"" + key + "\"")))
                .as("in report.properties, but nothing asks for it")
                .isEmpty();
        Set<String> roots = english.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(ASKED.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> roots.contains(key.substring(0, key.indexOf('.'))))
                        .filter(key ->
                                !english.containsKey(key) && !key.endsWith(".mustache") && !key.endsWith(".css")))
                .as("asked for, but not in report.properties")
                .isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(WORDS.resolve(name))) {
            properties.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
