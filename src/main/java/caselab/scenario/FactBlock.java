package caselab.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code ## id} of a seeds file with the lines {@code key: value} below it. */
final class FactBlock {

    private record Line(int number, String value) {}

    private final String file;
    private final String id;
    private final int line;
    private final String theme;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Problems problems;

    private FactBlock(String file, String id, int line, String theme, Problems problems) {
        this.file = file;
        this.id = id;
        this.line = line;
        this.theme = theme;
        this.problems = problems;
    }

    /** The blocks of a file, in order. */
    static List<FactBlock> all(String file, String text, Problems problems) {
        List<FactBlock> blocks = new ArrayList<>();
        @Nullable FactBlock open = null;
        String theme = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("## ")) {
                open = new FactBlock(file, line.substring(3).strip(), number, theme, problems);
                blocks.add(open);
            } else if (line.startsWith("### ")) {
                theme = line.substring(4).strip();
                open = null;
            } else if (open != null && !line.isBlank()) {
                open.add(number, line);
            } else if (!line.isBlank() && !line.startsWith("# ") && !line.startsWith("> ")) {
                stray(file, number, line, problems);
            }
        }
        return blocks;
    }

    private static void stray(String file, int number, String line, Problems problems) {
        String hint = "Between facts stand only # titles, ### themes and > comments.";
        problems.add(new Problem(file, "line " + number, Say.shortly(line), "belongs to no fact.", hint));
    }

    private void add(int number, String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            problems.add(new Problem(file, "line " + number, Say.shortly(text), "is not \"key: value\".", ""));
            return;
        }
        Line before = lines.put(
                text.substring(0, colon),
                new Line(number, text.substring(colon + 2).strip()));
        if (before != null) {
            problems.add(new Problem(file, "line " + number, text.substring(0, colon), "stands here twice.", ""));
        }
    }

    String id() {
        return id;
    }

    String theme() {
        return theme;
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    /** The value of a key, empty if there is none. */
    String text(String key) {
        return Optional.ofNullable(lines.get(key)).map(Line::value).orElse("");
    }

    /** The value of a key that must be there. */
    String need(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            problem(key, id, "has no " + key + ".", "");
        }
        return value;
    }

    /** The value of a key that must be one of these; empty if it is not. */
    String oneOf(String key, Collection<String> known) {
        String value = need(key);
        if (!value.isEmpty() && !known.contains(value)) {
            problem(key, value, "is not a known " + key + ".", Say.didYouMean(value, known));
            return "";
        }
        return value;
    }

    /** The values of a key, separated by commas. */
    List<String> list(String key) {
        return Stream.of(text(key).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void only(Collection<String> known) {
        lines.forEach((key, at) -> {
            if (!known.contains(key)) {
                problem(key, key, "is not a known key.", Say.didYouMean(key, known));
            }
        });
    }

    /** Says what is wrong with the line of a key, or with the whole block. */
    void problem(String key, String value, String message, String hint) {
        Line at = lines.get(key);
        problems.add(new Problem(file, "line " + (at == null ? line : at.number()), value, message, hint));
    }
}
