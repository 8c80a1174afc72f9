package caselab.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.mechanism.Mechanism;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences: none missing, none unused, both languages with the same keys and placeholders. */
class InsightWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/caselab/report/insight");
    private static final Path CODE = Path.of("src/main/java/caselab/report/insight");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KEY =
            Pattern.compile("\"((?:why|rescue|belief|reply|tornado|sobol|map|goal|claim|list|player)\\.[a-zA-Z.]+)\"");

    private final Properties english = read("insight.properties");
    private final Properties chinese = read("insight_zh.properties");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everySentenceIsUsedAndEverySentenceUsedIsThere() throws IOException {
        String code = code();
        Set<String> unused = english.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("mechanism.") && !level(key))
                .filter(key -> !code.contains("\"" + key + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
        Matcher used = KEY.matcher(code);
        while (used.find()) {
            assertThat(english.stringPropertyNames()).contains(used.group(1));
        }
    }

    @Test
    void everyMechanismHasASentenceForBetterAndForWorse() {
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism != Mechanism.ACCOUNTS) {
                String key = "mechanism." + mechanism.name().toLowerCase(Locale.ROOT);
                assertThat(english.stringPropertyNames()).contains(key + ".up", key + ".down");
            }
        }
    }

    @Test
    void chineseHasNoSpaceBesideItsOwnWords() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan} |\\p{IsHan}[,;:?!]");
        }
    }

    private static boolean level(String key) {
        return Set.of("reply.lazy", "reply.normal", "reply.ruthless").contains(key);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.list(CODE)) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
