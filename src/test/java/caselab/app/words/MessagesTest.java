package caselab.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the window: none missing, none unused, both languages with the same keys and placeholders. */
class MessagesTest {

    private static final Path WORDS = Path.of("src/main/resources/caselab/app/words");
    private static final Path CODE = Path.of("src/main/java/caselab/app");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
    /** Keys that code puts together; what follows the stem is data. */
    private static final List<String> STEMS = List.of(
            "source.grade.",
            "source.",
            "grade.",
            "theory.",
            "action.",
            "rail.",
            "notice.",
            "settings.",
            "tree.",
            "why.mechanism.",
            "parameter.",
            "equation.",
            "limit.",
            "lesson.step.",
            "lesson.part.",
            "lesson.shape.",
            "lesson.seen.",
            "lesson.reading.",
            "vision.",
            "notebook.kind.",
            "notebook.field.");

    private final Properties english = read("messages.properties");
    private final Properties chinese = read("messages_zh.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyIsUsedAndEveryKeyUsedIsThere() throws IOException {
        String code = code();
        Set<String> unused = english.stringPropertyNames().stream()
                .filter(key ->
                        !code.contains("\"" + key + "\"") && STEMS.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("in messages.properties, but nothing asks for it").isEmpty();
        Set<String> roots = english.stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        Matcher used = KEY.matcher(code);
        while (used.find()) {
            String key = used.group(1);
            if (roots.contains(key.substring(0, key.indexOf('.'))) && !english.containsKey(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).as("asked for, but not in messages.properties").isEmpty();
    }

    @Test
    void aMachineInAnotherLanguageStillGetsEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(new Texts(Locale.ENGLISH).get("rail.library")).isEqualTo("Library");
            assertThat(new Texts(Locale.CHINESE).get("rail.library")).isEqualTo("案例库");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
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
