package caselab.report.page;

import caselab.report.Repeat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every report carries for a program: its runs, in one line of JSON that may stand inside HTML, Markdown, CSV and
 * PDF, since it holds no {@code <}, {@code >} or {@code --}.
 */
public final class RunsBlock {

    static final String NAME = "caselab-runs";
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern IN_HTML =
            Pattern.compile("<script type=\"application/json\" id=\"" + NAME + "\">([^<]*)</script>");
    private static final Pattern IN_MARKDOWN = Pattern.compile("<!-- " + NAME + " (\\{[^\\n]*}) -->");
    private static final Pattern IN_CSV = Pattern.compile("(?m)^# " + NAME + " (\\{[^\\r\\n]*})");

    private RunsBlock() {}

    static String of(List<Repeat> runs) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        ArrayNode all = root.putArray("runs");
        runs.forEach(run -> run.put(all.addObject()));
        return JSON.writeValueAsString(root)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("--", "-\\u002d");
    }

    /**
     * The runs a file carries: a report in any form, or a run as {@code caselab run --format json} writes it.
     *
     * @return empty if it carries none
     * @throws IllegalArgumentException saying what is wrong with what it carries
     */
    public static Optional<List<Repeat>> read(byte[] file) {
        String head = new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1);
        if (head.equals("%PDF-")) {
            return PdfPage.runs(file).map(RunsBlock::parse);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("{")) {
            return Optional.of(parse(text));
        }
        return List.of(IN_HTML, IN_MARKDOWN, IN_CSV).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> parse(found.group(1)));
    }

    private static List<Repeat> parse(String text) {
        JsonNode root = tree(text);
        if (root.has("runs")) {
            if (root.path("format").asInt(0) != FORMAT) {
                throw new IllegalArgumentException("it was written by another version of Case Lab (format "
                        + root.path("format") + ", this one reads " + FORMAT + ").");
            }
            return root.path("runs").valueStream().map(Repeat::read).toList();
        }
        return List.of(Repeat.read(root));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("what it says of its runs is not whole: " + e.getOriginalMessage(), e);
        }
    }
}
