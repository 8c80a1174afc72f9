package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style sheets: colours only in the token files, every theme with the same tokens, no rule for nothing. */
class StyleTest {

    private static final Path SHEETS = Path.of("src/main/resources/caselab/app");
    private static final Path CODE = Path.of("src/main/java/caselab/app");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|[ ,](white|black|red|green|blue|gr[ae]y)\\b");
    private static final Pattern COLOUR_IN_CODE =
            Pattern.compile("Color\\.(web|rgb|hsb|valueOf)\\(|\"#[0-9a-fA-F]{6}\"");
    private static final Pattern TOKEN = Pattern.compile("^\\s*(-lab-[a-z0-9-]+):", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)(?=[^{}]*\\{)");
    /** Classes that JavaFX or a library gives its nodes. */
    private static final Set<String> THEIRS = Set.of(
            "root",
            "popup",
            "text",
            "label",
            "button",
            "toggle-button",
            "check-box",
            "combo-box",
            "combo-box-base",
            "text-field",
            "text-input",
            "text-area",
            "slider",
            "scroll-pane",
            "list-cell",
            "list-view",
            "table-view",
            "viewport",
            "ikonli-font-icon",
            "track",
            "thumb",
            "content",
            "arrow",
            "arrow-button",
            "menu-button",
            "modal-pane",
            "hyperlink",
            "progress-bar",
            "table-cell",
            "table-row-cell",
            "column-header");

    static Stream<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void coloursStandInTheTokenFilesOnly(Path sheet) throws IOException {
        if (!sheet.getFileName().toString().startsWith("tokens")) {
            assertThat(COLOUR.matcher(css(sheet)).results().map(found -> found.group()))
                    .isEmpty();
        }
    }

    @Test
    void codeHasNoColours() throws IOException {
        for (Path file : files(CODE, ".java")) {
            assertThat(COLOUR_IN_CODE.matcher(Files.readString(file)).results().map(found -> found.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyThemeHasTheSameTokens() throws IOException {
        Set<String> light = tokens(SHEETS.resolve("tokens-light.css"));
        for (Path sheet : files(SHEETS, ".css")) {
            if (sheet.getFileName().toString().startsWith("tokens-")) {
                assertThat(tokens(sheet)).as(sheet.toString()).isEqualTo(light);
            }
        }
    }

    @Test
    void everyTokenThatIsAskedForExists() throws IOException {
        Set<String> known = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        for (Path sheet : files(SHEETS, ".css")) {
            known.addAll(tokens(sheet));
            all.append(css(sheet));
        }
        Matcher used = Pattern.compile("(-lab-[a-z0-9-]++)(?!:)").matcher(all);
        Set<String> missing = new TreeSet<>();
        while (used.find()) {
            if (!known.contains(used.group(1))) {
                missing.add(used.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A class in a rule is one that some view or control gives to a node; series are numbered by code. */
    @Test
    void everyRuleIsForSomething() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files(CODE, ".java")) {
            code.append(Files.readString(file));
        }
        for (Path file : files(SHEETS, ".fxml")) {
            code.append(Files.readString(file));
        }
        Set<String> unused = new TreeSet<>();
        for (Path sheet : files(SHEETS, ".css")) {
            Matcher named = CLASS.matcher(css(sheet));
            while (named.find()) {
                String name = named.group(1);
                if (!THEIRS.contains(name)
                        && !name.matches("series-\\d")
                        && !Pattern.compile("[\" ,]" + name + "[\" ,]")
                                .matcher(code)
                                .find()) {
                    unused.add(name);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    private static Set<String> tokens(Path sheet) throws IOException {
        Set<String> tokens = new TreeSet<>();
        TOKEN.matcher(css(sheet)).results().forEach(found -> tokens.add(found.group(1)));
        return tokens;
    }

    private static String css(Path sheet) throws IOException {
        return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replace("smoothing-type: gray", "");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
