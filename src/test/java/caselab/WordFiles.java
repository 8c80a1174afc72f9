package caselab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one room in both languages, and the code that asks for them. */
public record WordFiles(String name, Properties english, Properties chinese, String code) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");

    /**
     * Words in files.
     *
     * @param folder where they are
     * @param name of the English file, without its ending
     * @param code whoever asks for them is somewhere below
     */
    public static WordFiles of(Path folder, String name, Path code) {
        return new WordFiles(
                name,
                read(folder.resolve(name + ".properties")),
                read(folder.resolve(name + "_zh.properties")),
                text(code));
    }

    /** Both languages have the same keys, each with the same placeholders. */
    public void saySameInBothLanguages() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    /**
     * Every key is used, and every key used is there.
     *
     * @param stems of keys that code puts together
     */
    public void areAllAskedFor(List<String> stems) {
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> stems.stream().noneMatch(key::startsWith))
                        .filter(key -> !code.contains("\"" + key + "\"")))
                .as("in " + name + ".properties, but nothing asks for it")
                .isEmpty();
        Set<String> roots = english.stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .map(WordFiles::root)
                .collect(Collectors.toSet());
        assertThat(KEY.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> roots.contains(root(key)) && !english.containsKey(key))
                        .filter(key -> !key.endsWith(".mustache") && !key.endsWith(".css")))
                .as("asked for, but not in " + name + ".properties")
                .isEmpty();
    }

    private static String root(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path code) {
        try (Stream<Path> files = Files.walk(code)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
